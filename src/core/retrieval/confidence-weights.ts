/** Weights for the numbers of `EVIDENCE`, in their order, and the constant before them. */
export interface ConfidenceWeights {
  readonly constant: number;
  readonly evidence: readonly number[];
}

/** Written by `npm run calibrate`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -10.47,
  evidence: [
    1.767, 3.672, 6.468, -1.029, -0.946, -2.418, 4.098, -1.175, 1.813, 7.864, -0.263, -0.042, -0.146, 1.347, 2.868,
  ],
};

/** Where no entry has variants; written by the same. */
export const BARE_CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -2.549,
  evidence: [1.639, -5.659, 6.902, 0.891, -1.094, -0.082, 1.959, 0.462, -3.31, 0.293, 0, 0.019, -0.316, 2.985, 0.004],
};
