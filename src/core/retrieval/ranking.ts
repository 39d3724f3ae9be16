import type { Corpus } from '../corpus/corpus.js';
import { plainText } from '../markdown/plain-text.js';
import { type Analyser, createAnalyser } from '../text/analyser.js';
import type { Classifier, TermRarity } from './classifier.js';
import { createTermReader } from './term-reader.js';
import type { TermTable } from './term-table.js';
import { shareOf } from './word-pieces.js';

/**
 * What ranking knows of a corpus besides its texts. Made from every wording (see make-ranking.ts), either when the
 * default corpus is built, and then shipped packed, or when an owner's corpus is loaded.
 */
export interface Ranking {
  /** For each entry (by position): the wordings kept, as stems in order. */
  readonly wordings: readonly (readonly (readonly string[])[])[];
  /** For each entry: the terms of all its wordings, each as often as it counts; of its question alone where it is rich. */
  readonly asked: readonly (readonly string[])[];
  readonly classifier: Classifier;
  /** Terms -> in how many wordings they stand. */
  readonly frequency: TermTable<number>;
  /** Pieces of words -> in how many wordings they stand; none where the classifier knows whole words only. */
  readonly pieces: ReadonlyMap<string, number>;
  /** Numbers of wordings (exact-wording.ts) -> ids of the entries that they ask for, which the classifier does not find. */
  readonly lost: ReadonlyMap<number, string>;
  /** How many wordings there were. */
  readonly wordingCount: number;
  /** So many wordings were compiled that its weights say what they ask: only questions are searched, no answers. */
  readonly isRich: boolean;
}

/** A millisecond each, on a slow phone four. */
const ANSWERS_A_STEP = 4;

/** The analyser of a corpus: its language and its phrases of several words. */
export function analyserOf(corpus: Pick<Corpus, 'lang' | 'synonyms'>, spellings?: boolean): Analyser {
  const phrases = new Map(Object.entries(corpus.synonyms).filter(([saying]) => saying.includes(' ')));
  return createAnalyser({ lang: corpus.lang, phrases, spellings });
}

/** How rare a term is among the wordings; an unknown one is as rare as can be. A piece of a word counts less than a word. */
export function rarityOf({
  frequency,
  pieces,
  wordingCount,
}: Pick<Ranking, 'frequency' | 'pieces' | 'wordingCount'>): TermRarity {
  return term => shareOf(term) * Math.log(1 + wordingCount / (frequency.get(term) ?? pieces.get(term) ?? 1));
}

/** The stems of every answer, by position; a few answers a step. */
export function* answerTermsSteps(
  corpus: Corpus,
  analyser: Analyser,
): Generator<undefined, readonly (readonly string[])[]> {
  const reader = createTermReader({ analyser, synonyms: {}, known: new Map() });
  const terms: (readonly string[])[] = [];
  for (const entry of corpus.entries) {
    terms.push(reader.read(plainText(entry.answer)).content);
    if (terms.length % ANSWERS_A_STEP === 0) yield;
  }
  return terms;
}

/** Terms -> in how many wordings they stand, added to `counts`. */
export function countTerms(
  wordings: readonly (readonly string[])[],
  counts: Map<string, number> = new Map(),
): Map<string, number> {
  for (const terms of wordings) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
