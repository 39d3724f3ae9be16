/** A ranking as text (see pack-ranking.ts), as it travels inside a compiled corpus. */
export interface PackedRanking {
  /** Raised whenever the analyser or this format changes, so that data and code cannot disagree unnoticed. */
  readonly version: 3;
  /** The entries it was made for, in its order. */
  readonly ids: readonly string[];
  /** The terms of more than two wordings, sorted, separated by spaces. */
  readonly terms: string;
  /** For each of them: its frequency, on a logarithmic scale. */
  readonly frequencies: string;
  /** The terms of one or two wordings: their numbers (rare-term.ts), sorted, as gaps. */
  readonly rare: string;
  /** For each term, the rare ones last: the gaps between the entries it has a weight for, ended by 0; */
  readonly gaps: string;
  /** and those weights, in the same order. */
  readonly weights: string;
  /** Short wordings whose entry the weights do not find: their numbers (exact-wording.ts), sorted, as gaps; */
  readonly lost: string;
  /** and the entries they ask for, in the same order. */
  readonly lostEntries: string;
  /** What a weight of `WEIGHT_STEPS` means. */
  readonly scale: number;
  readonly wordingCount: number;
}
