import { writeFileSync } from 'node:fs';
import type { ArgsDef } from 'citty';
import { type Command, defineCommand } from '../command-line/command.js';
import { PlainError } from '../command-line/plain-error.js';
import { corpusJson } from '../corpus-files/corpus-json.js';
import { findLanguageFolder } from '../corpus-files/language-folder.js';
import { formatProblem } from '../knowledge/file-problem.js';
import { readKnowledge } from '../knowledge/read-knowledge.js';
import { existsSync } from 'node:fs';

const OPTIONS = {
  folder: {
    type: 'positional',
    required: false,
    default: 'knowledge',
    description: 'A knowledge folder, or one of its languages.',
  },
  output: {
    type: 'string',
    alias: 'o',
    valueHint: 'FILE',
    description: 'Write to this file instead of standard output.',
  },
  lang: { type: 'string', default: 'en', description: 'Which language of the folder.' },
} as const satisfies ArgsDef;

/** `care-faq build`: a knowledge folder as one corpus file for a site. */
export function buildCommand(): Command {
  return defineCommand<typeof OPTIONS>({
    name: 'build',
    summary: 'Make one corpus file (JSON) of a knowledge folder.',
    options: OPTIONS,
    examples: ['care-faq build knowledge -o corpus.json', 'care-faq build knowledge/en > corpus.json'],
    run: async ({ folder, output, lang }, terminal) => {
      if (!existsSync(folder)) throw new PlainError(`there is no folder "${folder}".`);
      const found = findLanguageFolder(folder, lang);
      const { corpus, problems } = readKnowledge(found.root, found.lang);
      for (const problem of problems) terminal.note(formatProblem(problem));
      if (problems.length > 0) throw new PlainError('nothing was written, because of what stands above.');
      if (output === undefined) await terminal.write(corpusJson(corpus));
      else {
        writeTo(output, corpusJson(corpus));
        terminal.note(`${output}: ${String(corpus.entries.length)} entries.`);
      }
      return 0;
    },
  });
}

function writeTo(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new PlainError(`"${path}" cannot be written (${code}).`);
  }
}
