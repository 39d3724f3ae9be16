/** Points of 100 by which more right entries come first, or in the first three. */
export interface Gain {
  readonly first: number;
  readonly inThree: number;
}

/** What lies between two rankings of the same messages: the one with a part of the retrieval, and the one without. */
export interface Difference {
  readonly answerable: Gain;
  readonly followUps: Gain;
  /** Messages whose right entry comes first only with the part, and only without it. */
  readonly helped: number;
  readonly hurt: number;
}

/** A message and where its right entry stands (from 0; -1 where it does not). */
export interface Ranked {
  readonly followUp: boolean;
  readonly rank: number;
}

export function compare(whole: readonly Ranked[], without: readonly Ranked[]): Difference {
  const count = (holds: (one: Ranked, other: Ranked | undefined) => boolean): number =>
    whole.filter((ranked, at) => holds(ranked, without[at])).length;
  return {
    answerable: gain(whole, without, false),
    followUps: gain(whole, without, true),
    helped: count((one, other) => one.rank === 0 && other?.rank !== 0),
    hurt: count((one, other) => one.rank !== 0 && other?.rank === 0),
  };
}

function gain(whole: readonly Ranked[], without: readonly Ranked[], followUp: boolean): Gain {
  const share = (ranked: readonly Ranked[], below: number): number => {
    const group = ranked.filter(one => one.followUp === followUp);
    return group.filter(({ rank }) => rank >= 0 && rank < below).length / Math.max(1, group.length);
  };
  const points = (below: number): number => 100 * (share(whole, below) - share(without, below));
  return { first: points(1), inThree: points(3) };
}
