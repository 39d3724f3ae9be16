import type { ConfidenceWeights } from './confidence.js';

/** Written by `npm run calibrate`; the names stand in `EVIDENCE`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -12.702,
  evidence: [1.652, 3.727, 1.592, 0.588, -0.599, 3.31, 2.506, 1.191, 0.61, 6.892, 1.733, 0.65, -0.032],
};
