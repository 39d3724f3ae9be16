import type { Desk } from '../desk/desk.js';
import type { Settings } from '../settings/settings.js';
import type { Strings } from '../strings/strings.js';

/** What the elements of one panel are given by the `<care-faq>` around them. */
export interface Surroundings {
  /** The conversation, and what can be asked of it. */
  readonly desk: Desk;
  /** Everything a visitor reads that is not an answer. */
  readonly strings: Strings;
  /** What the owner set. */
  readonly settings: Settings;
  /** Calls `listener` after every change of any of them, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** An element that has them and hands them on to those in its shadow root: `<care-faq>` and every part of it. */
export interface Surrounded {
  readonly surroundings: Surroundings;
}
