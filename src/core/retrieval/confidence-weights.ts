/** Weights for the numbers of `EVIDENCE`, in their order, and the constant before them. */
export interface ConfidenceWeights {
  readonly constant: number;
  readonly evidence: readonly number[];
}

/** Written by `npm run calibrate`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -9.641,
  evidence: [
    1.921, 2.159, 5.705, -0.806, -0.339, -1.893, 3.351, -0.69, 1.05, 6.963, -0.077, -0.047, -0.273, 1.685, 2.744,
  ],
};

/** Where no entry has variants; written by the same. */
export const BARE_CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -2.36,
  evidence: [1.687, -6.304, 7.423, 0.783, -1.367, -0.015, 1.997, 0.37, -3.474, 0.249, 0, 0.013, -0.314, 3.037, -0.13],
};
