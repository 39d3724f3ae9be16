import type { Match, Retriever } from '../retrieval/retriever.js';
import { askedParts } from '../text/question-part.js';

/** More questions than this in one message are not looked up by themselves. */
const MOST_QUESTIONS = 5;

/**
 * What a message asks that asks several things at once: the best match of each question that is answered with confidence
 * `answerAt` or more, the surest first, no entry twice. Empty where the message asks one thing.
 */
export function severalQuestions(text: string, retriever: Retriever, answerAt: number): readonly Match[] {
  const parts = askedParts(text);
  if (parts.length < 2) return [];
  const found = parts
    .slice(0, MOST_QUESTIONS)
    .flatMap(part => retriever.retrieve(part, 1))
    .filter(match => match.confidence >= answerAt)
    .sort((one, other) => other.confidence - one.confidence);
  const distinct = found.filter((match, at) => found.findIndex(({ entry }) => entry === match.entry) === at);
  return distinct.length < 2 ? [] : distinct;
}
