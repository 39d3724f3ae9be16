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
 * The card for a visitor: their own choice, else the owner's region, else the clock's country where the languages do
 * not contradict it, else a language that is spoken as such in one country only; else the international card. Never
 * silently the US: `en-US` is what browsers say all over the world. A region without a card of its own gets the
 * international one, never a neighbour's.
 */
export function chooseCard(lines: CrisisLines, where: Whereabouts): CrisisCard {
  for (const region of [where.chosen, where.owner]) {
    if (region !== undefined && region.trim() !== '') return cardOf(lines, region) ?? lines.international;
  }
  const byClock =
    where.timeZone === undefined ? undefined : lines.cards.find(card => card.timeZones.includes(where.timeZone ?? ''));
  const named = (where.languages ?? []).map(regionOf).filter(region => region !== undefined && region !== 'US');
  if (byClock)
    return named.length === 0 || named.includes(byClock.region ?? '') || speaks(byClock, where.languages)
      ? byClock
      : lines.international;
  if (where.timeZone !== undefined && where.timeZone !== 'UTC' && !where.timeZone.startsWith('Etc/'))
    return europeOr(lines, where.timeZone);
  const only = new Set(named);
  return (only.size === 1 ? cardOf(lines, [...only][0]) : undefined) ?? lines.international;
}

function speaks(card: CrisisCard, languages: readonly string[] | undefined): boolean {
  return (languages ?? []).some(tag => card.languages.includes(tag.split('-')[0]?.toLowerCase() ?? ''));
}

/** A European clock without a card of its own country: 112 works in every country of the EU. */
function europeOr(lines: CrisisLines, timeZone: string): CrisisCard {
  const europe = cardOf(lines, 'EU');
  return europe?.timeZones.includes(timeZone) ? europe : lines.international;
}
