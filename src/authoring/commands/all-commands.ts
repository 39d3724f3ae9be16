import type { BundledKnowledge } from '../bundled-knowledge.js';
import type { Command } from '../command-line/command.js';
import { askCommand } from './ask.js';
import { buildCommand } from './build.js';
import { checkCommand } from './check.js';

/** Every command, in the order in which help lists them. */
export function allCommands(knowledge: BundledKnowledge): readonly Command[] {
  return [askCommand(knowledge), checkCommand(knowledge), buildCommand()];
}
