import type { CrisisCard, CrisisLine, CrisisLines } from '../src/core/safety/crisis-lines.js';
import { STRINGS_EN } from '../src/ui/strings/en.js';
import { lineActions } from '../src/ui/support/line-actions.js';

const WORDS = { ...STRINGS_EN, call: '{number}', text: '{number}', textWord: '{number}~{word}' };

/**
 * Every country's emergency number and main line in as few bytes as will do: one line of text a country, its fields apart
 * by `|`: region, emergency number, number to call, number to text, address, and for a card of many countries those
 * countries. Time zones are left out, since the browser knows which a country has, and names, which come with the app.
 */
export function shellLines(lines: CrisisLines): string {
  const own = new Set(lines.cards.map(card => card.region));
  return [...lines.cards, lines.international].map(card => shellLine(card, own)).join('\n');
}

function shellLine(card: CrisisCard, own: ReadonlySet<string | null>): string {
  const crisis = card.lines.filter(line => line.for === 'crisis' || line.for === 'emotional-support');
  const [main = card.lines[0]] = crisis;
  const writes = crisis.find(line => line.text);
  const call = main.call ? reach(main, 'call', main.call) : '';
  const fields = [
    card.region ?? '',
    card.emergency[0].number ?? '',
    call,
    writes?.text ? reach(writes, 'text', writes.text) : '',
    call === '' ? (main.url ?? '').replace('https://', '') : '',
    membersOf(card)
      .filter(region => !own.has(region))
      .join(' '),
  ];
  if (fields.some(field => /[|\n]/.test(field))) throw new Error(`${card.region ?? ''}: "|" cannot stand in a line.`);
  return fields.join('|').replace(/\|+$/, '');
}

/** A number as it is written, with its word to text behind; and what the link holds where that differs. */
function reach(line: CrisisLine, kind: 'call' | 'text', link: string): string {
  const label = lineActions(line, WORDS).find(action => action.kind === kind)?.label ?? '';
  const [number = '', word = ''] = label.split('~');
  const target = link.replace(/^\w+:|\?.*$/g, '');
  return [number, word, number.replace(/ /g, '') === target ? '' : target].join('~').replace(/~+$/, '');
}

/** The countries of a card that is not one country's: those whose clocks it names. */
function membersOf(card: CrisisCard): string[] {
  if (card.region === null || zonesOf(card.region).length > 0) return [];
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const regions = letters.flatMap(first => letters.map(second => first + second));
  return regions.filter(region => zonesOf(region).some(zone => card.timeZones.includes(zone)));
}

function zonesOf(region: string): readonly string[] {
  const locale = new Intl.Locale('und', { region }) as Intl.Locale & {
    timeZones?: string[];
    getTimeZones?: () => string[];
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
