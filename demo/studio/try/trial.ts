import crisisLines from 'virtual:crisis-lines';
import screen from 'virtual:screen';
import { type ConversationContext, contextAfter, NO_CONTEXT } from '../../../src/core/conversation/context.js';
import {
  createExplainedAssistant,
  type ExplainedAssistant,
  type ReplyExplanation,
} from '../../../src/core/conversation/explain-reply.js';
import { messageText } from '../../../src/core/conversation/message-text.js';
import { WORDS_EN } from '../../../src/core/conversation/words.en.js';
import type { Corpus } from '../../../src/core/corpus/corpus.js';
import { loadCorpus } from '../../../src/core/corpus/load-corpus.js';
import { createPause } from '../../../src/ui/desk/pause.js';

/** What a message was answered, and why. */
export interface TrialResult {
  readonly explanation: ReplyExplanation;
  /** The body of the reply as a visitor reads it. */
  readonly answer: string;
}

/** Asks a corpus as a visitor would, and tells why. Its index is built when the first message is asked. */
export class Trial {
  readonly #base: Corpus;
  #value: unknown;
  #assistant: Promise<ExplainedAssistant> | undefined;
  #context: ConversationContext = NO_CONTEXT;

  /** `value`: what an owner wrote; undefined for the base alone. */
  constructor(base: Corpus, value?: unknown) {
    this.#base = base;
    this.#value = value;
  }

  /** Asks another corpus from now on, from the beginning of a conversation. */
  change(value: unknown): void {
    if (value === this.#value) return;
    this.#value = value;
    this.#assistant = undefined;
    this.#context = NO_CONTEXT;
  }

  /** The question of the entry answered last, by which a follow-up is read. */
  get last(): string | null {
    return this.#context.lastEntry?.question ?? null;
  }

  /** Forgets what was asked before. */
  begin(): void {
    this.#context = NO_CONTEXT;
  }

  async ask(text: string): Promise<TrialResult> {
    const assistant = await (this.#assistant ??= this.#build());
    const context = this.#context;
    const explanation = assistant.explain(text, context);
    const { message } = assistant.respond(text, context);
    this.#context = contextAfter(context, message);
    return { explanation, answer: messageText(message, WORDS_EN) };
  }

  #build(): Promise<ExplainedAssistant> {
    const corpus = this.#value === undefined ? this.#base : loadCorpus(this.#value, this.#base).corpus;
    return createExplainedAssistant({ corpus, crisisLines, screen, words: WORDS_EN, pause: createPause() });
  }
}
