import type { Corpus } from '../corpus/corpus.js';
import type { Classifier, TermWeights } from './classifier.js';
import { analyserOf, countTerms, type Ranking, rarityOf } from './ranking.js';
import type { Pause } from './retriever.js';
import { takeAllSteps, takeSteps } from './take-steps.js';
import { createTermReader } from './term-reader.js';
import { LIVE_TRAINING, trainingSteps, type TrainingSetup } from './train-classifier.js';
import { withPieces } from './word-pieces.js';

/**
 * Above this many (wordings x entries) training would occupy a page for long; the other parts then rank alone. What is
 * compiled beforehand has the time it needs.
 */
const MOST_TRAINING = 1_500_000;

/** Makes the ranking of a corpus from the questions and variants of its entries. Deterministic. */
export function makeRanking(corpus: Corpus, training: TrainingSetup = LIVE_TRAINING): Ranking {
  return takeAllSteps(rankingSteps(corpus, training));
}

/** The same while a visitor waits, pausing between its steps. */
export function makeRankingInSlices(corpus: Corpus, pause: Pause | undefined): Promise<Ranking> {
  return takeSteps(rankingSteps(corpus, LIVE_TRAINING), pause);
}

function* rankingSteps(corpus: Corpus, training: TrainingSetup): Generator<undefined, Ranking> {
  const reader = createTermReader({ analyser: analyserOf(corpus), synonyms: {}, known: new Map() });
  const read = corpus.entries.map(entry => [entry.question, ...entry.variants].map(text => reader.read(text)));
  const all = read.flat();
  const frequency = countTerms(all.map(({ stems }) => stems));
  const features = training.kept === undefined ? withPieces : (stems: readonly string[]) => stems;
  const samples = read.flatMap((list, entry) => list.map(({ stems }) => ({ entry, stems: features(stems) })));
  yield;
  const pieces =
    training.kept === undefined
      ? countTerms(samples.map(({ stems }) => stems.filter(term => !frequency.has(term))))
      : new Map<string, number>();
  const counts = { frequency, pieces, wordingCount: all.length };
  yield;
  // Without variants there is one wording an entry, and nothing to generalise from.
  const takesTooLong = training === LIVE_TRAINING && all.length * read.length > MOST_TRAINING;
  const trains = !takesTooLong && all.length > read.length;
  const classifier: Classifier = trains
    ? yield* trainingSteps(samples, read.length, rarityOf(counts), training)
    : new Map<string, TermWeights>();
  return {
    wordings: read.map(list => list.map(({ content }) => content)),
    asked: read.map(list => list.flatMap(({ content }) => content)),
    classifier,
    ...counts,
    lost: new Map(),
    isRich: false,
  };
}
