import type { CrisisLine, EmergencyNumber } from '../../core/safety/crisis-lines.js';
import { fill } from '../strings/fill.js';
import type { HelpStrings } from '../strings/strings.js';

/** One way to reach a line: a link and what its button says. */
export interface LineAction {
  readonly kind: 'call' | 'text' | 'visit';
  readonly href: string;
  readonly label: string;
}

/**
 * The number of a `tel:` or `sms:` link as the line itself writes it: grouped, and without a country's prefix. Another
 * number that stands beside it is never taken for it, however much they look alike.
 */
function writtenNumber(link: string, contact: string): string {
  const number = link.replace(/^\w+:|\?.*$/g, '');
  const digits = number.replace(/\D/g, '');
  const isSame = (written: string): boolean => {
    const own = written.replace(/\D/g, '');
    const prefix = digits.length - own.replace(/^0/, '').length;
    return (
      own === digits || (number.startsWith('+') && prefix > 0 && prefix <= 3 && digits.endsWith(own.replace(/^0/, '')))
    );
  };
  return contact.match(/\+?\d[\d ()./-]*\d|\d+/g)?.find(isSame) ?? number;
}

/** How to reach a line, the quickest first. */
export function lineActions(line: CrisisLine, strings: HelpStrings): readonly LineAction[] {
  const actions: LineAction[] = [];
  if (line.call) {
    const number = writtenNumber(line.call, line.contact);
    actions.push({ kind: 'call', href: line.call, label: fill(strings.call, { number }) });
  }
  if (line.text) {
    const number = writtenNumber(line.text, line.contact);
    const word = /\?body=(.*)$/.exec(line.text)?.[1];
    const label =
      word === undefined
        ? fill(strings.text, { number })
        : fill(strings.textWord, { number, word: decodeURIComponent(word) });
    actions.push({ kind: 'text', href: line.text, label });
  }
  const page = line.chat ?? (actions.length === 0 ? line.url : undefined);
  if (page) {
    const host = page.replace(/^https?:\/\/(?:www\.)?|[/?#].*$/g, '').replace(/\/.*$/, '');
    actions.push({
      kind: 'visit',
      href: page,
      label: fill(line.call || line.text ? strings.chat : strings.visit, { host }),
    });
  }
  return actions;
}

/** How to reach an emergency number; null where only words can be given. */
export function emergencyAction(number: EmergencyNumber, strings: HelpStrings): LineAction | null {
  if (number.for === 'deaf' && number.number) {
    const href = number.text ?? `sms:${number.number}`;
    return { kind: 'text', href, label: fill(strings.text, { number: number.number }) };
  }
  if (!number.call || !number.number) return null;
  return { kind: 'call', href: number.call, label: fill(strings.call, { number: number.number }) };
}

/** The one way that stands on the strip at the foot: short words, a real link. */
export function quickAction(line: CrisisLine, strings: HelpStrings): LineAction | undefined {
  const [first, second] = lineActions(line, strings);
  if (first?.kind === 'call' && second?.kind === 'text' && line.call?.slice(4) === line.text?.slice(4)) {
    return { ...first, label: fill(strings.callOrText, { number: writtenNumber(line.call ?? '', line.contact) }) };
  }
  return first;
}
