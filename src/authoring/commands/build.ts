import { existsSync, writeFileSync } from 'node:fs';
import type { ArgsDef } from 'citty';
import { type Command, defineCommand } from '../command-line/command.js';
import { PlainError } from '../command-line/plain-error.js';
import { corpusJson } from '../corpus-files/corpus-json.js';
import { findLanguageFolder } from '../corpus-files/language-folder.js';
import { compileCorpus } from '../knowledge/compile-corpus.js';
import { formatProblem } from '../knowledge/file-problem.js';
import { readKnowledge } from '../knowledge/read-knowledge.js';

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
  compact: {
    type: 'boolean',
    description:
      'For many entries: the variants become an index, smaller and sooner ready, a little less sure. Not for editing.',
  },
} as const satisfies ArgsDef;

/** From so many entries on, a phone takes noticeably long to index the variants by itself. */
const MANY_ENTRIES = 30;

/** `care-faq build`: a knowledge folder as one corpus file for a site. */
export function buildCommand(): Command {
  return defineCommand<typeof OPTIONS>({
    name: 'build',
    summary: 'Make one corpus file (JSON) of a knowledge folder.',
    options: OPTIONS,
    examples: ['care-faq build knowledge --compact -o corpus.json', 'care-faq build knowledge/en > corpus.json'],
    run: async ({ folder, output, lang, compact }, terminal) => {
      if (!existsSync(folder)) throw new PlainError(`there is no folder "${folder}".`);
      const found = findLanguageFolder(folder, lang);
      const { corpus, problems } = readKnowledge(found.root, found.lang);
      for (const problem of problems) terminal.note(formatProblem(problem));
      if (problems.length > 0) throw new PlainError('nothing was written, because of what stands above.');
      const { length } = corpus.entries;
      if (length === 0) throw new PlainError(`"${folder}" holds no entry.`);
      const json = corpusJson(compact ? compileCorpus(corpus) : corpus);
      if (output === undefined) await terminal.write(json);
      else writeTo(output, json);
      const hint =
        compact || length < MANY_ENTRIES ? '' : ' For a site, build it with --compact: it answers sooner on a phone.';
      terminal.note(`${output ?? 'Written'}: ${String(length)} ${length === 1 ? 'entry' : 'entries'}.${hint}`);
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
