import type { TermRarity } from './classifier.js';
import { logSoftmax } from './classifier.js';
import type { Terms } from './term-reader.js';

/** What each part says of every entry (by position), for one message. */
export interface PartScores {
  /** Log probabilities of the classifier. */
  readonly classifier: Float64Array;
  readonly asked: Float64Array;
  readonly answer: Float64Array;
  readonly likeness: Float64Array;
  /** All of them together: what entries are ranked by. */
  readonly total: Float64Array;
}

/** Whether a term is one of an entry (by position). */
export interface TermsOfEntries {
  readonly isAsked: (term: string, entry: number) => boolean;
  readonly isAnswered: (term: string, entry: number) => boolean;
}

/** The names of the numbers below, in their order; the weights of confidence.ts stand in the same. */
export const EVIDENCE = [
  'probability',
  'classifierProbability',
  'likeness',
  'likenessMargin',
  'askedShare',
  'askedCoverage',
  'coverage',
  'contentLength',
  'shortness',
  'length',
  'classifierAgrees',
  'likenessAgrees',
  'hasUnknown',
  'totalMargin',
  'corpusSize',
  'shortGap',
] as const;

/** What speaks for an entry as the answer to a message: numbers of about 0 to 1, named in `EVIDENCE`. */
export function evidenceFor(
  entry: number,
  scores: PartScores,
  terms: Terms,
  { isAsked, isAnswered }: TermsOfEntries,
  rarity: TermRarity,
): readonly number[] {
  const content = [...new Set(terms.content)];
  const weight = content.reduce((sum, term) => sum + rarity(term), 0) || 1;
  const share = (has: (term: string) => boolean): number =>
    content.reduce((sum, term) => sum + (has(term) ? rarity(term) : 0), 0) / weight;
  const askedCoverage = share(term => isAsked(term, entry));
  const likeness = scores.likeness[entry] ?? 0;
  return [
    Math.exp(logSoftmax(scores.total)[entry] ?? -Infinity),
    Math.exp(scores.classifier[entry] ?? -Infinity),
    likeness,
    marginOf(scores.likeness, entry),
    (scores.asked[entry] ?? 0) / (weight / Math.max(1, content.length)),
    askedCoverage,
    share(term => isAsked(term, entry) || isAnswered(term, entry)),
    Math.min(1, content.length / 8),
    1 / Math.max(1, content.length),
    Math.log(1 + terms.stems.length) / 4,
    isBest(scores.classifier, entry) ? 1 : 0,
    isBest(scores.likeness, entry) ? 1 : 0,
    terms.unknown > 0 ? 1 : 0,
    marginOf(scores.total, entry) / 5,
    Math.log(scores.total.length) / 6,
    // What the entry does not know of the message: less of it in a long one.
    (1 - askedCoverage) / Math.sqrt(Math.max(1, content.length)),
  ];
}

/** How far an entry is before the best of the others; 0 where there is no other. */
function marginOf(scores: Float64Array, entry: number): number {
  const best = scores.reduce((most, score, other) => (other === entry ? most : Math.max(most, score)), -Infinity);
  return best === -Infinity ? 0 : (scores[entry] ?? 0) - best;
}

function isBest(scores: Float64Array, entry: number): boolean {
  const own = scores[entry] ?? -Infinity;
  return scores.every(score => score <= own);
}
