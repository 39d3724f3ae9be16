import { type ConversationContext, contextAfter, NO_CONTEXT } from './context.js';
import type { Message } from './message.js';

/** One visitor's question and the reply to it. */
export interface Turn {
  /** The visitor's own words: shown back to them as plain text, and to nobody else. */
  readonly text: string;
  readonly message: Message;
}

/** Answers one message in its context; the assistant's `respond`. */
export type Responder = (text: string, context: ConversationContext) => Message;

/** A visitor's conversation: appended to, never rewritten. Lives in memory only. */
export class Conversation {
  readonly #respond: Responder;
  readonly #listeners = new Set<() => void>();
  #turns: readonly Turn[] = [];
  #context: ConversationContext = NO_CONTEXT;

  constructor(responder: Responder) {
    this.#respond = responder;
  }

  get turns(): readonly Turn[] {
    return this.#turns;
  }

  /** Replies to `text` and notifies once. `responder`: another road than the usual one, for a question picked from a list. */
  ask(text: string, responder: Responder = this.#respond): Turn {
    const turn: Turn = { text, message: responder(text, this.#context) };
    this.#context = contextAfter(this.#context, turn.message);
    this.#turns = [...this.#turns, turn];
    this.#notify();
    return turn;
  }

  /** Forgets everything. */
  clear(): void {
    this.#turns = [];
    this.#context = NO_CONTEXT;
    this.#notify();
  }

  /** Calls `listener` after every change until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
