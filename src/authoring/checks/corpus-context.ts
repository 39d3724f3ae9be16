import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { layOver } from '../../core/corpus/overlay.js';
import { readCorpus } from '../../core/corpus/read-corpus.js';
import { isObject } from '../../core/corpus/read-fields.js';
import { type JsonPlaces, placesOf } from '../corpus-files/json-places.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import { findJsonFault } from '../syntax/json-fault.js';
import { excerptAt, placeAt } from '../syntax/text-place.js';
import type { CheckContext, CheckedEntry } from './check-context.js';
import type { CheckRun } from './check-run.js';
import { unknownEntryFields } from './fields.js';

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
  const readerProblems = problems.map(({ pointer, reason, remedy }): FileProblem => {
    const problem = { file, rule: 'schema', severity: 'error', reason: `${pointer} ${reason}`.trim(), remedy } as const;
    const fault = pointer === '' ? findJsonFault(text) : undefined;
    if (fault === undefined) return { ...problem, line: pointer === '' ? 1 : places.lineOf(stepsOf(pointer)) };
    const reads = { reason: `this is not JSON: ${fault.reason}`, remedy: fault.remedy };
    return { ...problem, ...reads, ...placeAt(text, fault.offset), excerpt: excerptAt(text, fault.offset) };
  });
  const entries = entriesOf(read.corpus.entries, value, file, places);
  return {
    lang: corpus.lang,
    entries,
    corpus,
    base: read.extendsDefault ? base : undefined,
    readerProblems: [...readerProblems, ...misspeltIn(value, entries, file, places), ...duplicatesOf(places, file)],
    locale: read.extendsDefault ? undefined : corpusFile,
    corpusFile,
    keepsSources: false,
    fewestVariants: undefined,
    wording: run.ownWording ?? run.wording,
    practical: run.practical,
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
    const placeOf = (path: readonly (string | number)[]): string => `${file}:${String(lineOf(path))}`;
    return [{ entry: next, file, names: Object.keys(fields), placeOf, lineOf, lineOfName: name => lineOf([name]) }];
  });
}

/** Misspelt fields of entries that could not be used: likely why they could not. */
function misspeltIn(value: unknown, read: readonly CheckedEntry[], file: string, places: JsonPlaces): FileProblem[] {
  const written = isObject(value) && Array.isArray(value['entries']) ? (value['entries'] as unknown[]) : [];
  const used = new Set(read.map(({ lineOf }) => lineOf([])));
  return written.flatMap((fields, index): FileProblem[] => {
    if (!isObject(fields) || used.has(places.lineOf(['entries', index]))) return [];
    const lineOfName = (name: string): number => places.lineOf(['entries', index, name]);
    return unknownEntryFields(Object.keys(fields), file, lineOfName).map(finding => ({ ...finding, rule: 'fields' }));
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

function stepsOf(pointer: string): (string | number)[] {
  const steps = pointer.split('/').slice(1);
  return steps.map(step => (/^\d+$/.test(step) ? Number(step) : step.replace(/~1/g, '/').replace(/~0/g, '~')));
}
