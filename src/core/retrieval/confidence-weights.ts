import type { ConfidenceWeights } from './confidence.js';

/** Written by `npm run calibrate`; the names stand in `EVIDENCE`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: -13.381,
  evidence: [1.811, 3.988, 3.447, 1.012, -1.63, 3.276, 3.031, 1.436, 1.307, 8.301, 1.173, 0.545, 0.33],
};
