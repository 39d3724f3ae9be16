import type { ConfidenceWeights } from './confidence.js';

/** Written by `npm run calibrate`; the names stand in `EVIDENCE`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -11.842,
  evidence: [2.637, 3.068, -0.398, 0.062, 0.7, 1.392, 3.76, 0.898, 0.57, 7.005, 1.58, -0.355, 0.097],
};
