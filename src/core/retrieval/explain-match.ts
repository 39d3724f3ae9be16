/**
 * Why a message's matches are what they are, for people who write entries: `care-faq ask --explain` and the playground
 * show it. A message by itself; what the conversation adds is not in it.
 */
import type { Entry } from '../corpus/corpus.js';
import { EVIDENCE, type PartScores } from './evidence.js';
import type { Terms } from './term-reader.js';

/** What a retriever made of a message before it chose. */
export interface Explanation {
  readonly terms: Terms;
  readonly scores: PartScores;
  /** What speaks for the entry at a position of the corpus; named in `EVIDENCE`. */
  readonly evidence: (entry: number) => readonly number[];
  /** How probable it is that this entry answers the message, 0 to 1. */
  readonly confidence: (entry: number) => number;
}

export type PartName = keyof PartScores;
export type EvidenceName = (typeof EVIDENCE)[number];

/** A candidate and the numbers it was ranked by. */
export interface ExplainedMatch {
  readonly entry: Entry;
  /** Before their weights: log probability, BM25 of the questions and of the answer, likeness of 0 to 1; `total` after. */
  readonly scores: Readonly<Record<PartName, number>>;
  readonly evidence: Readonly<Record<EvidenceName, number>>;
  readonly confidence: number;
}

const PARTS: readonly PartName[] = ['classifier', 'asked', 'answer', 'likeness', 'total'];

/** The best candidates, best first, at most `limit`: the same entries that the retriever returns without a context. */
export function explainMatches(
  { terms, scores, evidence, confidence }: Explanation,
  entries: readonly Entry[],
  limit: number,
): ExplainedMatch[] {
  if (terms.content.length === 0) return [];
  const places = [...scores.total.keys()].sort((one, other) => (scores.total[other] ?? 0) - (scores.total[one] ?? 0));
  return places.slice(0, limit).flatMap(place => {
    const entry = entries[place];
    if (!entry) return [];
    const numbers = evidence(place);
    return [
      {
        entry,
        scores: recordOf(PARTS, part => scores[part][place] ?? 0),
        evidence: recordOf(EVIDENCE, (_, at) => numbers[at] ?? 0),
        confidence: confidence(place),
      },
    ];
  });
}

function recordOf<Name extends string>(
  names: readonly Name[],
  value: (name: Name, at: number) => number,
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, at) => [name, value(name, at)])) as Record<Name, number>;
}
