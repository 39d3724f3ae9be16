import type { Entry } from '../corpus/corpus.js';

/** An entry found for a message. */
export interface Match {
  readonly entry: Entry;
  /** The engine's own measure, unbounded; comparable only within one result. */
  readonly score: number;
  /** Calibrated probability, 0 to 1, that this entry answers the message. */
  readonly confidence: number;
}

/** Finds entries for a visitor's words. The road knows only this; which engine stands behind it is its own affair. */
export interface Retriever {
  /**
   * The best entries, best first, at most `limit`. Reads at most 500 characters of `text`. `previous` is the entry that
   * was answered last, by which a short follow-up is understood.
   */
  retrieve: (text: string, limit: number, previous?: Entry | null) => readonly Match[];
}

/** Lets a page breathe between slices of work; resolves when work may go on. */
export type Pause = () => Promise<void>;
