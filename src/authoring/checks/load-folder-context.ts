import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../../core/corpus/read-fields.js';
import { PlainError } from '../command-line/plain-error.js';
import type { LanguageFolder } from '../corpus-files/language-folder.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import { listFiles } from '../knowledge/list-files.js';
import { type Knowledge, readKnowledge } from '../knowledge/read-knowledge.js';
import { shownPath } from '../knowledge/shown-path.js';
import { readWording } from '../wording/read-wording.js';
import type { CheckContext, CheckedEntry, TextFile } from './check-context.js';
import type { CheckRun } from './check-run.js';

/** A language of a knowledge folder, for checking. */
export function loadFolderContext({ root, lang }: LanguageFolder, run: CheckRun): CheckContext {
  const knowledge = readKnowledge(root, lang);
  const problems: FileProblem[] = [...knowledge.problems];
  const path = join(root, lang, 'wording.yml');
  const wording = run.ownWording ?? readWording(path, run.wording, problems, shownPath(path));
  if (knowledge.entryFiles.length === 0 && problems.length === 0)
    throw new PlainError(`"${join(root, lang, 'entries')}" holds no entry.`);
  return {
    lang,
    entries: entriesOf(knowledge),
    corpus: knowledge.corpus,
    base: undefined,
    readerProblems: problems,
    locale: knowledge.locale,
    corpusFile: undefined,
    keepsSources: knowledge.sources !== undefined,
    fewestVariants: readFewest(knowledge.locale?.value),
    wording,
    practical: run.practical,
    evaluation: readFiles(join(root, lang, 'evaluation'), '.tsv'),
    crisisLines: readFiles(join(root, 'crisis-lines'), '.yml'),
    documents: run.documents,
    today: run.today,
    isRelease: run.isRelease,
  };
}

function readFiles(folder: string, ending: string): TextFile[] {
  if (!existsSync(folder)) return [];
  return listFiles(folder, ending).map(path => ({ file: shownPath(path), text: readFileSync(path, 'utf8') }));
}

function entriesOf({ corpus, entryFiles }: Knowledge): CheckedEntry[] {
  // In the order of the files; what could not be used is passed over.
  const left = [...corpus.entries];
  return entryFiles.flatMap(({ id, fields, file, names, lineOf, lineOfName }) => {
    const [entry] = left;
    const question = typeof fields['question'] === 'string' ? fields['question'].trim() : undefined;
    if (entry === undefined || entry.question !== question || !entry.id.startsWith(id)) return [];
    left.shift();
    const placeOf = (path: readonly (string | number)[]): string => `${file}:${String(lineOf(path))}`;
    return [{ entry, file, names, placeOf, lineOf, lineOfName }];
  });
}

/** `checks: {fewestVariants: 10}` in `locale.yml`: what this folder asks of its authors. */
function readFewest(locale: unknown): number | undefined {
  const checks = isObject(locale) ? locale['checks'] : undefined;
  const fewest = isObject(checks) ? checks['fewestVariants'] : undefined;
  return typeof fewest === 'number' ? fewest : undefined;
}
