import { localDay } from '../../core/corpus/local-day.js';
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
