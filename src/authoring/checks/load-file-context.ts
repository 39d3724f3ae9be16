import { readFileSync } from 'node:fs';
import type { Corpus } from '../../core/corpus/corpus.js';
import { loadCorpus } from '../../core/corpus/load-corpus.js';
import { isObject } from '../../core/corpus/read-fields.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import { readYaml, type YamlFile } from '../knowledge/read-yaml.js';
import type { CheckContext, CheckedEntry } from './check-context.js';
import type { CheckRun } from './load-folder-context.js';

/** A corpus or an overlay in a JSON file, for checking; an overlay together with the corpus it is laid over. */
export function loadFileContext(path: string, base: Corpus, run: CheckRun): CheckContext {
  const text = readFileSync(path, 'utf8');
  const { corpus, problems } = loadCorpus(text, base);
  // JSON is YAML as well, and the reader of YAML knows the lines. What only one of them can read has no lines.
  const faults: FileProblem[] = [];
  const lines = readYaml(text, path, 1, faults);
  const line = (pointer: string): number => lines?.lineOf(stepsOf(pointer)) ?? faults[0]?.line ?? 1;
  const readerProblems = problems.map(({ pointer, reason, remedy }): FileProblem => ({
    file: path,
    line: line(pointer),
    rule: 'schema',
    severity: 'error',
    reason: `${pointer} ${reason}`.trim(),
    remedy,
  }));
  return {
    lang: corpus.lang,
    entries: lines ? entriesOf(corpus, path, lines) : [],
    corpus,
    readerProblems,
    locale: undefined,
    corpusFile: lines && { ...lines, file: path },
    keepsSources: false,
    fewestVariants: undefined,
    wording: run.wording,
    evaluation: undefined,
    crisisLines: undefined,
    today: run.today,
    isRelease: run.isRelease,
  };
}

function entriesOf(corpus: Corpus, file: string, lines: YamlFile): CheckedEntry[] {
  const written =
    isObject(lines.value) && Array.isArray(lines.value['entries']) ? (lines.value['entries'] as unknown[]) : [];
  return written.flatMap((fields, index): CheckedEntry[] => {
    const entry = isObject(fields) ? corpus.entries.find(({ id }) => id === fields['id']) : undefined;
    if (!entry || !isObject(fields)) return [];
    const lineOf = (path: readonly (string | number)[]): number => lines.lineOf(['entries', index, ...path]);
    return [{ entry, file, names: Object.keys(fields), lineOf, lineOfName: name => lineOf([name]) }];
  });
}

function stepsOf(pointer: string): (string | number)[] {
  const steps = pointer.split('/').slice(1);
  return steps.map(step => (/^\d+$/.test(step) ? Number(step) : step.replace(/~1/g, '/').replace(/~0/g, '~')));
}
