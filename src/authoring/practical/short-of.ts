import { answerParts } from '../../core/corpus/answer-parts.js';
import type { Entry } from '../../core/corpus/corpus.js';
import { plainText } from '../../core/markdown/plain-text.js';

const MOST_CHARACTERS = 100;

/** The beginning of an answer, for one line of a terminal. */
export function shortOf(entry: Pick<Entry, 'answer'>): string {
  const text = plainText(answerParts(entry).short).replace(/\s+/g, ' ').trim();
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, '')} …`;
}
