import type { FileProblem } from '../knowledge/file-problem.js';
import type { CheckContext } from './check-context.js';
import type { Check } from './check.js';

/** Runs rules over a context; what they find, by file and line. */
export async function runChecks(checks: readonly Check[], context: CheckContext): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  for (const { id, check } of checks) {
    for (const finding of await check(context)) problems.push({ ...finding, rule: finding.rule ?? id });
  }
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
