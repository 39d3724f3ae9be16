import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import type { KnowledgeFile } from '../knowledge/read-knowledge.js';
import type { PracticalMatters } from '../practical/practical-matter.js';
import type { Wording } from '../wording/wording.js';

/** An entry with the place it came from: a file of its own, or a place in a JSON file. */
export interface CheckedEntry {
  readonly entry: Entry;
  readonly file: string;
  /** The names its author wrote. */
  readonly names: readonly string[];
  /** The place of a field's value in words, for a sentence about another entry: `FILE:LINE`. */
  readonly placeOf: (path: readonly (string | number)[]) => string;
  /** The line of a field's value. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  /** The line of a field's name. */
  readonly lineOfName: (name: string) => number;
}

/** A text that a rule looks at besides the entries, by the path that problems name. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** Everything a rule may look at. It is read beforehand: rules touch no disk, and run in a browser too. */
export interface CheckContext {
  readonly lang: string;
  /** The entries under check. */
  readonly entries: readonly CheckedEntry[];
  /** What is shown to a visitor: for an overlay, together with what it is laid over. */
  readonly corpus: Corpus;
  /** What an overlay is laid over; undefined for what stands alone. */
  readonly base: Corpus | undefined;
  /** What the readers could not use. */
  readonly readerProblems: readonly FileProblem[];
  /** The file that holds topics and starters: `locale.yml`, or the JSON file itself; undefined where there is none. */
  readonly locale: KnowledgeFile | undefined;
  /** The JSON file under check; undefined for a folder. */
  readonly corpusFile: KnowledgeFile | undefined;
  /** True where the folder keeps a list of sources, so that every answer is expected to name one. */
  readonly keepsSources: boolean;
  /** How many variants an entry has to have; undefined where the folder does not say. */
  readonly fewestVariants: number | undefined;
  readonly wording: Wording;
  /** What visitors ask of every practice; empty where nothing is known of it. */
  readonly practical: PracticalMatters;
  /** The files of labelled messages. */
  readonly evaluation: readonly TextFile[];
  /** The files of crisis lines. */
  readonly crisisLines: readonly TextFile[];
  /** The documents that sources stand for, by the source's id; undefined where none were given. */
  readonly documents: ReadonlyMap<string, TextFile> | undefined;
  /** ISO date. */
  readonly today: string;
  /** A release is about to be made: numbers must have been read lately. */
  readonly isRelease: boolean;
}
