import type { Classifier } from './classifier.js';
import { isFunctionStem } from './term-reader.js';

/** How often a term counts that has the largest weight, and at most. */
const TIMES_AT_MOST_WEIGHT = 5;
const MOST_TIMES = 3;
/** About a millisecond, on a slow phone four. */
const TERMS_A_STEP = 400;

/**
 * The terms of each entry's question, and those of its compiled wordings: a weight tells how often a term stood in them,
 * near enough for BM25.
 */
export function* askedByWeight(
  questions: readonly (readonly string[])[],
  classifier: Classifier,
): Generator<undefined, string[][]> {
  const asked = questions.map(own => [...own]);
  let most = 0;
  for (const [, { weights }] of classifier)
    for (let at = 0; at < weights.length; at++) most = Math.max(most, weights[at] ?? 0);
  yield;
  let read = 0;
  for (const [term, { entries, weights }] of classifier) {
    if (++read % TERMS_A_STEP === 0) yield;
    if (isFunctionStem(term)) continue;
    for (let at = 0; at < entries.length; at++) {
      const times = Math.min(MOST_TIMES, Math.ceil(((weights[at] ?? 0) / most) * TIMES_AT_MOST_WEIGHT));
      for (let time = 0; time < times; time++) asked[entries[at] ?? 0]?.push(term);
    }
  }
  return asked;
}
