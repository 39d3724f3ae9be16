import type { Corpus } from '../../core/corpus/corpus.js';
import type { Screen } from '../../core/safety/concern.js';
import type { CrisisLines } from '../../core/safety/crisis-lines.js';

/** What answers rest on besides the owner's changes. */
export interface Knowledge {
  /** The corpus that answers where the owner brings none, and that an overlay is laid over. */
  readonly corpus: Corpus;
  readonly screen: Screen;
}

/** How an element class comes by its knowledge; an entry point sets it. */
export interface KnowledgeSource {
  /** At hand from the start: help waits for nothing. */
  readonly crisisLines: CrisisLines;
  /** Called when a visitor first opens the panel. */
  readonly load: () => Promise<Knowledge>;
}
