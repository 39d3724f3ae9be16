import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { layOver } from '../../core/corpus/overlay.js';
import { readCorpus } from '../../core/corpus/read-corpus.js';
import { isObject } from '../../core/corpus/read-fields.js';
import { type JsonPlaces, placesOf } from '../corpus-files/json-places.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import type { CheckContext, CheckedEntry } from './check-context.js';
import type { CheckRun } from './check-run.js';

/**
 * The text of a corpus or an overlay (JSON), for checking; an overlay together with the corpus it is laid over. Touches
 * no disk. All its entries are looked at: drafts, and those of every location.
 */
export function corpusContext(text: string, file: string, base: Corpus, run: CheckRun): CheckContext {
  const read = readCorpus(text);
  const { corpus, problems } = layOver(base, read);
  const places = placesOf(text);
  const value = parsed(text);
  const corpusFile = isObject(value)
    ? { value, lineOf: places.lineOf, lineOfName: (name: string) => places.lineOf([name]), file }
    : undefined;
  const readerProblems = problems.map(({ pointer, reason, remedy }): FileProblem => ({
    file,
    line: pointer === '' ? faultyLine(text, reason) : places.lineOf(stepsOf(pointer)),
    rule: 'schema',
    severity: 'error',
    reason: `${pointer} ${reason}`.trim(),
    remedy,
  }));
  return {
    lang: corpus.lang,
    entries: entriesOf(read.corpus.entries, value, file, places),
    corpus,
    beneath: read.extendsDefault ? base.entries : [],
    readerProblems: [...readerProblems, ...duplicatesOf(places, file)],
    locale: read.extendsDefault ? undefined : corpusFile,
    corpusFile,
    keepsSources: false,
    fewestVariants: undefined,
    wording: run.ownWording ?? run.wording,
    evaluation: [],
    crisisLines: [],
    documents: run.documents,
    today: run.today,
    isRelease: run.isRelease,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Entries as they were read, each with the place at which it was written: what could not be used is passed over. */
function entriesOf(read: readonly Entry[], value: unknown, file: string, places: JsonPlaces): CheckedEntry[] {
  const written = isObject(value) && Array.isArray(value['entries']) ? (value['entries'] as unknown[]) : [];
  const left = [...read];
  return written.flatMap((fields, index): CheckedEntry[] => {
    const [next] = left;
    if (!isObject(fields) || next === undefined || textOf(fields['question']) !== next.question) return [];
    left.shift();
    const lineOf = (path: readonly (string | number)[]): number => places.lineOf(['entries', index, ...path]);
    return [{ entry: next, file, names: Object.keys(fields), lineOf, lineOfName: name => lineOf([name]) }];
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

function duplicatesOf({ duplicates }: JsonPlaces, file: string): FileProblem[] {
  return duplicates.map(({ name, line }) => ({
    file,
    line,
    rule: 'schema',
    severity: 'error',
    reason: `"${name}" stands twice in one object, and only the last one counts`,
    remedy: 'Remove one.',
  }));
}

/** The line that the reason names where the whole text cannot be read. */
function faultyLine(text: string, reason: string): number {
  const named = /line (\d+)/.exec(reason)?.[1];
  return named === undefined ? Math.min(1, text.length) || 1 : Number(named);
}

function stepsOf(pointer: string): (string | number)[] {
  const steps = pointer.split('/').slice(1);
  return steps.map(step => (/^\d+$/.test(step) ? Number(step) : step.replace(/~1/g, '/').replace(/~0/g, '~')));
}
