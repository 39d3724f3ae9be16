import packed from 'virtual:shell-lines';
import { chooseCard } from '../core/safety/choose-card.js';
import type { CrisisLines } from '../core/safety/crisis-lines.js';
import { readWhereabouts } from '../ui/desk/whereabouts.js';
import { CALL, CALL_OR_TEXT, TEXT, TO, VISIT } from './words.js';

/** A link and what it says. */
export type Way = readonly [href: string, label: string];

/** What the shell knows of a country. */
export interface Card {
  readonly region: string | null;
  readonly emergency: string;
  /** The ways to its main line: at most a call and a text, or its page. */
  readonly ways: readonly Way[];
}

/** Every country's card, and the one that the contract's order of evidence chooses. */
export function findCards(chosen: string | undefined, owner: string | undefined): readonly [Card, Card[]] {
  const lines = packed.split('\n').map(line => line.split('|'));
  const countries = lines.map(([region, , , , , members]) => (members || region || '').split(' '));
  const where = readWhereabouts(chosen, owner);
  const { timeZone } = where;
  const here = timeZone && countryOf(timeZone, countries.flat());
  const cards = lines.map(([region, emergency = '', call = '', text = '', page = ''], at) => ({
    region: region || null,
    emergency,
    ways: waysOf(call, text, page),
    timeZones: here && countries[at]?.includes(here) ? [timeZone] : [],
  }));
  const international = cards.pop();
  return [chooseCard({ cards, international } as unknown as CrisisLines, where) as unknown as Card, cards];
}

/** The country in which a clock of that name hangs: mostly one that the visitor's languages name. */
function countryOf(zone: string, countries: readonly string[]): string | undefined {
  const spoken = navigator.languages.map(tag => tag.slice(-2));
  return [...spoken, ...countries].find(country => /^[A-Z]{2}$/.test(country) && hasZone(country, zone));
}

/** Whether a clock of that name hangs in a country, as far as the browser knows. */
function hasZone(region: string, zone: string): boolean {
  const locale = new Intl.Locale('und', { region }) as Intl.Locale & {
    getTimeZones?: () => string[];
    timeZones?: string[];
  };
  return (locale.getTimeZones?.() ?? locale.timeZones ?? []).includes(zone);
}

function waysOf(call: string, text: string, page: string): Way[] {
  const [number = '', , dialled = number] = call.split('~');
  const [to = '', word, target = to] = text.split('~');
  const link = (scheme: string, digits: string): string => scheme + digits.replace(/ /g, '');
  const ways: Way[] = [];
  if (number) ways.push([link('tel:', dialled), (number === to ? CALL_OR_TEXT : CALL) + number]);
  if (word) ways.push([`${link('sms:', target)}?body=${word}`, TEXT + word + TO + to]);
  else if (to && to !== number) ways.push([link('sms:', target), TEXT + to]);
  if (page) ways.push([`https://${page}`, VISIT + page]);
  return ways;
}
