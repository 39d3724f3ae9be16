import type { ConfidenceWeights } from './confidence.js';

/** Written by `npm run calibrate`; the names stand in `EVIDENCE`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -9.852,
  evidence: [2.683, 4.867, 0.403, -0.014, -1.867, 1.742, 2.917, 0.448, 0.878, 5.974, 1.877, -0.205, -0.496],
};
