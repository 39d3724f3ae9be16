import type { Turn } from '../../core/conversation/conversation.js';
import { shownEntry } from '../../core/conversation/message.js';
import type { Entry } from '../../core/corpus/corpus.js';

/** What a visitor may want to take to an appointment. */
export interface MyQuestions {
  readonly read: readonly Entry[];
  /** In the visitor's own words: what got no answer, and what only a person can answer. */
  readonly toAsk: readonly string[];
}

/** Gathers the sheet. A turn with a concern is never on it: somebody else may read the paper. */
export function gatherMyQuestions(turns: readonly Turn[]): MyQuestions {
  const calm = turns.filter(({ message }) => message.concern === 'none');
  const read = calm.flatMap(({ message }) => (message.kind === 'answer' ? [message.entry] : []));
  const unanswered = calm.filter(
    ({ message }) => message.kind === 'provider' || message.kind === 'suggestions' || message.kind === 'fallback',
  );
  const toAsk = unanswered.map(({ text, message }) =>
    text.trim() === '' ? (shownEntry(message)?.question ?? '') : text.trim(),
  );
  return { read: [...new Set(read)], toAsk: [...new Set(toAsk)] };
}
