/** Weights for the numbers of `EVIDENCE`, in their order, and the constant before them. */
export interface ConfidenceWeights {
  readonly constant: number;
  readonly evidence: readonly number[];
}

/** Written by `npm run calibrate`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -9.793,
  evidence: [
    1.892, 3.157, 5.653, -0.885, -0.616, -1.348, 3.129, -0.704, 1.577, 7.306, -0.203, -0.144, -0.309, 1.312, 2.479,
  ],
};

/** Where no entry has variants; written by the same. */
export const BARE_CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -2.549,
  evidence: [1.639, -5.659, 6.902, 0.891, -1.094, -0.082, 1.959, 0.462, -3.31, 0.293, 0, 0.019, -0.316, 2.985, 0.004],
};
