import type { ConfidenceWeights } from '../retrieval/confidence-weights.js';
import type { PartWeights } from '../retrieval/create-retriever.js';
import type { EvidenceName, ExplainedMatch } from '../retrieval/explain-match.js';

/** A number by its name, the weight it has, and what it adds to the sum by it. */
export interface WeighedNumber<Name extends string = string> {
  readonly name: Name;
  readonly value: number;
  readonly weight: number;
  readonly adds: number;
}

/** The witnesses of the ranking, as people call them. */
export type Witness = 'classifier' | 'asked words' | 'answer' | 'likeness of wordings';

/** An entry that was considered, and the numbers it was ranked and trusted by. */
export interface ExplainedCandidate {
  readonly id: string;
  readonly question: string;
  /** What each witness says and adds; empty where a follow-up chose the entry. Of a long message, those of its asking part. */
  readonly parts: readonly WeighedNumber<Witness>[];
  /** What the entries are ranked by. */
  readonly score: number;
  /** What speaks for it; together with a constant they make the confidence. */
  readonly evidence: readonly WeighedNumber<EvidenceName>[];
  readonly confidence: number;
}

/** A match as plain data, with the weights of its parts. */
export function describeCandidate(
  match: ExplainedMatch,
  weights: PartWeights,
  trust: ConfidenceWeights,
): ExplainedCandidate {
  const { classifier, asked, answer, likeness, total } = match.scores;
  return {
    id: match.entry.id,
    question: match.entry.question,
    parts: [
      weigh('classifier', classifier, weights.classifier),
      weigh('asked words', asked, weights.asked),
      weigh('answer', answer, weights.answer),
      weigh('likeness of wordings', likeness, weights.wordings),
    ],
    score: total,
    evidence: Object.entries(match.evidence).map(([name, value], at) =>
      weigh(name as EvidenceName, value, trust.evidence[at] ?? 0),
    ),
    confidence: match.confidence,
  };
}

/** A product of nothing is written 0, never −0: JSON knows no −0. */
function weigh<Name extends string>(name: Name, value: number, weight: number): WeighedNumber<Name> {
  return { name, value, weight, adds: value * weight || 0 };
}
