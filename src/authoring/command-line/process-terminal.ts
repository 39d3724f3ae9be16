import type { Terminal } from './terminal.js';

/** The terminal of this process. Colours only where a person looks at them, and never against NO_COLOR. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // `care-faq ask --jsonl | head` closes the pipe early: that is no failure of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    write: text =>
      stdout.write(text) ? undefined : new Promise<void>(resolve => stdout.once('drain', () => resolve())),
    note: text => {
      stderr.write(`${text}\n`);
    },
    input: stdin,
    isTyped: stdin.isTTY,
    hasColours: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    today: localDay(new Date()),
  };
}

/** The day of a moment by the clock on the wall. */
function localDay(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
