import { paint, type Terminal } from '../command-line/terminal.js';
import type { FileFix } from './fix/fix-files.js';
import type { FileProblem } from '../knowledge/file-problem.js';

/** A report for a person: each problem with file, line, rule and remedy, then how many there are. */
export function describeProblems(problems: readonly FileProblem[], entries: number, terminal: Terminal): string {
  const errors = problems.filter(problem => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const checked = `${counted(entries, 'entry', 'entries')} checked`;
  const found = `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`;
  const style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  return `${[...problems.map(problem => describe(problem, terminal)), `${checked}: ${paint(terminal, style, found)}.`].join('\n')}\n`;
}

/** What `--fix` did, a line each. */
export function describeFixes(fixes: readonly FileFix[], terminal: Terminal): string {
  return fixes
    .map(({ file, line, rule, what }) => {
      const place = paint(terminal, 'bold', `${file}:${String(line)}`);
      return `${place}: ${paint(terminal, 'green', 'fixed')} [${rule}] ${what}.\n`;
    })
    .join('');
}

/** `FILE:LINE: severity [rule] reason. Remedy`, in the form that editors turn into a link. */
function describe({ file, line, severity, rule, reason, remedy }: FileProblem, terminal: Terminal): string {
  const place = paint(terminal, 'bold', `${file}:${String(line)}`);
  const kind = paint(terminal, severity === 'error' ? 'red' : 'yellow', severity);
  return `${place}: ${kind} [${rule}] ${reason}. ${paint(terminal, 'dim', remedy)}`;
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
