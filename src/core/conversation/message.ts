import type { Entry } from '../corpus/corpus.js';
import type { NonEmpty } from '../non-empty.js';
import type { Concern, Verdict } from '../safety/concern.js';
import type { Support } from '../safety/support.js';

/** What every reply carries, whatever its kind. */
interface Reply {
  readonly concern: Concern;
  readonly about: Verdict['about'];
  readonly support: Support;
}

/** The answer of one entry is asserted. `others`: further questions of a message that held several, or what else it may have meant. */
export interface AnswerMessage extends Reply {
  readonly kind: 'answer';
  readonly entry: Entry;
  readonly others: readonly Entry[];
}

/** "The closest questions I have"; nothing is asserted. */
export interface SuggestionsMessage extends Reply {
  readonly kind: 'suggestions';
  readonly entries: NonEmpty<Entry>;
}

/** We do not know. `entry`: an entry that says what the corpus does not cover. */
export interface FallbackMessage extends Reply {
  readonly kind: 'fallback';
  readonly entry: Entry | null;
  /** Misses in a row, this one included; from three on, the provider's contact stands in front. */
  readonly misses: number;
}

/**
 * A personal medical question, or one whose answer has expired, for a person to answer. `entry`: general information that
 * may follow; where none is sure enough, `closest`: questions that the visitor may open.
 */
export interface ProviderMessage extends Reply {
  readonly kind: 'provider';
  readonly entry: Entry | null;
  /** Set where a person has to answer because the answer of this entry has expired: its question is shown, and no answer. */
  readonly expired?: Entry;
  readonly closest: readonly Entry[];
}

export type CourtesyTopic = 'hello' | 'thanks' | 'goodbye' | 'who' | 'private' | 'empty';

/** Hello, thanks, an empty line: a short honest reply. */
export interface CourtesyMessage extends Reply {
  readonly kind: 'courtesy';
  readonly topic: CourtesyTopic;
}

/** A concern, or a failure, with no answer to give. */
export interface HelpMessage extends Reply {
  readonly kind: 'help';
  readonly failed: boolean;
}

/** One reply. Never changed after it is appended to a conversation. */
export type Message =
  AnswerMessage | SuggestionsMessage | FallbackMessage | ProviderMessage | CourtesyMessage | HelpMessage;
export type MessageKind = Message['kind'];

/** The entries whose questions stand in the body, to be opened. */
export function questionsOffered(message: Message): readonly Entry[] {
  switch (message.kind) {
    case 'answer':
      return message.others;
    case 'suggestions':
      return message.entries;
    case 'provider':
      return message.closest;
    default:
      return [];
  }
}

/** The entry whose answer stands in the body, or null. */
export function shownEntry(message: Message): Entry | null {
  return 'entry' in message ? message.entry : null;
}
