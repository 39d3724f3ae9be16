/** How well entries were ranked for a list of messages. */
export interface RankedFigures {
  /** Share of the messages whose right entry came first, 0 to 1. */
  readonly first: number;
  /** Share of the messages whose right entry came in the first three. */
  readonly inThree: number;
  /** Milliseconds of one message. */
  readonly p50: number;
  readonly p99: number;
  readonly count: number;
}

/** One message: the position of its right entry (from 0; -1 where it was not found) and the time it took. */
export interface TimedRank {
  readonly rank: number;
  readonly time: number;
}

export function rankedFigures(ranked: readonly TimedRank[]): RankedFigures {
  const share = (below: number): number =>
    ranked.filter(({ rank }) => rank >= 0 && rank < below).length / Math.max(1, ranked.length);
  const times = ranked.map(({ time }) => time).sort((one, other) => one - other);
  return { first: share(1), inThree: share(3), p50: at(times, 0.5), p99: at(times, 0.99), count: ranked.length };
}

/** At most `most` of a list, evenly spaced, so that no part of it is left out. */
export function evenly<Item>(list: readonly Item[], most: number): Item[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)] as Item);
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
