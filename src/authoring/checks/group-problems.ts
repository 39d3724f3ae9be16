import type { FileProblem } from '../knowledge/file-problem.js';

/** What grouping has to know of a problem; the rule is absent where no rule found it. */
type Grouped = Pick<FileProblem, 'severity' | 'remedy'> & { readonly rule?: string };

/** What one rule found, as bad as each other, in the order given. */
export interface ProblemGroup<Problem extends Grouped = FileProblem> {
  readonly problems: readonly Problem[];
  /** What to do about each of them; undefined where it is not the same for all. */
  readonly remedy: string | undefined;
}

/**
 * Problems for a person who reads from the top: errors before warnings; in each of these what stands alone, in the order
 * given, and then every rule that found more than `few`, as a group.
 */
export function groupProblems<Problem extends Grouped>(
  problems: readonly Problem[],
  few: number,
): ProblemGroup<Problem>[] {
  return (['error', 'warning'] as const).flatMap(severity => {
    const ofSeverity = problems.filter(problem => problem.severity === severity);
    const byRule = new Map<string, Problem[]>();
    const ruleOf = ({ rule = '' }: Problem): string => rule;
    for (const problem of ofSeverity) byRule.set(ruleOf(problem), [...(byRule.get(ruleOf(problem)) ?? []), problem]);
    const alone = ofSeverity.filter(problem => (byRule.get(ruleOf(problem))?.length ?? 0) <= few);
    const many = [...byRule.values()].filter(({ length }) => length > few);
    return [...alone.map(problem => groupOf([problem])), ...many.map(groupOf)];
  });
}

function groupOf<Problem extends Grouped>(problems: readonly Problem[]): ProblemGroup<Problem> {
  const [remedy, ...otherwise] = new Set(problems.map(problem => problem.remedy));
  return { problems, remedy: otherwise.length === 0 ? remedy : undefined };
}
