/** Weights for the numbers of `EVIDENCE`, in their order, and the constant before them. */
export interface ConfidenceWeights {
  readonly constant: number;
  readonly evidence: readonly number[];
}

/** Written by `npm run calibrate`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -10.001,
  evidence: [3.287, 2.511, 0.694, -1.289, 0.349, 1.2, 2.945, -0.429, 0.913, 7.865, 0.122, -0.154, -0.226],
};
