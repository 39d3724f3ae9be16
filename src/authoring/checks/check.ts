import type { Pause } from '../../core/retrieval/retriever.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import type { CheckContext } from './check-context.js';

/** What a rule found; the rule's id is added where it is run. */
export type Finding = Omit<FileProblem, 'rule'> & { readonly rule?: string };

/** One rule of `care-faq check`. */
export interface Check {
  readonly id: string;
  /** What the rule is for, in one sentence. */
  readonly summary: string;
  /** True for a rule that takes long and is asked for with --deep. */
  readonly isSlow?: boolean;
  /** True for a rule whose faults `--fix` can put right by itself. */
  readonly isFixable?: boolean;
  /** What the rule could not look at here, and how to have it looked at; undefined where it saw everything. */
  readonly gap?: (context: CheckContext) => string | undefined;
  /** `pause`, where there is one, lets a page breathe between slices of long work. */
  readonly check: (context: CheckContext, pause?: Pause) => readonly Finding[] | Promise<readonly Finding[]>;
}
