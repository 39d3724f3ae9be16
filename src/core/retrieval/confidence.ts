/**
 * From evidence to confidence: a logistic calibration whose weights were learned once, on realistic messages by authors
 * who wrote none of the corpus's wordings (`npm run calibrate`), and are shipped for every corpus alike.
 */
import {
  BARE_CONFIDENCE_WEIGHTS,
  CONFIDENCE_WEIGHTS,
  type ConfidenceWeights,
  RICH_CONFIDENCE_WEIGHTS,
} from './confidence-weights.js';
import type { Ranking } from './ranking.js';

/** The probability, 0 to 1, that an entry with this evidence answers the message. */
export function confidenceOf(evidence: readonly number[], weights: ConfidenceWeights): number {
  const sum = evidence.reduce((total, value, at) => total + value * (weights.evidence[at] ?? 0), weights.constant);
  return 1 / (1 + Math.exp(-sum));
}

/** The weights by which a corpus is judged: where less of it is searched, other numbers tell right from wrong. */
export function confidenceWeightsFor({ classifier, isRich }: Ranking): ConfidenceWeights {
  if (classifier.size === 0) return BARE_CONFIDENCE_WEIGHTS;
  return isRich ? RICH_CONFIDENCE_WEIGHTS : CONFIDENCE_WEIGHTS;
}
