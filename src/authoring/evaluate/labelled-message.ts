/** A visitor's message and what it should get. */
export interface LabelledMessage {
  readonly text: string;
  /** An entry's id, several that are equally right, or an outcome such as `fallback`, `provider`, `none`, a concern. */
  readonly expect: readonly string[];
  /** How it is worded, by a name of its author's; empty where the file has none. */
  readonly style: string;
  /** Earlier messages of the same visitor, oldest first. */
  readonly history: readonly string[];
}

/** A message with the line (from 1) on which it stands in its file. */
export interface MessageInFile extends LabelledMessage {
  readonly line: number;
}

/** What a message may be expected to get besides an entry. */
export const OUTCOMES = [
  'answer',
  'suggestions',
  'fallback',
  'uncovered',
  'provider',
  'courtesy',
  'help',
  'none',
  'distress',
  'abuse',
  'crisis',
  'emergency',
  'concern',
] as const;

/** Labels that say: no entry answers this. */
export const UNANSWERED: readonly string[] = ['fallback', 'uncovered', 'none'];
