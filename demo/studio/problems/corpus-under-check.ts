import type { CheckContext, CheckedEntry } from '../../../src/authoring/checks/check-context.js';
import type { PracticalMatters } from '../../../src/authoring/practical/practical-matter.js';
import type { Wording } from '../../../src/authoring/wording/wording.js';
import type { Corpus } from '../../../src/core/corpus/corpus.js';
import { layOver } from '../../../src/core/corpus/overlay.js';
import { readCorpus } from '../../../src/core/corpus/read-corpus.js';
import { isObject, type JsonObject } from '../../../src/core/corpus/read-fields.js';
import { pathOfPointer } from '../document/json-path.js';
import { PlaceRegister } from './place-register.js';
import type { StudioProblem } from './studio-problem.js';

/** A corpus as the rules see it, what the reader could not use in it, and how lines lead back to paths. */
export interface CorpusUnderCheck {
  readonly context: CheckContext;
  readonly readerProblems: readonly StudioProblem[];
  readonly register: PlaceRegister;
}

export interface CheckSetup {
  /** What an overlay is laid over. */
  readonly base: Corpus;
  readonly wording: Wording;
  readonly practical: PracticalMatters;
  /** ISO date. */
  readonly today: string;
  readonly file: string;
}

/** Reads a value for checking, by the readers that a visitor's page uses. */
export function corpusUnderCheck(
  value: JsonObject,
  { base, wording, practical, today, file }: CheckSetup,
): CorpusUnderCheck {
  const register = new PlaceRegister();
  const read = readCorpus(value);
  const { corpus, problems } = layOver(base, read);
  const corpusFile = {
    value,
    file,
    lineOf: (path: readonly (string | number)[]) => register.lineOf(path),
    lineOfName: (name: string) => register.lineOf([name]),
  };
  return {
    register,
    readerProblems: problems.map(({ pointer, reason, remedy }) => ({
      severity: 'error',
      path: pathOfPointer(pointer),
      reason,
      remedy,
    })),
    context: {
      lang: corpus.lang,
      entries: entriesOf(read.corpus, value, file, register),
      corpus,
      base: read.extendsDefault ? base : undefined,
      readerProblems: [],
      locale: read.extendsDefault ? undefined : corpusFile,
      corpusFile,
      keepsSources: false,
      fewestVariants: undefined,
      wording,
      practical,
      evaluation: [],
      crisisLines: [],
      documents: undefined,
      today,
      isRelease: false,
    },
  };
}

/** Entries as they were read, each with the place at which it was written: what could not be used is passed over. */
function entriesOf(corpus: Corpus, value: JsonObject, file: string, register: PlaceRegister): CheckedEntry[] {
  const written = Array.isArray(value['entries']) ? (value['entries'] as unknown[]) : [];
  const left = [...corpus.entries];
  return written.flatMap((fields, index): CheckedEntry[] => {
    const [entry] = left;
    if (!isObject(fields) || entry === undefined || String(fields['question']).trim() !== entry.question) return [];
    left.shift();
    const lineOf = (path: readonly (string | number)[]): number => register.lineOf(['entries', index, ...path]);
    const placeOf = (): string => `question ${String(index + 1)} of your list`;
    return [{ entry, file, names: Object.keys(fields), placeOf, lineOf, lineOfName: name => lineOf([name]) }];
  });
}
