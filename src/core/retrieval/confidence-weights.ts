/** Weights for the numbers of `EVIDENCE`, in their order, and the constant before them. */
export interface ConfidenceWeights {
  readonly constant: number;
  readonly evidence: readonly number[];
}

/** Written by `npm run calibrate`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -8.904,
  evidence: [3.196, 4.602, 1.96, -1.724, -0.311, 0.981, 2.122, -0.935, 1.45, 7.683, -1.09, -0.199, -0.077],
};
