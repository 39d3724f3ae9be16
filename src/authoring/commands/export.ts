import { existsSync } from 'node:fs';
import type { ArgsDef } from 'citty';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import { didYouMean } from '../command-line/closest-name.js';
import { type Command, defineCommand } from '../command-line/command.js';
import { UsageError } from '../command-line/plain-error.js';
import { safeJson } from '../corpus-files/corpus-json.js';
import { writeNewFile } from '../corpus-files/write-files.js';
import { exportCorpus } from '../export/export-corpus.js';
import { EXPORT_FORMATS, type ExportFormat } from '../export/exported.js';
import { readExportSource } from '../export/read-export-source.js';
import { describeLosses } from '../import/describe-losses.js';

const OPTIONS = {
  source: {
    type: 'positional',
    required: false,
    description:
      'A corpus or overlay (JSON), or a knowledge folder (knowledge; the default answers where there is none).',
  },
  to: { type: 'string', valueHint: 'FORMAT', description: `One of ${Object.keys(EXPORT_FORMATS).join(', ')}.` },
  output: {
    type: 'string',
    alias: 'o',
    valueHint: 'FILE',
    description: 'Write to this file instead of standard output.',
  },
  title: { type: 'string', default: 'Questions and answers', description: 'The title of a page or a Markdown file.' },
  lang: { type: 'string', default: 'en', description: 'Which language of a folder.' },
  losses: { type: 'string', valueHint: 'FILE', description: 'Write the loss report as JSON, too.' },
  force: { type: 'boolean', description: 'Replace files that exist.' },
} as const satisfies ArgsDef;

const FOLDER = 'knowledge';

/** `care-faq export`: a corpus in a format of others, with a report of all that the format cannot hold. */
export function exportCommand({ defaultCorpus }: BundledKnowledge): Command {
  return defineCommand<typeof OPTIONS>({
    name: 'export',
    summary: 'Write a corpus as a table, a page, Markdown, or for another product.',
    options: OPTIONS,
    examples: [
      'care-faq export our-answers.json --to csv -o our-answers.csv',
      'care-faq export knowledge --to qna-maker -o project.tsv --losses losses.json',
      'care-faq export our-answers.json --to html --title "Questions people ask us" -o faq.html',
    ],
    run: async ({ source, to, output, title, lang, losses, force }, terminal) => {
      const format = readFormat(to);
      const { notes, ...found } =
        source === undefined && !existsSync(FOLDER)
          ? { corpus: defaultCorpus, extendsDefault: false, hide: [], notes: ['These are the default answers.'] }
          : readExportSource(source ?? FOLDER, lang);
      for (const note of notes) terminal.note(note);
      const exported = exportCorpus(found, format, title);
      if (output === undefined) await terminal.write(exported.text);
      else writeNewFile(output, exported.text, force === true);
      terminal.note(describeLosses(exported.losses, terminal));
      if (losses !== undefined) writeNewFile(losses, safeJson(exported.losses, 1), force === true);
      return 0;
    },
  });
}

function readFormat(typed: string | undefined): ExportFormat {
  const names = Object.keys(EXPORT_FORMATS);
  if (typed !== undefined && Object.hasOwn(EXPORT_FORMATS, typed)) return typed as ExportFormat;
  if (typed === undefined) throw new UsageError(`say the format with --to: ${names.join(', ')}.`);
  throw new UsageError(
    `there is no format "${typed}".${didYouMean(typed, names) || ` There are: ${names.join(', ')}.`}`,
  );
}
