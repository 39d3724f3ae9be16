/**
 * The linear classifier: one weight for a term and an entry, trained on every wording of the corpus. Sparse, since the
 * visitor downloads it: most weights are zero (see train-classifier.ts).
 */

import type { TermTable } from './term-table.js';

/** The entries (by position in the corpus) that a term speaks for or against, and how strongly. */
export interface TermWeights {
  readonly entries: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

export type Classifier = TermTable<TermWeights>;

/** How much rarer terms count: the inverse frequency of a term among the wordings, as the trainer saw it. */
export type TermRarity = (term: string) => number;

/** A text as a unit vector over its distinct terms. */
export function termVector(stems: readonly string[], rarity: TermRarity): ReadonlyMap<string, number> {
  const vector = new Map<string, number>();
  let square = 0;
  for (const term of stems) {
    if (vector.has(term)) continue;
    const value = rarity(term);
    vector.set(term, value);
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  for (const [term, value] of vector) vector.set(term, value / length);
  return vector;
}

/** The log probability of each entry, for a text's vector. */
export function classify(
  classifier: Classifier,
  vector: ReadonlyMap<string, number>,
  entryCount: number,
): Float64Array {
  const scores = new Float64Array(entryCount);
  for (const [term, value] of vector) {
    const found = classifier.get(term);
    if (!found) continue;
    for (let at = 0; at < found.entries.length; at++) {
      const entry = found.entries[at] ?? 0;
      scores[entry] = (scores[entry] ?? 0) + value * (found.weights[at] ?? 0);
    }
  }
  return logSoftmax(scores);
}

/** Scores as log probabilities. */
export function logSoftmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  const norm = most + Math.log(sum);
  return scores.map(score => score - norm);
}
