/** Weights for the numbers of `EVIDENCE`, in their order, and the constant before them. */
export interface ConfidenceWeights {
  readonly constant: number;
  readonly evidence: readonly number[];
}

/** Written by `npm run calibrate`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -8.806,
  evidence: [2.771, 4.7, 2.278, -0.883, -0.746, 0.741, 2.943, -0.722, 1.321, 6.956, -0.839, -0.251, -0.036],
};
