import { paint, type Terminal } from '../command-line/terminal.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import type { CheckContext } from './check-context.js';
import type { Check } from './check.js';

/** What a run of the rules was about. */
export interface Coverage {
  /** The rules that ran. */
  readonly ran: readonly Check[];
  /** Rules that did not, since they take long. */
  readonly left: readonly Check[];
  readonly contexts: readonly CheckContext[];
  readonly problems: readonly FileProblem[];
}

/** The last lines of a report: how much was checked, what was found, what was not looked at and how to have it looked at. */
export function describeCoverage({ ran, left, contexts, problems }: Coverage, terminal: Terminal): string {
  const errors = problems.filter(problem => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const entries = contexts.reduce((sum, context) => sum + context.entries.length, 0);
  const rules = ran.length === 1 ? `by the rule "${ran[0]?.id ?? ''}"` : `by ${String(ran.length)} rules`;
  const found = `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`;
  const style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  const gaps = gapsOf({ ran, left, contexts });
  return [
    `${counted(entries, 'entry', 'entries')} checked ${rules}: ${paint(terminal, style, found)}.\n`,
    ...(gaps.length === 0 ? [] : ['Not checked:\n', ...gaps.map(gap => `  ${gap}\n`)]),
  ].join('');
}

function gapsOf({ ran, left, contexts }: Omit<Coverage, 'problems'>): string[] {
  const gaps = ran.flatMap(({ id, gap }) => {
    const found = new Set(contexts.flatMap(context => gap?.(context) ?? []));
    return [...found].map(text => `${id}: ${text}`);
  });
  return [...gaps, ...left.map(({ id, summary }) => `${id}: add --deep. ${summary}`)];
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
