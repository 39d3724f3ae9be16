/** Something wrong in what a person gave us: where it stands, what it is, and what to do. */
export interface Problem {
  /** JSON pointer (RFC 6901) to the faulty place: `/entries/3/answer`; empty for the whole. */
  readonly pointer: string;
  readonly reason: string;
  readonly remedy: string;
}

/** One line for a console. */
export function describeProblem(problem: Problem): string {
  return `${problem.pointer || '/'}: ${problem.reason}. ${problem.remedy}`;
}
