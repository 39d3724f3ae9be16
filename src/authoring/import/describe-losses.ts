import { paint, type Terminal } from '../command-line/terminal.js';
import type { Loss } from './loss-report.js';

const COLOURS = { dropped: 'yellow', changed: 'cyan', proposed: 'green' } as const;

/** The loss report for a person: one line each, then how many there are. */
export function describeLosses(losses: readonly Loss[], terminal: Terminal): string {
  if (losses.length === 0) return paint(terminal, 'green', 'Nothing was lost.');
  const lines = losses.map(
    ({ kind, place, what, why }) =>
      `${paint(terminal, COLOURS[kind], kind)} ${paint(terminal, 'bold', place)}: ${what}: ${paint(terminal, 'dim', `${why}.`)}`,
  );
  const count = (kind: Loss['kind']): string => `${String(losses.filter(loss => loss.kind === kind).length)} ${kind}`;
  const proposed = losses.some(({ kind }) => kind === 'proposed') ? `, ${count('proposed')}` : '';
  return [...lines, `${count('dropped')}, ${count('changed')}${proposed}.`].join('\n');
}
