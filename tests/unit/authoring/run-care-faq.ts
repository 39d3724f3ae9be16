import { BUNDLED } from '../../../src/authoring/bundled-knowledge.js';
import { runCommandLine } from '../../../src/authoring/command-line/run-command-line.js';
import { allCommands } from '../../../src/authoring/commands/all-commands.js';

/** What a run of the command wrote, and its exit code. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly notes: string;
}

/** The day on which these tests take place, whatever the calendar says. */
export const TODAY = '2026-11-22';

/** Runs `care-faq` in this process, with `input` on its standard input. */
export async function careFaq(parameters: readonly string[], input: string | readonly string[] = []): Promise<Run> {
  let out = '';
  const notes: string[] = [];
  const chunks = typeof input === 'string' ? [input] : input;
  const code = await runCommandLine(parameters, allCommands(BUNDLED), '1.2.3', {
    write: text => {
      out += text;
    },
    note: text => notes.push(text),
    input: streamOf(chunks),
    isTyped: false,
    hasColours: false,
    today: TODAY,
  });
  return { code, out, notes: notes.join('\n') };
}

async function* streamOf(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}
