/** One thing that was put right. */
export interface Fix {
  /** The line in the text as it was, from 1. */
  readonly line: number;
  /** The rule whose fault it was, or `whitespace`. */
  readonly rule: string;
  /** What was done, as a sentence without its full stop. */
  readonly what: string;
}

/** A text and what was put right in it; the text itself where nothing was. */
export interface Fixed {
  readonly text: string;
  readonly fixes: readonly Fix[];
}
