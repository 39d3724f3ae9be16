import { paint, type Terminal } from '../command-line/terminal.js';
import type { RuledFinding } from './examine-page.js';

const COLOURS = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;

/** The findings for a person: place, how bad, what, what to do; then how many there are. */
export function describeFindings(name: string, findings: readonly RuledFinding[], terminal: Terminal): string {
  const lines = findings.map(({ at, severity, rule, reason, remedy }) => {
    const place = at ? `${name}:${String(at.line)}:${String(at.column)}` : name;
    return `${paint(terminal, 'bold', place)}: ${paint(terminal, COLOURS[severity], severity)} [${rule}] ${reason}. ${paint(terminal, 'dim', remedy)}`;
  });
  const count = (severity: RuledFinding['severity']): number =>
    findings.filter(finding => finding.severity === severity).length;
  const [errors, warnings, hints] = [count('error'), count('warning'), count('hint')];
  const style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  const total = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(hints, 'hint')}.`;
  return `${[...lines, paint(terminal, style, total)].join('\n')}\n`;
}

function counted(count: number, name: string): string {
  return `${String(count)} ${name}${count === 1 ? '' : 's'}`;
}
