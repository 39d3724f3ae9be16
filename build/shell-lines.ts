import type { CrisisCard, CrisisLine, CrisisLines } from '../src/core/safety/crisis-lines.js';
import { STRINGS_EN } from '../src/ui/strings/en.js';
import { lineActions } from '../src/ui/support/line-actions.js';

/** Old names that no browser reports as its own clock's. */
const NEVER_REPORTED =
  /^(?:US|Canada|Brazil|Mexico|Chile|GB|NZ)\/|Atka|Fort_Wayne|Knox_IN|Shiprock|Ensenada|Santa_Isabel|Rosario|ComodRivadavia|Porto_Acre|Montreal$|Belfast|Tel_Aviv|Busingen/;

const WORDS = { ...STRINGS_EN, call: '{number}', text: '{number}', textWord: '{number}~{word}' };

/**
 * Every country's emergency number and main line in as few bytes as will do: one line of text a country, its fields
 * apart by `|`: region, emergency number, name of the line, number to call, number (and word) to text, address, languages, time zones.
 */
export function shellLines(lines: CrisisLines): string {
  const zones = [...Intl.supportedValuesOf('timeZone'), ...lines.cards.flatMap(card => card.timeZones)];
  return [...lines.cards, lines.international].map(card => shellLine(card, zones)).join('\n');
}

function shellLine(card: CrisisCard, zones: readonly string[]): string {
  const crisis = card.lines.filter(line => line.for === 'crisis' || line.for === 'emotional-support');
  const [main = card.lines[0]] = crisis;
  const call = main.call ? reach(main, 'call', main.call) : '';
  const writes = crisis.find(line => line.text);
  const text = writes?.text ? reach(writes, 'text', writes.text) : '';
  const page = call === '' ? (main.url ?? '') : '';
  const fields = [
    card.region ?? '',
    card.emergency[0].number ?? '',
    main.name,
    call,
    text,
    page.replace('https://', ''),
    card.languages.join(' '),
    shortZones(card, zones),
  ];
  if (fields.some(field => /[|\n]/.test(field)))
    throw new Error(`${card.region ?? ''}: "|" cannot stand in a line's name.`);
  return fields.join('|');
}

/** A number as it is written, with its word to text behind; and what the link holds where that differs. */
function reach(line: CrisisLine, kind: 'call' | 'text', link: string): string {
  const label = lineActions(line, WORDS).find(action => action.kind === kind)?.label ?? '';
  const [number = '', word = ''] = label.split('~');
  const target = link.replace(/^\w+:|\?.*$/g, '');
  return [number, word, number.replace(/ /g, '') === target ? '' : target].join('~').replace(/~+$/, '');
}

/** Zones of one area behind its name, which is not repeated; a place that ends in `/` stands for all that begin so. */
function shortZones(card: CrisisCard, all: readonly string[]): string {
  const short = new Set(
    card.timeZones
      .filter(zone => zone.includes('/') && !NEVER_REPORTED.test(zone))
      .map(zone => {
        const parts = zone.split('/');
        const prefixes = parts.slice(0, -1).map((_, depth) => `${parts.slice(0, depth + 1).join('/')}/`);
        return (
          prefixes.find(prefix => all.every(other => !other.startsWith(prefix) || card.timeZones.includes(other))) ??
          zone
        );
      }),
  );
  let area = '';
  return [...short]
    .sort()
    .map(zone => {
      const [, own = '', place = ''] = /^(\w+)\/(.*)$/.exec(zone) ?? [];
      if (own === area) return place;
      area = own;
      return `>${own} ${place}`;
    })
    .join(' ');
}
