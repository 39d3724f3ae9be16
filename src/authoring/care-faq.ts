/** The command `care-faq`: starts here, ends with an exit code. */
import { version } from '../../package.json';
import { BUNDLED } from './bundled-knowledge.js';
import { processTerminal } from './command-line/process-terminal.js';
import { runCommandLine } from './command-line/run-command-line.js';
import { allCommands } from './commands/all-commands.js';

process.exitCode = await runCommandLine(process.argv.slice(2), allCommands(BUNDLED), version, processTerminal());
