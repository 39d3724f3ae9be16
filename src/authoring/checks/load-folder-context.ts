import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../../core/corpus/read-fields.js';
import { PlainError } from '../command-line/plain-error.js';
import type { LanguageFolder } from '../corpus-files/language-folder.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import { type Knowledge, readKnowledge } from '../knowledge/read-knowledge.js';
import { shownPath } from '../knowledge/shown-path.js';
import { readWording } from '../wording/read-wording.js';
import type { Wording } from '../wording/wording.js';
import type { CheckContext, CheckedEntry } from './check-context.js';

/** What a run of the checks is told from outside. */
export interface CheckRun {
  readonly today: string;
  readonly isRelease: boolean;
  /** The wording list of the product, for folders that have none of their own. */
  readonly wording: Wording;
}

/** A language of a knowledge folder, for checking. */
export function loadFolderContext({ root, lang }: LanguageFolder, run: CheckRun): CheckContext {
  const knowledge = readKnowledge(root, lang);
  const problems: FileProblem[] = [...knowledge.problems];
  const path = join(root, lang, 'wording.yml');
  const wording = readWording(path, run.wording, problems, shownPath(path));
  const folder = (path: string): string | undefined => (existsSync(path) ? path : undefined);
  if (knowledge.entryFiles.length === 0 && problems.length === 0)
    throw new PlainError(`"${join(root, lang, 'entries')}" holds no entry.`);
  return {
    lang,
    entries: entriesOf(knowledge),
    corpus: knowledge.corpus,
    readerProblems: problems,
    locale: knowledge.locale,
    corpusFile: undefined,
    keepsSources: knowledge.sources !== undefined,
    fewestVariants: readFewest(knowledge.locale?.value),
    wording,
    evaluation: folder(join(root, lang, 'evaluation')),
    crisisLines: folder(join(root, 'crisis-lines')),
    today: run.today,
    isRelease: run.isRelease,
  };
}

function entriesOf({ corpus, entryFiles }: Knowledge): CheckedEntry[] {
  const files = new Map(entryFiles.map(file => [file.id, file]));
  return corpus.entries.flatMap(entry => {
    const source = files.get(entry.id);
    return source
      ? [{ entry, file: source.file, names: source.names, lineOf: source.lineOf, lineOfName: source.lineOfName }]
      : [];
  });
}

/** `checks: {fewestVariants: 10}` in `locale.yml`: what this folder asks of its authors. */
function readFewest(locale: unknown): number | undefined {
  const checks = isObject(locale) ? locale['checks'] : undefined;
  const fewest = isObject(checks) ? checks['fewestVariants'] : undefined;
  return typeof fewest === 'number' ? fewest : undefined;
}
