/** Something wrong in a knowledge file: where, by which rule, and what to do about it. */
export interface FileProblem {
  /** Path as the person gave it, relative to where the command runs. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Column in the line, from 1, where the place is known so closely. */
  readonly column?: number;
  /** The line itself and a caret below it, for what a person has to see to believe. */
  readonly excerpt?: readonly string[];
  /** Id of the rule, as `care-faq check` lists it. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly reason: string;
  readonly remedy: string;
  /** The default entry that comes before an own one, where the problem is that; a practical one may be replaced by it. */
  readonly rival?: { readonly id: string; readonly isPractical: boolean };
}

/** `FILE:LINE` or `FILE:LINE:COLUMN`, which editors turn into a link. */
export function placeOf({ file, line, column }: Pick<FileProblem, 'file' | 'line' | 'column'>): string {
  return [file, line, ...(column === undefined ? [] : [column])].join(':');
}

/** One line for a terminal. */
export function formatProblem(problem: FileProblem): string {
  return `${placeOf(problem)}: ${problem.severity} [${problem.rule}] ${problem.reason}. ${problem.remedy}`;
}
