import { paint, type Terminal } from '../command-line/terminal.js';
import type { Loss } from './loss-report.js';

/** The loss report for a person: one line each, then how many there are. */
export function describeLosses(losses: readonly Loss[], terminal: Terminal): string {
  if (losses.length === 0) return paint(terminal, 'green', 'Nothing was lost.');
  const lines = losses.map(
    ({ kind, place, what, why }) =>
      `${paint(terminal, kind === 'dropped' ? 'yellow' : 'cyan', kind)} ${paint(terminal, 'bold', place)}: ${what}: ${paint(terminal, 'dim', `${why}.`)}`,
  );
  const dropped = losses.filter(({ kind }) => kind === 'dropped').length;
  return [...lines, `${String(dropped)} dropped, ${String(losses.length - dropped)} changed.`].join('\n');
}
