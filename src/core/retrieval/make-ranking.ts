import type { Corpus } from '../corpus/corpus.js';
import type { Classifier } from './classifier.js';
import { analyserOf, type Ranking, rarityOf } from './ranking.js';
import type { Pause } from './retriever.js';
import { createTermReader } from './term-reader.js';
import { DEFAULT_TRAINING, LIVE_TRAINING, trainingSteps, type TrainingSetup } from './train-classifier.js';

/** Above this many (wordings x entries) training would occupy a page for long; the other parts then rank alone. */
const MOST_TRAINING = 1_500_000;

/** Makes the ranking of a corpus from the questions and variants of its entries. Deterministic. */
export function makeRanking(corpus: Corpus, training: TrainingSetup = DEFAULT_TRAINING): Ranking {
  const steps = rankingSteps(corpus, training);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same while a visitor waits: shorter, and pausing between its steps. */
export async function makeRankingInSlices(corpus: Corpus, pause: Pause): Promise<Ranking> {
  const steps = rankingSteps(corpus, LIVE_TRAINING);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

function* rankingSteps(corpus: Corpus, training: TrainingSetup): Generator<undefined, Ranking> {
  const reader = createTermReader({ analyser: analyserOf(corpus), synonyms: {}, known: new Map() });
  const read = corpus.entries.map(entry => [entry.question, ...entry.variants].map(text => reader.read(text)));
  const frequency = new Map<string, number>();
  const wordingCount = read.reduce((count, list) => count + list.length, 0);
  for (const { stems } of read.flat()) {
    for (const term of new Set(stems)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  yield;
  const samples = read.flatMap((list, entry) => list.map(({ stems }) => ({ entry, stems })));
  // Without variants there is one wording an entry, and nothing to generalise from.
  const trains = wordingCount * read.length <= MOST_TRAINING && wordingCount > read.length;
  const classifier: Classifier = trains
    ? yield* trainingSteps(samples, read.length, rarityOf(frequency, wordingCount), training)
    : new Map();
  return {
    wordings: read.map(list => list.map(({ content }) => content)),
    asked: read.map(list => list.flatMap(({ content }) => content)),
    classifier,
    frequency,
    wordingCount,
  };
}
