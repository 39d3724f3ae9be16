/** Something wrong in a knowledge file: where, by which rule, and what to do about it. */
export interface FileProblem {
  /** Path as the person gave it, relative to where the command runs. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Id of the rule, as `care-faq check` lists it. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly reason: string;
  readonly remedy: string;
}

/** One line for a terminal, in the form that editors turn into a link. */
export function formatProblem(problem: FileProblem): string {
  return `${problem.file}:${String(problem.line)}: ${problem.severity} [${problem.rule}] ${problem.reason}. ${problem.remedy}`;
}
