import type { Corpus } from '../corpus/corpus.js';
import { plainText } from '../markdown/plain-text.js';
import { type Analyser, createAnalyser } from '../text/analyser.js';
import type { Classifier, TermRarity } from './classifier.js';
import { createTermReader } from './term-reader.js';

/**
 * What ranking knows of a corpus besides its texts. Made from every wording (see make-ranking.ts), either when the
 * default corpus is built, and then shipped packed, or when an owner's corpus is loaded.
 */
export interface Ranking {
  /** For each entry (by position): the wordings kept, as stems in order. */
  readonly wordings: readonly (readonly (readonly string[])[])[];
  /** For each entry: the terms of all its wordings, each as often as it counts. */
  readonly asked: readonly (readonly string[])[];
  readonly classifier: Classifier;
  /** Terms -> in how many wordings they stand. */
  readonly frequency: ReadonlyMap<string, number>;
  /** How many wordings there were. */
  readonly wordingCount: number;
}

/** The analyser of a corpus: its language and its phrases of several words. */
export function analyserOf(corpus: Pick<Corpus, 'lang' | 'synonyms'>, spellings?: boolean): Analyser {
  const phrases = new Map(Object.entries(corpus.synonyms).filter(([saying]) => saying.includes(' ')));
  return createAnalyser({ lang: corpus.lang, phrases, spellings });
}

/** How rare a term is among the wordings; an unknown one is as rare as can be. */
export function rarityOf(frequency: ReadonlyMap<string, number>, wordingCount: number): TermRarity {
  return term => Math.log(1 + wordingCount / (frequency.get(term) ?? 1));
}

/** The stems of every answer, by position. */
export function answerTerms(corpus: Corpus, analyser: Analyser): readonly (readonly string[])[] {
  const reader = createTermReader({ analyser, synonyms: {}, known: new Map() });
  return corpus.entries.map(entry => reader.read(plainText(entry.answer)).content);
}
