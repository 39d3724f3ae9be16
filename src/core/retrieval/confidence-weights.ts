/** Weights for the numbers of `EVIDENCE`, in their order, and the constant before them. */
export interface ConfidenceWeights {
  readonly constant: number;
  readonly evidence: readonly number[];
}

/** Written by `npm run calibrate`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -12.677,
  evidence: [2.235, 4.461, 4.989, -1.544, -0.415, -0.497, 1.798, -0.291, 1.684, 6.81, -0.602, -0.02, -0.41, 1.118, 5.78],
};
