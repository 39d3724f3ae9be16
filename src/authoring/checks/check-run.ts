import type { PracticalMatters } from '../practical/practical-matter.js';
import type { Wording } from '../wording/wording.js';
import type { TextFile } from './check-context.js';

/** What a run of the checks is told from outside. */
export interface CheckRun {
  /** ISO date. */
  readonly today: string;
  readonly isRelease: boolean;
  /** The wording list of the product, for what has none of its own. */
  readonly wording: Wording;
  /** What visitors ask of every practice: by it two questions are known to ask the same. */
  readonly practical: PracticalMatters;
  /** A list that was named on the command line: it stands in place of the folder's own. */
  readonly ownWording?: Wording | undefined;
  /** Documents by the id of their source (`--sources`). */
  readonly documents?: ReadonlyMap<string, TextFile> | undefined;
}
