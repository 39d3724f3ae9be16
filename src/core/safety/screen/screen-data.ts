import type { Concern } from '../concern.js';

/** What a phrase that stands in a message says about it: a concern, or that the question is a personal medical one. */
export type Signal = Exclude<Concern, 'none'> | 'medical';

/**
 * Phrases that mean the same to the screen. A flag has signals. A frame has a name, and excuses: either the words it
 * covers, or, where `unless` of another group names it, that group's phrases in the same sentence.
 */
export interface ScreenGroup {
  /** What it says where it stands and is not excused. A frame may leave a signal too. */
  readonly signals?: readonly Signal[];
  /** Weak signs: no verdict by themselves, but the model counts them, by this name. */
  readonly hint?: string;
  /** Names a frame. */
  readonly frame?: string;
  /** The words that a phrase of this frame covers do not count for anything else. */
  readonly covers?: true;
  /** Frames that excuse this group's phrases when they stand in the same sentence. */
  readonly unless?: readonly string[];
  /** Means something else as often: the model learns each phrase from a sentence made of it, and none is shipped. */
  readonly taught?: true;
  /** Phrases of the phrase language, one a line. */
  readonly phrases: string;
}

/** The screen's lists as a visitor downloads them: made by `compileScreen` from `knowledge/LANG/screen`. */
export interface ScreenData {
  /** Word classes: members apart by `|`. */
  readonly words: Readonly<Record<string, string>>;
  /** What is typed -> the words that are meant. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Words that are recognised with one letter wrong, missing, added or swapped. */
  readonly near: readonly string[];
  readonly groups: readonly ScreenGroup[];
}
