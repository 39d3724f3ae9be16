import type { Element, Node } from './tree.js';

/** A question and the part of the page that answers it, as one of the ways of finding them sees it. */
export interface QuestionPair {
  readonly question: string;
  readonly variants?: readonly string[];
  readonly answer: readonly Node[];
  readonly topic?: string | undefined;
  /** An id of the page, which its builder may have made. */
  readonly id?: string | undefined;
  /** The id of an entry, from a page that an export wrote. */
  readonly entry?: string | undefined;
  readonly isCovered?: boolean;
  readonly line?: number | undefined;
  /** The element of the page that asks; none where the question stands in the page’s data only. */
  readonly node?: Element;
}

/** Whether a text of a page asks something. */
export function asks(text: string): boolean {
  return /[?？؟]\s*$/.test(text);
}
