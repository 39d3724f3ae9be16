import { type AssistantSetup, createAssistant } from '../../core/conversation/assistant.js';
import type { Desk } from './desk.js';
import type { KnowledgeSource } from './knowledge.js';
import { type OwnerCorpus, ownerCorpus } from './owner-corpus.js';
import { createPause } from './pause.js';

/** What replies depend on besides the knowledge; it may change at any time. */
export type Circumstances = Pick<AssistantSetup, 'words' | 'provider' | 'where' | 'thresholds'>;

/**
 * Fetches what answers rest on and builds the index, once and only when somebody opens the panel. Whatever fails on the
 * way, the desk is told, and help stands.
 */
export class Answers {
  readonly #desk: Desk;
  readonly #source: KnowledgeSource;
  #abort: AbortController | null = null;

  constructor(desk: Desk, source: KnowledgeSource) {
    this.#desk = desk;
    this.#source = source;
  }

  /** Begins, unless it has begun. */
  async prepare(owner: OwnerCorpus, now: () => Circumstances): Promise<void> {
    if (this.#abort) return;
    const { signal } = (this.#abort = new AbortController());
    try {
      const { corpus: base, screen } = await this.#source.load();
      const corpus = await ownerCorpus(owner, base, signal);
      const { crisisLines } = this.#source;
      const assistant = await createAssistant({ ...now(), corpus, crisisLines, screen, pause: createPause() });
      if (!signal.aborted) await this.#desk.seat(assistant.with(now()), corpus);
    } catch {
      if (!signal.aborted) this.#desk.fail();
    }
  }

  /** Lets go of what is under way; a later `prepare` begins again. */
  stop(): void {
    if (this.#desk.status === 'waiting') this.forget();
  }

  /** Begins again with the next `prepare`: the owner gave another corpus. */
  forget(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.#desk.unseat();
  }

  get hasBegun(): boolean {
    return this.#abort !== null;
  }
}
