import type { ArgsDef, ParsedArgs } from 'citty';
import type { Terminal } from './terminal.js';

/** One command of `care-faq`, with the options that citty reads and help describes. */
export interface Command<Options extends ArgsDef = ArgsDef> {
  readonly name: string;
  /** One sentence for the list of commands. */
  readonly summary: string;
  readonly options: Options;
  /** Whole command lines, as a person would type them. */
  readonly examples: readonly string[];
  /** Does the work; resolves to the exit code. */
  readonly run: (options: ParsedArgs<Options>, terminal: Terminal) => Promise<number>;
}

/** Makes a command for the list of all: what its options are typed as stays its own affair. */
export function defineCommand<Options extends ArgsDef>(command: Command<Options>): Command {
  return command as unknown as Command;
}
