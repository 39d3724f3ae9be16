import { paint, type Terminal } from '../command-line/terminal.js';
import { type FileProblem, placeOf } from '../knowledge/file-problem.js';
import type { FileFix } from './fix/fix-files.js';
import { groupProblems, type ProblemGroup } from './group-problems.js';

/** Places of a group that are shown in full; the others are counted. */
const MOST_SHOWN = 3;
/** Lines of the others that are named. */
const MOST_LINES = 12;

/**
 * What was found, for a person: errors first. What a rule says more than three times stands under one heading with its
 * remedy and its first places; `showsAll` writes every one on a line of its own.
 */
export function describeProblems(problems: readonly FileProblem[], showsAll: boolean, terminal: Terminal): string {
  if (showsAll) return lines(problems.map(problem => describe(problem, terminal)));
  const groups = groupProblems(problems, MOST_SHOWN);
  return lines(groups.map(group => describeGroup(group, terminal)));
}

/** What `--fix` did, a line each. */
export function describeFixes(fixes: readonly FileFix[], terminal: Terminal): string {
  return lines(
    fixes.map(({ file, line, rule, what }) => {
      const place = paint(terminal, 'bold', `${file}:${String(line)}`);
      return `${place}: ${paint(terminal, 'green', 'fixed')} [${rule}] ${what}.`;
    }),
  );
}

/** `FILE:LINE: severity [rule] reason. Remedy`, in the form that editors turn into a link. */
function describe(problem: FileProblem, terminal: Terminal): string {
  const { reason, remedy, excerpt = [] } = problem;
  const place = paint(terminal, 'bold', placeOf(problem));
  const told = `${place}: ${kindOf(problem, terminal)} ${reason}. ${paint(terminal, 'dim', remedy)}`;
  return [told, ...excerpt.map(line => `    ${line}`)].join('\n');
}

function describeGroup({ problems, remedy }: ProblemGroup, terminal: Terminal): string {
  const [first] = problems;
  if (first === undefined) return '';
  if (problems.length <= MOST_SHOWN) return problems.map(problem => describe(problem, terminal)).join('\n');
  const head = `${kindOf(first, terminal)} ${String(problems.length)} times.`;
  const shown = problems.slice(0, MOST_SHOWN).map(problem => {
    const own = remedy === undefined ? ` ${paint(terminal, 'dim', problem.remedy)}` : '';
    return `  ${paint(terminal, 'bold', placeOf(problem))}: ${problem.reason}.${own}`;
  });
  return [
    remedy === undefined ? head : `${head} ${paint(terminal, 'dim', remedy)}`,
    ...shown,
    `  … and ${others(problems.slice(MOST_SHOWN))}. ${paint(terminal, 'dim', '--all shows each.')}`,
  ].join('\n');
}

/** How many more there are, and where: by their lines in one file, by number in several. */
function others(problems: readonly FileProblem[]): string {
  const count = `${String(problems.length)} more`;
  const [first] = problems;
  const files = new Set(problems.map(({ file }) => file));
  if (files.size > 1) return `${count} in ${String(files.size)} files`;
  const named = problems.slice(0, MOST_LINES).map(({ line }) => String(line));
  const rest = problems.length > named.length ? ' …' : '';
  return `${count} in ${first?.file ?? ''}, ${named.length === 1 ? 'line' : 'lines'} ${named.join(', ')}${rest}`;
}

function kindOf({ severity, rule }: FileProblem, terminal: Terminal): string {
  return `${paint(terminal, severity === 'error' ? 'red' : 'yellow', severity)} [${rule}]`;
}

function lines(texts: readonly string[]): string {
  return texts.map(text => `${text}\n`).join('');
}
