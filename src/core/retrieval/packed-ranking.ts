/** A ranking as text (see pack-ranking.ts), as it travels inside a compiled corpus. */
export interface PackedRanking {
  /** Raised whenever the analyser or this format changes, so that data and code cannot disagree unnoticed. */
  readonly version: 1;
  /** The entries it was made for, in its order. */
  readonly ids: readonly string[];
  /** All terms, sorted, separated by spaces. */
  readonly terms: string;
  /** For each term: its frequency, on a logarithmic scale. */
  readonly frequencies: string;
  /** For each term: the gaps between the entries it has a weight for, ended by 0; */
  readonly gaps: string;
  /** and those weights, in the same order. */
  readonly weights: string;
  /** What a weight of `WEIGHT_STEPS` means. */
  readonly scale: number;
  readonly wordingCount: number;
}
