import type { CrisisCard, CrisisLines } from './crisis-lines.js';

/** What is known of where a visitor is, best first. */
export interface Whereabouts {
  /** The visitor's own choice in the panel. */
  readonly chosen?: string | undefined;
  /** The owner's `region`. */
  readonly owner?: string | undefined;
  /** IANA time zone of the visitor's clock. */
  readonly timeZone?: string | undefined;
  /** BCP 47 tags of the visitor's browser, best first. */
  readonly languages?: readonly string[] | undefined;
}

/** The country a language tag names: `en-GB` -> `GB`. */
function regionOf(tag: string): string | undefined {
  return /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag)?.[1]?.toUpperCase();
}

function cardOf(lines: CrisisLines, region: string | undefined): CrisisCard | undefined {
  const wanted = region?.trim().toUpperCase();
  return wanted ? lines.cards.find(card => card.region === wanted) : undefined;
}

/**
 * The card for a visitor: their own choice, else the owner's region, else the country of the clock where the languages
 * name no other, else the one country that the languages name where the clock tells none; else the international card.
 * Never silently the US: `en-US` is what browsers say all over the world. A region without a card of its own gets the
 * international one, never a neighbour's.
 */
export function chooseCard(lines: CrisisLines, where: Whereabouts): CrisisCard {
  for (const region of [where.chosen, where.owner]) {
    if (region !== undefined && region.trim() !== '') return cardOf(lines, region) ?? lines.international;
  }
  const { timeZone = '' } = where;
  const named = new Set(
    (where.languages ?? []).map(regionOf).filter(region => region !== undefined && region !== 'US'),
  );
  const byClock = lines.cards.find(card => card.region !== 'EU' && card.timeZones.includes(timeZone));
  if (byClock) return named.size === 0 || named.has(byClock.region ?? '') ? byClock : lines.international;
  const clockTells = timeZone !== '' && timeZone !== 'UTC' && !timeZone.startsWith('Etc/');
  if (clockTells) return europeOr(lines, timeZone);
  return (named.size === 1 ? cardOf(lines, [...named][0]) : undefined) ?? lines.international;
}

/** A European clock without a card of its own country: 112 works in every country of the EU. */
function europeOr(lines: CrisisLines, timeZone: string): CrisisCard {
  const europe = cardOf(lines, 'EU');
  return europe?.timeZones.includes(timeZone) ? europe : lines.international;
}
