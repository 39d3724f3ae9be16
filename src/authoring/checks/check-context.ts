import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import type { KnowledgeFile } from '../knowledge/read-knowledge.js';
import type { Wording } from '../wording/wording.js';

/** An entry with the place it came from: a file of its own, or a place in a JSON file. */
export interface CheckedEntry {
  readonly entry: Entry;
  readonly file: string;
  /** The names its author wrote. */
  readonly names: readonly string[];
  /** The line of a field's value. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  /** The line of a field's name. */
  readonly lineOfName: (name: string) => number;
}

/** Everything a rule may look at. */
export interface CheckContext {
  readonly lang: string;
  /** The entries under check. */
  readonly entries: readonly CheckedEntry[];
  /** What is shown to a visitor: for an overlay, together with what it is laid over. */
  readonly corpus: Corpus;
  /** What the readers could not use. */
  readonly readerProblems: readonly FileProblem[];
  /** The file that holds topics and starters; undefined where there is none. */
  readonly locale: KnowledgeFile | undefined;
  /** The JSON file under check; undefined for a folder. */
  readonly corpusFile: KnowledgeFile | undefined;
  /** True where the folder keeps a list of sources, so that every answer is expected to name one. */
  readonly keepsSources: boolean;
  /** How many variants an entry has to have; undefined where the folder does not say. */
  readonly fewestVariants: number | undefined;
  readonly wording: Wording;
  /** The folder of labelled messages. */
  readonly evaluation: string | undefined;
  /** The folder of crisis lines. */
  readonly crisisLines: string | undefined;
  /** ISO date. */
  readonly today: string;
  /** A release is about to be made: numbers must have been read lately. */
  readonly isRelease: boolean;
}
