import packed from 'virtual:shell-lines';
import { chooseCard } from '../core/safety/choose-card.js';
import type { CrisisLines } from '../core/safety/crisis-lines.js';
import { readWhereabouts } from '../ui/desk/whereabouts.js';
import { fill } from '../ui/strings/fill.js';
import { WORDS } from './words.js';

/** A link and what it says. */
export type Way = readonly [href: string, label: string];

/** What the shell knows of a country: its emergency number, and the main line. */
export interface Card {
  readonly region: string | null;
  readonly emergency: string;
  readonly name: string;
  readonly call: string;
  readonly text: string;
  readonly page: string;
  readonly languages: readonly string[];
  readonly timeZones: readonly string[];
}

/** Unpacks what `build/shell-lines.ts` packed; of the time zones only the one asked for. */
function unpack(zone: string): Card[] {
  return packed.split('\n').map(line => {
    const [region = '', emergency = '', name = '', call = '', text = '', page = '', languages = '', zones = ''] =
      line.split('|');
    let area = '';
    const isHere = zones.split(' ').some(place => {
      if (place.startsWith('>')) area = place.slice(1);
      else if (place === '' || place.endsWith('/')) return zone.startsWith(`${area}/${place}`);
      return zone === `${area}/${place}`;
    });
    const timeZones = isHere && zones !== '' ? [zone] : [];
    return { region: region || null, emergency, name, call, text, page, languages: languages.split(' '), timeZones };
  });
}

/** Every country's card, and the one that the contract's order of evidence chooses. */
export function findCards(chosen: string | undefined, owner: string | undefined): { card: Card; regions: string[] } {
  const where = readWhereabouts(chosen, owner);
  const all = unpack(where.timeZone ?? '');
  const international = all.at(-1) as Card;
  const card = chooseCard(
    { cards: all.slice(0, -1), international } as unknown as CrisisLines,
    where,
  ) as unknown as Card;
  return { card, regions: all.flatMap(({ region }) => region ?? []) };
}

/** The ways to a card's line: at most a call and a text, or its page. */
export function waysOf({ call, text, page }: Card): Way[] {
  const [number = '', , dialled = number] = call.split('~');
  const [to = '', word = '', target = to] = text.split('~');
  const link = target.replace(/ /g, '');
  const ways: Way[] = [];
  if (number)
    ways.push([`tel:${dialled.replace(/ /g, '')}`, fill(number === to ? WORDS.callOrText : WORDS.call, { number })]);
  if (to && to !== number)
    ways.push(
      word
        ? [`sms:${link}?body=${word}`, fill(WORDS.textWord, { number: to, word })]
        : [`sms:${link}`, fill(WORDS.text, { number: to })],
    );
  if (page) ways.push([`https://${page}`, fill(WORDS.visit, { host: page })]);
  return ways;
}
