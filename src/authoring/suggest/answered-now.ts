import type { Entry } from '../../core/corpus/corpus.js';
import type { Retriever } from '../../core/retrieval/retriever.js';
import { isUnsure } from './propose.js';
import type { LoggedMessage } from './read-log.js';

/** A message that the page did not answer when it was logged, and that an entry would answer today. */
export interface AnsweredNow {
  readonly text: string;
  readonly entry: Entry;
}

/** Of these nothing is proposed: whether today’s answer is the right one, only a person can see. */
export function answeredNow(messages: readonly LoggedMessage[], retriever: Retriever): readonly AnsweredNow[] {
  return messages.flatMap(({ text, wasAnswered }) => {
    if (wasAnswered) return [];
    const matches = retriever.retrieve(text, 5);
    const [first] = matches;
    return first && first.entry.covered && !isUnsure(matches) ? [{ text, entry: first.entry }] : [];
  });
}
