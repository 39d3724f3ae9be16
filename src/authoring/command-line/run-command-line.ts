import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, parseArgs } from 'citty';
import { didYouMean } from './closest-name.js';
import type { Command } from './command.js';
import { describeCommand, describeCommands } from './describe-command.js';
import { PlainError, UsageError } from './plain-error.js';
import { checkOptions } from './read-options.js';
import { straightenArguments } from './straighten-arguments.js';
import type { Terminal } from './terminal.js';

const HELP = ['--help', '-h', 'help'];
const VERSION = ['--version', '-v'];

/** Runs one command line and gives the exit code: 0 done, 1 something is wrong, 2 the command line cannot be read. */
export async function runCommandLine(
  parameters: readonly string[],
  commands: readonly Command[],
  version: string,
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = straightenArguments(parameters);
  if (name === undefined || HELP.includes(name)) {
    const about = commands.find(command => command.name === rest[0]);
    await terminal.write(about ? describeCommand(about, terminal) : describeCommands(commands, version, terminal));
    return name === undefined ? 2 : 0;
  }
  if (VERSION.includes(name)) {
    await terminal.write(`${version}\n`);
    return 0;
  }
  const names = commands.map(command => command.name);
  const command = commands.find(candidate => candidate.name === name);
  if (!command) {
    const hint = didYouMean(name, names) || ` There are: ${names.join(', ')}.`;
    terminal.note(`care-faq: there is no command "${name}".${hint}`);
    return 2;
  }
  if (asksForHelp(rest)) {
    await terminal.write(describeCommand(command, terminal));
    return 0;
  }
  return runCommand(command, rest, terminal);
}

async function runCommand(command: Command, parameters: string[], terminal: Terminal): Promise<number> {
  let isRead = false;
  try {
    const options = parseArgs<ArgsDef>(parameters, command.options);
    checkOptions(options, command.options);
    isRead = true;
    return await command.run(options, terminal);
  } catch (error) {
    terminal.note(`care-faq ${command.name}: ${sentenceOf(error)}`);
    return isRead && !(error instanceof UsageError) ? 1 : 2;
  }
}

/** `--help` before a `--`; after it everything is the question. */
function asksForHelp(parameters: readonly string[]): boolean {
  const end = parameters.indexOf('--');
  const own = end < 0 ? parameters : parameters.slice(0, end);
  return own.includes('--help') || own.includes('-h');
}

/** An error as one sentence; only CARE_FAQ_DEBUG shows where it came from. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something went wrong.';
  if (!(error instanceof PlainError) && process.env['CARE_FAQ_DEBUG']) return error.stack ?? error.message;
  const [line = 'something went wrong'] = stripVTControlCharacters(error.message).split('\n');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
