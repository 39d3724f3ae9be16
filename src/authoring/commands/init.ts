import type { ArgsDef } from 'citty';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import { readRegion } from '../ask/load-assistant.js';
import { type Command, defineCommand } from '../command-line/command.js';
import { PlainError, UsageError } from '../command-line/plain-error.js';
import type { Terminal } from '../command-line/terminal.js';
import { isFilledFolder, writeNewFolder } from '../corpus-files/write-files.js';
import { readSources } from '../fetch/read-source.js';
import { describeLosses } from '../import/describe-losses.js';
import { importFiles } from '../import/import-text.js';
import type { Imported } from '../import/imported.js';
import { makeRoom } from '../import/make-room.js';
import { LossReport } from '../import/loss-report.js';
import { askPractice } from '../init/ask-practice.js';
import { faultOf } from '../init/check-practice.js';
import { initFiles } from '../init/init-files.js';
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
      const asks = terminal.isTyped && !options.yes;
      const practice = asks ? await askPractice(given) : { ...DEFAULT_PRACTICE, ...given };
      if (practice.start === 'import' && practice.source === '')
        throw new UsageError('say what to import with --source.');
      const imported =
        practice.start === 'import'
          ? await importSource(practice, options.local === true, knowledge, terminal)
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

async function importSource(
  { source, lang }: Practice,
  allowsLocal: boolean,
  { defaultCorpus }: BundledKnowledge,
  terminal: Terminal,
): Promise<Imported> {
  const report = new LossReport();
  const { files, address, notes } = await readSources([source], allowsLocal, report.at(source));
  for (const note of notes) terminal.note(note);
  const takenIds = new Set(defaultCorpus.entries.map(({ id }) => id));
  const imported = importFiles(files, { address, takenIds, ...(lang === DEFAULT_PRACTICE.lang ? {} : { lang }) });
  terminal.note(describeLosses([...report.list(), ...imported.losses], terminal));
  terminal.note(`${String(imported.corpus.entries.length)} entries, none of them reviewed yet.`);
  const room = imported.isOwn ? [] : await makeRoom(imported.corpus, defaultCorpus, terminal);
  return { ...imported, hide: [...imported.hide, ...room] };
}
