import { existsSync, statSync } from 'node:fs';
import type { ArgsDef } from 'citty';
import { isIsoDate } from '../../core/corpus/read-entry.js';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import type { CheckContext } from '../checks/check-context.js';
import { CHECKS } from '../checks/index.js';
import { loadFileContext } from '../checks/load-file-context.js';
import { type CheckRun, loadFolderContext } from '../checks/load-folder-context.js';
import { runChecks } from '../checks/run-checks.js';
import { didYouMean } from '../command-line/closest-name.js';
import { type Command, defineCommand } from '../command-line/command.js';
import { PlainError } from '../command-line/plain-error.js';
import { findLanguageFolder, listLanguages } from '../corpus-files/language-folder.js';
import { describeProblems } from '../checks/describe-problems.js';

const OPTIONS = {
  folder: {
    type: 'positional',
    required: false,
    default: 'knowledge',
    description: 'A knowledge folder, one of its languages, or a corpus or overlay (JSON).',
  },
  rule: { type: 'string', valueHint: 'ID', description: 'Check this rule only.' },
  rules: { type: 'boolean', description: 'List the rules.' },
  deep: { type: 'boolean', description: 'Also check which entry each variant finds first; takes a minute.' },
  release: { type: 'boolean', description: 'Also check how long ago each crisis line was read.' },
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
      'care-faq check knowledge --rule wording',
      'care-faq check --deep --release',
    ],
    run: async (options, terminal) => {
      if (options.rules) {
        await terminal.write(CHECKS.map(({ id, summary }) => `${id.padEnd(18)} ${summary}\n`).join(''));
        return 0;
      }
      const today = options.today ?? terminal.today;
      if (!isIsoDate(today)) throw new PlainError(`--today takes a day such as 2026-11-20, not "${today}".`);
      const run = { today, isRelease: options.release === true, wording: knowledge.wording };
      const checks = chooseChecks(options.rule, options.deep === true);
      const problems = [];
      let entries = 0;
      for (const context of loadContexts(options.folder, knowledge, run)) {
        problems.push(...(await runChecks(checks, context)));
        entries += context.entries.length;
      }
      await terminal.write(describeProblems(problems, entries, terminal));
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

/** One context a language of a folder, or one for a file. */
function loadContexts(path: string, knowledge: BundledKnowledge, run: CheckRun): CheckContext[] {
  if (!existsSync(path)) throw new PlainError(`there is no file or folder "${path}".`);
  if (!statSync(path).isDirectory()) return [loadFileContext(path, knowledge.defaultCorpus, run)];
  const languages = listLanguages(path);
  if (languages.length === 0) return [loadFolderContext(findLanguageFolder(path, 'en'), run)];
  // The crisis lines are every language's: they are checked once.
  return languages.map((lang, index) => {
    const context = loadFolderContext({ root: path, lang }, run);
    return index === 0 ? context : { ...context, crisisLines: undefined };
  });
}
