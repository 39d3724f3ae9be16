/** Something wrong in what a person gave us: where it stands, what it is, and what to do. */
export interface Problem {
  /** JSON pointer (RFC 6901) to the faulty place: `/entries/3/answer`; empty for the whole. */
  readonly pointer: string;
  readonly reason: string;
  readonly remedy: string;
}

/** A field's name or a place in a list, as a step of a JSON pointer. */
export function pointerStep(step: string | number): string {
  return String(step).replace(/~/g, '~0').replace(/\//g, '~1');
}

/** One line for a console. */
export function describeProblem(problem: Problem): string {
  return `${problem.pointer || '/'}: ${problem.reason}. ${problem.remedy}`;
}
