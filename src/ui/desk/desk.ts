/**
 * What the elements of one panel share: the conversation, what it is answered from, and which view stands open. They
 * call it; it notifies once after each change. It answers whatever happens: questions asked before the answers have
 * arrived wait in line, and get help where they never arrive.
 */
import type { Assistant } from '../../core/conversation/assistant.js';
import { Conversation, type Turn } from '../../core/conversation/conversation.js';
import type { Message } from '../../core/conversation/message.js';
import type { Match } from '../../core/retrieval/retriever.js';
import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { createSupport, type Support, type SupportParts } from '../../core/safety/support.js';
import type { FeedbackReason } from '../strings/strings.js';
import { nextTask } from './pause.js';
import { questionsBegun } from './questions-begun.js';

export type DeskStatus = 'waiting' | 'ready' | 'failed';
/** What fills the panel. */
export type View = 'conversation' | 'help' | 'browse' | 'sheet';

/** What the element around the panel does for it. */
export interface DeskHooks {
  readonly replied: (turn: Turn) => void;
  readonly contacted: (by: 'phone' | 'email' | 'url') => void;
  readonly feedback: (entry: Entry, helped: boolean, reason: FeedbackReason | null) => void;
  readonly chooseRegion: (region: string) => void;
  readonly close: () => void;
  readonly leave: () => void;
  readonly linkTo: (entry: Entry) => string;
}

export class Desk {
  readonly #hooks: DeskHooks;
  readonly #conversation: Conversation;
  readonly #listeners = new Set<() => void>();
  #assistant: Assistant | null = null;
  #parts: SupportParts;
  #waiting: readonly string[] = [];
  #status: DeskStatus = 'waiting';
  #corpus: Corpus | null = null;
  #view: View = 'conversation';
  #lastMatches: readonly Match[] = [];
  #topic: string | undefined;

  constructor(parts: SupportParts, hooks: DeskHooks) {
    this.#hooks = hooks;
    this.#parts = parts;
    this.#conversation = new Conversation((text, context) => {
      const response = this.#assistant?.respond(text, context);
      this.#lastMatches = response?.matches ?? [];
      return response?.message ?? this.#help();
    });
    this.#conversation.subscribe(() => this.#notify());
  }

  /** What was found for the question typed last. */
  get lastMatches(): readonly Match[] {
    return this.#lastMatches;
  }

  get status(): DeskStatus {
    return this.#status;
  }

  /** Null until it has arrived. */
  get corpus(): Corpus | null {
    return this.#corpus;
  }

  get turns(): readonly Turn[] {
    return this.#conversation.turns;
  }

  /** Questions asked before the answers arrived, oldest first. */
  get waiting(): readonly string[] {
    return this.#waiting;
  }

  get view(): View {
    return this.#view;
  }

  /** The topic that "All questions" opens with: the one a visitor came by. */
  get topic(): string | undefined {
    return this.#topic;
  }

  /** What help is made of here and now. */
  get parts(): SupportParts {
    return this.#parts;
  }

  /** The support of a reply for where the visitor is now: a country chosen later counts for earlier replies too. */
  supportOf(message: Pick<Message, 'concern' | 'support'>): Support {
    return createSupport(this.#parts, message.concern, message.support.first);
  }

  /** The support that stands where there is no reply. */
  get standingSupport(): Support {
    return createSupport(this.#parts, 'none', this.#status === 'failed');
  }

  ask(text: string): void {
    this.#view = 'conversation';
    if (this.#status === 'waiting') {
      this.#waiting = [...this.#waiting, text];
      this.#notify();
    } else this.#hooks.replied(this.#conversation.ask(text));
  }

  /** Answers the question of an entry that the visitor picked. */
  choose(entry: Entry): void {
    this.#view = 'conversation';
    const turn = this.#conversation.ask(
      entry.question,
      (_, context) => this.#assistant?.choose(entry, context) ?? this.#help(),
    );
    this.#hooks.replied(turn);
  }

  /** The entries whose questions are closest to what is being typed; none where the words are of concern. */
  closest(text: string, limit: number): readonly Entry[] {
    if (!this.#assistant) return [];
    const { message, matches } = this.#assistant.respond(text, { lastEntry: null, misses: 0 }, limit);
    if (message.concern !== 'none') return [];
    const begun = questionsBegun(this.#corpus?.entries ?? [], text);
    return [...new Set([...begun, ...matches.map(match => match.entry)])].slice(0, limit);
  }

  clear(): void {
    this.#waiting = [];
    this.#view = 'conversation';
    this.#conversation.clear();
  }

  show(view: View, topic?: string): void {
    this.#view = view;
    this.#topic = topic;
    this.#notify();
  }

  /** The answers have arrived: whoever waits is answered, in turn, and whoever asks meanwhile after them. */
  async seat(assistant: Assistant, corpus: Corpus): Promise<void> {
    this.#assistant = assistant;
    this.#corpus = corpus;
    this.#parts = assistant.support;
    this.#notify();
    while (this.#waiting.length > 0) {
      // The first answer is the most work there is; what was drawn for it is a task of its own.
      await nextTask();
      if (this.#corpus !== corpus || this.#status !== 'waiting') return;
      this.#answerNext();
    }
    this.#status = 'ready';
    this.#notify();
  }

  /** The answers do not arrive: whoever waits gets help, and so does everyone after. */
  fail(): void {
    this.#status = 'failed';
    this.#notify();
    while (this.#waiting.length > 0) this.#answerNext();
  }

  /** Starts anew with another corpus. */
  unseat(): void {
    this.#status = 'waiting';
  }

  /** The help of another place, provider or language. */
  relocate(changes: Parameters<Assistant['with']>[0], parts: SupportParts): void {
    this.#assistant = this.#assistant?.with(changes) ?? null;
    this.#parts = this.#assistant?.support ?? parts;
    this.#notify();
  }

  /** Resolves when nobody waits for a reply any more. */
  async settled(): Promise<void> {
    while (this.#waiting.length > 0) {
      await new Promise<void>(resolve => {
        const forget = this.subscribe(() => {
          forget();
          resolve();
        });
      });
    }
  }

  get hooks(): DeskHooks {
    return this.#hooks;
  }

  /** Calls `listener` after every change until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #help(): Message {
    const support = createSupport(this.#parts, 'none', true);
    return { kind: 'help', failed: true, concern: 'none', about: 'self', support };
  }

  #answerNext(): void {
    const [text, ...others] = this.#waiting;
    this.#waiting = others;
    if (text !== undefined) this.#hooks.replied(this.#conversation.ask(text));
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
