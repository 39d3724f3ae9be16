import type { BundledKnowledge } from '../bundled-knowledge.js';
import type { Command } from '../command-line/command.js';
import { askCommand } from './ask.js';
import { buildCommand } from './build.js';
import { checkCommand } from './check.js';
import { doctorCommand } from './doctor.js';
import { evaluateCommand } from './evaluate.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { initCommand } from './init.js';
import { newCommand } from './new.js';
import { studioCommand } from './studio.js';
import { suggestCommand } from './suggest.js';

/** Every command, in the order in which help lists them. */
export function allCommands(knowledge: BundledKnowledge): readonly Command[] {
  return [
    initCommand(knowledge),
    importCommand(knowledge),
    newCommand(),
    checkCommand(knowledge),
    askCommand(knowledge),
    evaluateCommand(knowledge),
    suggestCommand(knowledge),
    studioCommand(),
    buildCommand(knowledge),
    exportCommand(knowledge),
    doctorCommand(knowledge),
  ];
}
