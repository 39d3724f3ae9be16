/**
 * From evidence to confidence: a logistic calibration whose weights were learned once, on realistic messages by authors
 * who wrote none of the corpus's wordings (`npm run calibrate`), and are shipped for every corpus alike.
 */
import type { Classifier } from './classifier.js';
import { BARE_CONFIDENCE_WEIGHTS, CONFIDENCE_WEIGHTS, type ConfidenceWeights } from './confidence-weights.js';

/** The probability, 0 to 1, that an entry with this evidence answers the message. */
export function confidenceOf(evidence: readonly number[], weights: ConfidenceWeights): number {
  const sum = evidence.reduce((total, value, at) => total + value * (weights.evidence[at] ?? 0), weights.constant);
  return 1 / (1 + Math.exp(-sum));
}

/** The weights by which a corpus is judged: without variants there is no classifier, and other numbers count. */
export function confidenceWeightsFor(classifier: Classifier): ConfidenceWeights {
  return classifier.size > 0 ? CONFIDENCE_WEIGHTS : BARE_CONFIDENCE_WEIGHTS;
}
