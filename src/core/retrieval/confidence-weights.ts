/** Weights for the numbers of `EVIDENCE`, in their order, and the constant before them. */
export interface ConfidenceWeights {
  readonly constant: number;
  readonly evidence: readonly number[];
}

/** Written by `npm run calibrate`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -10.611,
  evidence: [
    1.533, 2.892, 5.206, -0.928, -0.233, -1.767, 3.996, -0.901, 1.799, 8.34, -0.095, -0.128, -0.138, 1.504, 1.772,
    1.147,
  ],
};

/** Where the ranking is rich, as that of the default corpus is. */
export const RICH_CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -9.888,
  evidence: [
    3.551, 2.323, 2.974, -4.489, 0.565, 1.052, 1.052, -0.859, 3.355, 8.453, -0.701, -0.284, -0.108, 1.263, 0, 1.453,
  ],
};

/** Where no entry has variants. */
export const BARE_CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -2.454,
  evidence: [
    1.632, -5.657, 6.949, 0.878, -1.134, -0.152, 1.961, 0.421, -3.283, 0.287, 0, 0.021, -0.317, 2.993, 0.004, -0.15,
  ],
};
