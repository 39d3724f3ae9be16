import { existsSync, statSync } from 'node:fs';
import type { ArgsDef } from 'citty';
import { isIsoDate } from '../../core/corpus/read-entry.js';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import type { CheckContext } from '../checks/check-context.js';
import { CHECKS } from '../checks/index.js';
import { loadFileContext } from '../checks/load-file-context.js';
import type { CheckRun } from '../checks/check-run.js';
import { describeCoverage } from '../checks/describe-coverage.js';
import { describeFixes, describeProblems } from '../checks/describe-problems.js';
import { fixCorpusFile, fixFolder } from '../checks/fix/fix-files.js';
import { loadFolderContext } from '../checks/load-folder-context.js';
import { runChecks } from '../checks/run-checks.js';
import { didYouMean } from '../command-line/closest-name.js';
import { type Command, defineCommand } from '../command-line/command.js';
import { PlainError } from '../command-line/plain-error.js';
import { safeJson } from '../corpus-files/corpus-json.js';
import { findLanguageFolder, type LanguageFolder, listLanguages } from '../corpus-files/language-folder.js';
import { readDocuments } from '../sources/read-documents.js';
import type { Wording } from '../wording/wording.js';
import { readWording } from '../wording/read-wording.js';
import type { Terminal } from '../command-line/terminal.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import type { FileFix } from '../checks/fix/fix-files.js';

const OPTIONS = {
  folder: {
    type: 'positional',
    required: false,
    default: 'knowledge',
    description: 'A knowledge folder, one of its languages, or a corpus or overlay (JSON).',
  },
  rule: { type: 'string', valueHint: 'ID', description: 'Check this rule only.' },
  rules: { type: 'boolean', description: 'List the rules.' },
  deep: {
    type: 'boolean',
    description:
      'Run the slow rules too (ranking, near-misses): which entry each variant finds first when it is left out. Takes a minute.',
  },
  all: {
    type: 'boolean',
    description: 'Write every problem on a line of its own, however often a rule says the same.',
  },
  json: { type: 'boolean', description: 'Write the problems as JSON.' },
  fix: { type: 'boolean', description: 'Put right what can be without asking, and say what was changed.' },
  wording: {
    type: 'string',
    valueHint: 'FILE',
    description: 'A list of words to avoid (wording.yml), in place of the folder’s own.',
  },
  sources: {
    type: 'string',
    valueHint: 'DIR',
    description: 'The documents: check that the sections which entries name are still in them.',
  },
  release: { type: 'boolean', description: 'Also check how long ago each crisis line of the folder was read.' },
  today: { type: 'string', valueHint: 'DATE', description: 'Check as on this day (year-month-day).' },
} as const satisfies ArgsDef;

/** `care-faq check`: what is wrong, where, by which rule, and what to do. Exit code 1 where anything is an error. */
export function checkCommand(knowledge: BundledKnowledge): Command {
  return defineCommand<typeof OPTIONS>({
    name: 'check',
    summary: 'Say what is wrong in a corpus, and where, and what to do about it.',
    options: OPTIONS,
    examples: [
      'care-faq check',
      'care-faq check our-answers.json',
      'care-faq check our-answers.json --fix',
      'care-faq check knowledge --rule wording --wording our-wording.yml',
      'care-faq check knowledge --sources documents',
      'care-faq check --deep --release',
    ],
    run: async (options, terminal) => {
      if (options.rules) {
        await terminal.write(
          CHECKS.map(
            ({ id, summary, isFixable }) => `${id.padEnd(18)} ${summary}${isFixable ? ' (--fix)' : ''}\n`,
          ).join(''),
        );
        return 0;
      }
      const today = options.today ?? terminal.today;
      if (!isIsoDate(today)) throw new PlainError(`--today takes a day such as 2026-11-20, not "${today}".`);
      if (!existsSync(options.folder)) throw new PlainError(`there is no file or folder "${options.folder}".`);
      const run: CheckRun = {
        today,
        isRelease: options.release === true,
        wording: knowledge.wording,
        practical: knowledge.practical,
        ownWording: options.wording === undefined ? undefined : ownWording(options.wording, knowledge.wording),
      };
      const fixes = options.fix ? fixAll(options.folder) : [];
      if (fixes.length > 0 && !options.json) await terminal.write(describeFixes(fixes, terminal));
      const ran = chooseChecks(options.rule, options.deep === true);
      const left = options.rule === undefined ? CHECKS.filter(check => !ran.includes(check)) : [];
      const contexts = loadContexts(options.folder, knowledge, run).map(context =>
        options.sources === undefined ? context : withDocuments(context, options.sources, terminal),
      );
      const problems: FileProblem[] = [];
      for (const context of contexts) problems.push(...(await runChecks(ran, context)));
      await terminal.write(
        options.json
          ? safeJson(problems, 1)
          : describeProblems(problems, options.all === true, terminal) +
              describeCoverage({ ran, left, contexts, problems }, terminal),
      );
      return problems.some(problem => problem.severity === 'error') ? 1 : 0;
    },
  });
}

function chooseChecks(rule: string | undefined, isDeep: boolean): typeof CHECKS {
  if (rule === undefined) return CHECKS.filter(check => isDeep || !check.isSlow);
  const chosen = CHECKS.filter(check => check.id === rule);
  if (chosen.length > 0) return chosen;
  const hint =
    didYouMean(
      rule,
      CHECKS.map(check => check.id),
    ) || ' care-faq check --rules lists them.';
  throw new PlainError(`there is no rule "${rule}".${hint}`);
}

/** A list of words that was named; a fault in it is one of the command line. */
function ownWording(path: string, standard: Wording): Wording {
  if (!existsSync(path)) throw new PlainError(`there is no file "${path}".`);
  const problems: FileProblem[] = [];
  const wording = readWording(path, standard, problems);
  const [first] = problems;
  if (first) throw new PlainError(`${first.file}:${String(first.line)}: ${first.reason}. ${first.remedy}`);
  return wording;
}

function fixAll(path: string): FileFix[] {
  if (!statSync(path).isDirectory()) return fixCorpusFile(path);
  return languageFolders(path).flatMap(fixFolder);
}

function withDocuments(context: CheckContext, folder: string, terminal: Terminal): CheckContext {
  const ids = context.corpus.sources.map(source => source.id);
  const documents = readDocuments(folder, ids);
  const missing = ids.filter(id => !documents.has(id));
  if (missing.length > 0) terminal.note(`No document in ${folder} for: ${missing.join(', ')}.`);
  return { ...context, documents };
}

/** One context a language of a folder, or one for a file. */
function loadContexts(path: string, knowledge: BundledKnowledge, run: CheckRun): CheckContext[] {
  if (!statSync(path).isDirectory()) return [loadFileContext(path, knowledge.defaultCorpus, run)];
  // The crisis lines are every language's: they are checked once.
  return languageFolders(path).map((folder, index) => {
    const context = loadFolderContext(folder, run);
    return index === 0 ? context : { ...context, crisisLines: [] };
  });
}

function languageFolders(path: string): LanguageFolder[] {
  const languages = listLanguages(path);
  return languages.length === 0 ? [findLanguageFolder(path, 'en')] : languages.map(lang => ({ root: path, lang }));
}
