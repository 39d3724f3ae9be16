import type { Corpus } from '../corpus/corpus.js';
import { analyserOf, type Ranking, rarityOf } from './ranking.js';
import { createTermReader } from './term-reader.js';
import { DEFAULT_TRAINING, trainClassifier, type TrainingSetup } from './train-classifier.js';

/** Above this many (wordings x entries) training would freeze a page; the other parts then rank alone. */
const MOST_TRAINING = 3_000_000;

/** Makes the ranking of a corpus from the questions and variants of its entries. Deterministic. */
export function makeRanking(corpus: Corpus, training: TrainingSetup = DEFAULT_TRAINING): Ranking {
  const reader = createTermReader({ analyser: analyserOf(corpus), synonyms: {}, known: new Map() });
  const read = corpus.entries.map(entry => [entry.question, ...entry.variants].map(text => reader.read(text)));
  const frequency = new Map<string, number>();
  const wordingCount = read.reduce((count, list) => count + list.length, 0);
  for (const { stems } of read.flat()) {
    for (const term of new Set(stems)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const samples = read.flatMap((list, entry) => list.map(({ stems }) => ({ entry, stems })));
  const trains = wordingCount * read.length <= MOST_TRAINING && wordingCount > read.length;
  return {
    wordings: read.map(list => list.map(({ content }) => content)),
    asked: read.map(list => list.flatMap(({ content }) => content)),
    classifier: trains ? trainClassifier(samples, read.length, rarityOf(frequency, wordingCount), training) : new Map(),
    frequency,
    wordingCount,
  };
}
