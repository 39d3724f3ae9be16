import type { ArgsDef } from 'citty';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import { readRegion } from '../ask/load-assistant.js';
import { type Command, defineCommand } from '../command-line/command.js';
import { PlainError, UsageError } from '../command-line/plain-error.js';
import type { Terminal } from '../command-line/terminal.js';
import { isFilledFolder, writeNewFolder } from '../corpus-files/write-files.js';
import { describeLosses } from '../import/describe-losses.js';
import type { Imported } from '../import/imported.js';
import { layOverDefault, readReplace, type Replace, standAlone } from '../import/lay-over-default.js';
import { readFormat } from '../import/read-format.js';
import { askPractice } from '../init/ask-practice.js';
import { faultOf } from '../init/check-practice.js';
import { initFiles } from '../init/init-files.js';
import { createSourceReader } from '../init/read-source-once.js';
import { scriptTag } from '../init/page-files.js';
import { DEFAULT_PRACTICE, type Practice, type Start } from '../init/practice.js';
import { scriptFiles } from '../init/script-files.js';

const OPTIONS = {
  folder: { type: 'positional', required: false, description: 'The folder to make.' },
  name: { type: 'string', description: 'What the practice is called.' },
  kind: { type: 'string', description: 'clinic, coach or practice.' },
  phone: { type: 'string', description: 'The number that people call.' },
  url: { type: 'string', description: 'The page on which people book.' },
  region: {
    type: 'string',
    valueHint: 'CC',
    description: 'The country, as two letters: its crisis lines stand first.',
  },
  lang: { type: 'string', description: 'The language of the answers.' },
  start: { type: 'string', description: 'default (with your additions), own (your answers only), or import.' },
  source: { type: 'string', valueHint: 'FILE|URL', description: 'What to import.' },
  from: {
    type: 'string',
    valueHint: 'FORMAT',
    description: 'What the source is; guessed where it is not said. care-faq import --formats lists them.',
  },
  replace: {
    type: 'string',
    valueHint: 'ask|all|none',
    description: 'Whether imported answers take the place of default ones on the same matter; asked at a terminal.',
  },
  yes: { type: 'boolean', alias: 'y', description: 'Ask nothing: take the defaults for what is not said.' },
  local: { type: 'boolean', description: 'Fetch from this computer and the local network, too.' },
  force: { type: 'boolean', description: 'Replace files that exist.' },
} as const satisfies ArgsDef;

const ASKED = ['name', 'kind', 'phone', 'url', 'region', 'lang', 'start', 'source'] as const;

/** `care-faq init`: a folder to begin with, from a few questions or from options. */
export function initCommand(knowledge: BundledKnowledge): Command {
  return defineCommand<typeof OPTIONS>({
    name: 'init',
    summary: 'Make a folder with your answers, a page to try them on, and the tag to paste.',
    options: OPTIONS,
    examples: [
      'care-faq init our-faq',
      'care-faq init our-faq --yes --name "Harbor Clinic" --kind clinic --phone "(555) 010-0199" --region US',
      'care-faq init our-faq --yes --start import --source https://our-clinic.example/faq',
    ],
    run: async (options, terminal) => {
      const [folder, ...others] = options._;
      if (folder === undefined || others.length > 0) throw new UsageError('name the folder to make.');
      if (isFilledFolder(folder) && !options.force)
        throw new PlainError(`"${folder}" is not empty; nothing was written. Choose another folder, or give --force.`);
      const given = readGiven(options, knowledge, terminal);
      const replace = readReplace(options.replace);
      // What is named on the command line is read before anything is asked: a wrong name is told at once.
      const reader = createSourceReader(
        { allowsLocal: options.local === true, from: readFormat(options.from) },
        knowledge,
        terminal,
      );
      if (given.start === 'import' && given.source) await reader.read(given.source);
      const asks = terminal.isTyped && !options.yes;
      const practice = asks ? await askPractice(given, { faultOfSource: reader.faultOf }) : standIn(given, terminal);
      if (practice.start === 'import' && practice.source === '')
        throw new UsageError('say what to import with --source.');
      const imported =
        practice.start === 'import'
          ? await makeReady(
              await reader.read(practice.source),
              practice,
              replace ?? (asks ? 'ask' : undefined),
              knowledge,
              terminal,
            )
          : undefined;
      const scripts = scriptFiles();
      const files = initFiles(practice, terminal.today, imported, scripts);
      writeNewFolder(folder, files, options.force === true);
      for (const name of files.keys())
        if (!scripts.has(name.replace('care-faq/', ''))) terminal.note(`${folder}/${name}`);
      terminal.note(
        scripts.size > 0
          ? `${folder}/care-faq/: the script, ${String(scripts.size)} files`
          : `Copy care-faq.js and every care-faq.*.js into ${folder}/care-faq/.`,
      );
      terminal.note('\nUpload the folder care-faq to the top of your site, and paste this before </body>:\n');
      await terminal.write(`${scriptTag(practice, '/care-faq/')}\n`);
      return 0;
    },
  });
}

/** What the command line says, checked. An import is meant where a source is named. */
function readGiven(
  options: Readonly<Partial<Record<(typeof ASKED)[number], string | undefined>>>,
  knowledge: BundledKnowledge,
  terminal: Terminal,
): Partial<Practice> {
  const given: Record<string, string> = {};
  for (const name of ASKED) {
    const value = options[name]?.trim();
    if (value === undefined) continue;
    const fault = faultOf(name, value);
    if (fault !== undefined) throw new UsageError(`--${name} cannot be "${value}". ${fault}`);
    given[name] = value;
  }
  if (given['region']) {
    const { note } = readRegion(given['region'], knowledge);
    if (note !== undefined) terminal.note(note);
  }
  if (given['source'] && given['start'] === undefined) given['start'] = 'import' satisfies Start;
  return given as Partial<Practice>;
}

/** What nobody was asked for, and how it is said. */
function standIn(given: Partial<Practice>, terminal: Terminal): Practice {
  const practice = { ...DEFAULT_PRACTICE, ...given };
  const left = ASKED.filter(name => given[name] === undefined && !(name === 'source' && practice.start !== 'import'));
  const taken = left.map(name => (practice[name] === '' ? `no ${name}` : `${name} ${practice[name]}`));
  if (taken.length > 0)
    terminal.note(
      `Nothing was asked, so these are taken: ${taken.join(', ')}. Each has an option: ${left.map(name => `--${name}`).join(', ')}.`,
    );
  return practice;
}

/** Lays an import over the default answers where it is to lie there. */
async function makeReady(
  imported: Imported,
  { lang }: Practice,
  replace: Replace | undefined,
  knowledge: BundledKnowledge,
  terminal: Terminal,
): Promise<Imported> {
  const found = lang === DEFAULT_PRACTICE.lang ? imported : { ...imported, corpus: { ...imported.corpus, lang } };
  const isBeside = !found.isOwn && /^en\b/.test(found.corpus.lang);
  const ready = isBeside
    ? await layOverDefault(found, knowledge, { replace, addsWordings: true }, terminal)
    : await standAlone(found, knowledge, true);
  terminal.note(describeLosses(ready.losses, terminal));
  terminal.note(`${String(ready.corpus.entries.length)} entries, none of them reviewed yet.`);
  return ready;
}
