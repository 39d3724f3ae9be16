import type { Turn } from '../conversation/conversation.js';
import type { Match } from '../retrieval/retriever.js';
import { type IsKnown, redact } from './redact.js';

/** What an owner's log keeps of one question. No time, no order, and nothing of who asked. */
export interface LogLine {
  /** The message, redacted. */
  readonly text: string;
  readonly kind: 'answer' | 'suggestions' | 'fallback';
  /** The id of the entry that was shown, or null. */
  readonly entry: string | null;
  /** The three closest entries, with confidence (0 to 1, two decimals). */
  readonly closest: readonly { readonly id: string; readonly confidence: number }[];
}

const CLOSEST = 3;

/**
 * The line of a turn; undefined for what is never kept, not even as a count: messages of any concern, personal medical
 * questions, greetings, and questions that were picked from a list.
 */
export function logLine(
  { text, message }: Turn,
  matches: readonly Match[],
  isKnown: IsKnown,
  lang: string,
): LogLine | undefined {
  const { kind, concern } = message;
  if (concern !== 'none' || (kind !== 'answer' && kind !== 'suggestions' && kind !== 'fallback')) return undefined;
  const entry = 'entry' in message ? message.entry : null;
  if (text === entry?.question) return undefined;
  return {
    text: redact(text, isKnown, lang),
    kind,
    entry: entry?.id ?? null,
    closest: matches
      .slice(0, CLOSEST)
      .map(match => ({ id: match.entry.id, confidence: Math.round(match.confidence * 100) / 100 })),
  };
}
