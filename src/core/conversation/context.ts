import type { Entry } from '../corpus/corpus.js';
import type { Message } from './message.js';
import { shownEntry } from './message.js';

/** What of a conversation bears on the next message. */
export interface ConversationContext {
  /** The entry answered last, by which a short follow-up is read. */
  readonly lastEntry: Entry | null;
  /** How many replies in a row had no answer. */
  readonly misses: number;
}

export const NO_CONTEXT: ConversationContext = { lastEntry: null, misses: 0 };

/** The context after one more reply. A courtesy changes nothing. */
export function contextAfter(context: ConversationContext, message: Message): ConversationContext {
  if (message.kind === 'courtesy') return context;
  const missed = message.kind === 'fallback' && message.entry === null;
  return { lastEntry: shownEntry(message) ?? context.lastEntry, misses: missed ? context.misses + 1 : 0 };
}
