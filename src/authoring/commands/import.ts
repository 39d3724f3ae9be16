import type { ArgsDef } from 'citty';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import { type Command, defineCommand } from '../command-line/command.js';
import { UsageError } from '../command-line/plain-error.js';
import type { Terminal } from '../command-line/terminal.js';
import { corpusJson, safeJson } from '../corpus-files/corpus-json.js';
import { knowledgeFiles } from '../corpus-files/knowledge-files.js';
import { overlayJson } from '../corpus-files/overlay-json.js';
import { writeNewFile, writeNewFolder } from '../corpus-files/write-files.js';
import { isKnowledgeFolder, readSources } from '../fetch/read-source.js';
import { describeLosses } from '../import/describe-losses.js';
import { importFiles } from '../import/import-text.js';
import { layOverDefault, readReplace, standAlone } from '../import/lay-over-default.js';
import { FORMATS, type Format, type Imported } from '../import/imported.js';
import { readFormat } from '../import/read-format.js';
import { readKnowledgeFolder } from '../import/own/read-knowledge-folder.js';
import { LossReport } from '../import/loss-report.js';

const OPTIONS = {
  source: {
    type: 'positional',
    required: false,
    description: 'A file, several files of one export, a folder, or an address (https://…).',
  },
  from: {
    type: 'string',
    valueHint: 'FORMAT',
    description: 'What the source is; guessed where it is not said. --formats lists them.',
  },
  output: {
    type: 'string',
    alias: 'o',
    valueHint: 'PATH',
    description: 'Write to this .json file, or as a knowledge folder where it does not end with .json.',
  },
  alone: { type: 'boolean', description: 'Make a corpus that stands alone. Else it is laid over the default answers.' },
  lang: { type: 'string', description: 'The language of the source, as a BCP 47 tag.' },
  replace: {
    type: 'string',
    valueHint: 'ask|all|none',
    description: 'Whether your answers take the place of default ones on the same matter; asked at a terminal.',
  },
  wordings: {
    type: 'boolean',
    default: true,
    negativeDescription: 'Do not add what visitors usually say of a practice’s matters.',
  },
  losses: { type: 'string', valueHint: 'FILE', description: 'Write the loss report as JSON, too.' },
  local: { type: 'boolean', description: 'Fetch from this computer and the local network, too.' },
  force: { type: 'boolean', description: 'Replace files that exist.' },
  formats: { type: 'boolean', description: 'List the formats.' },
} as const satisfies ArgsDef;

/** `care-faq import`: somebody else’s questions and answers as a corpus, with a report of all that was lost. */
export function importCommand(knowledge: BundledKnowledge): Command {
  return defineCommand<typeof OPTIONS>({
    name: 'import',
    summary: 'Make a corpus of an FAQ page, a table, or another product’s export.',
    options: OPTIONS,
    examples: [
      'care-faq import faq.html -o our-answers.json',
      'care-faq import https://our-clinic.example/faq -o our-answers.json --losses losses.json',
      'care-faq import knowledge-base.tsv --from qna-maker -o our-answers.json',
      'care-faq import nlu.yml domain.yml rules.yml --alone -o our-answers',
    ],
    run: async (options, terminal) => {
      if (options.formats) {
        await terminal.write(
          Object.entries(FORMATS)
            .map(([name, about]) => `${name.padEnd(12)} ${about}\n`)
            .join(''),
        );
        return 0;
      }
      if (options._.length === 0) throw new UsageError('name a file, a folder or an address to import.');
      const isFile = options.output === undefined || /\.json$/i.test(options.output);
      const isAlone = options.alone === true || !isFile;
      const replace = readReplace(options.replace);
      const found = await read(options._, readFormat(options.from), options, isAlone ? undefined : knowledge, terminal);
      const isOverlay = found.extendsDefault || (!isAlone && !found.isOwn && !isForeign(found, knowledge, terminal));
      const imported =
        isOverlay && !found.isOwn
          ? await layOverDefault(found, knowledge, { replace, addsWordings: options.wordings !== false }, terminal)
          : await standAlone(found, knowledge, options.wordings !== false);
      terminal.note(describeLosses(imported.losses, terminal));
      const json = isOverlay
        ? overlayJson(imported.corpus, imported.hide, imported.moreVariants)
        : corpusJson(imported.corpus);
      const force = options.force === true;
      if (options.output === undefined) await terminal.write(json);
      else if (isFile) writeNewFile(options.output, json, force);
      else writeNewFolder(options.output, folderFiles(imported, terminal), force);
      if (options.losses !== undefined) writeNewFile(options.losses, safeJson(imported.losses, 1), force);
      const { length } = imported.corpus.entries;
      terminal.note(
        `${options.output ?? 'Written'}: ${String(length)} ${length === 1 ? 'entry' : 'entries'} (read as ${imported.format}), none of them reviewed yet.`,
      );
      if (options.output !== undefined) terminal.note(`Next: care-faq check ${options.output}`);
      return 0;
    },
  });
}

/** Answers in two languages in one panel help nobody: a corpus in another language than the default stands alone. */
function isForeign({ corpus }: Imported, { defaultCorpus }: BundledKnowledge, terminal: Terminal): boolean {
  const language = (tag: string): string => tag.split('-')[0] ?? '';
  if (language(corpus.lang) === language(defaultCorpus.lang)) return false;
  terminal.note(
    `The source is in ${corpus.lang} and the default answers are in ${defaultCorpus.lang}, so this corpus stands alone.`,
  );
  return true;
}

function folderFiles({ corpus, extendsDefault, hide }: Imported, terminal: Terminal): ReadonlyMap<string, string> {
  if (extendsDefault) terminal.note('A folder stands alone: it is not laid over the default answers any more.');
  if (hide.length > 0) terminal.note(`What the overlay hides is lost: ${hide.join(', ')}.`);
  return knowledgeFiles(corpus);
}

async function read(
  names: readonly string[],
  from: Format | undefined,
  { lang, local }: { readonly lang?: string | undefined; readonly local?: boolean | undefined },
  over: BundledKnowledge | undefined,
  terminal: Terminal,
): Promise<Imported> {
  const [first = ''] = names;
  if (isKnowledgeFolder(first)) return readKnowledgeFolder(first, lang ?? 'en');
  if (/^https?:/i.test(first)) terminal.note(`Fetching ${first} …`);
  const report = new LossReport();
  const { files, address, notes } = await readSources(names, local === true, report.at(first));
  for (const note of notes) terminal.note(note);
  const imported = importFiles(files, {
    from,
    lang,
    address,
    ...(over === undefined ? {} : { takenIds: new Set(over.defaultCorpus.entries.map(({ id }) => id)) }),
  });
  return { ...imported, losses: [...report.list(), ...imported.losses] };
}
