import type { Entry } from '../corpus/corpus.js';
import type { ConversationContext } from './context.js';
import type { Message } from './message.js';
import { respond, type RoadSetup } from './respond.js';

/**
 * The reply where a visitor picked an entry's question from a list. Its words take the same road as typed ones, screen
 * included; only what the retriever makes of them gives way to the visitor's own choice.
 */
export function chooseEntry(entry: Entry, context: ConversationContext, setup: RoadSetup): Message {
  const { message } = respond(entry.question, context, setup);
  const { concern, about, support } = message;
  if (concern === 'crisis' || concern === 'emergency' || ('failed' in message && message.failed)) return message;
  if (entry.expired) return { kind: 'provider', entry: null, expired: entry, closest: [], concern, about, support };
  if (message.kind === 'provider') return { ...message, entry };
  if (!entry.covered) return { kind: 'fallback', entry, misses: 0, concern, about, support };
  return { kind: 'answer', entry, others: [], concern, about, support };
}
