/**
 * A ranking as text, for the visitor's download. Variants are not shipped: what is left of them are weights. Shipping
 * every wording as terms as well would gain one right answer in a hundred and double the bytes.
 */
import type { Corpus } from '../corpus/corpus.js';
import type { Classifier } from './classifier.js';
import { packNumber, unpackNumbers } from './packed-characters.js';
import type { PackedRanking } from './packed-ranking.js';
import { analyserOf, type Ranking } from './ranking.js';
import { createTermReader, isFunctionStem } from './term-reader.js';

/** Weights are rounded to this many steps on either side of zero. */
const WEIGHT_STEPS = 15;
/** Steps of the logarithmic frequency scale to a factor of e. */
const FREQUENCY_STEPS = 6;
/** How often a term counts whose weight is `scale`, and at most. */
const TIMES_PER_SCALE = 5;
const MOST_TIMES = 3;

export function packRanking(ranking: Ranking, ids: readonly string[]): PackedRanking {
  const rounded = roundWeights(ranking.classifier);
  const terms = [...rounded.weights.keys()].sort();
  let gaps = '';
  let weights = '';
  for (const term of terms) {
    let last = -1;
    for (const [entry, weight] of rounded.weights.get(term) ?? []) {
      gaps += packNumber(entry - last);
      weights += packNumber(weight + WEIGHT_STEPS);
      last = entry;
    }
    gaps += packNumber(0);
  }
  return {
    version: 1,
    ids,
    terms: terms.join(' '),
    frequencies: terms.map(term => packNumber(frequencyStep(ranking.frequency.get(term) ?? 1))).join(''),
    gaps,
    weights,
    scale: rounded.scale,
    wordingCount: ranking.wordingCount,
  };
}

/** The ranking, by the positions of `packed.ids`; the questions are read from the corpus itself. */
export function unpackRanking(packed: PackedRanking, corpus: Corpus): Ranking {
  const terms = packed.terms.split(' ');
  const steps = [...unpackNumbers(packed.frequencies)];
  const classifier = unpackClassifier(packed, terms);
  const reader = createTermReader({ analyser: analyserOf(corpus), synonyms: {}, known: new Map() });
  const questions = new Map(corpus.entries.map(entry => [entry.id, reader.read(entry.question).content]));
  const asked = packed.ids.map(id => [...(questions.get(id) ?? [])]);
  for (const [term, { entries, weights }] of classifier) {
    if (isFunctionStem(term)) continue;
    entries.forEach((entry, at) => {
      // A weight tells how often a term stood in an entry's wordings, near enough for BM25.
      const times = Math.min(MOST_TIMES, Math.ceil(((weights[at] ?? 0) / packed.scale) * TIMES_PER_SCALE));
      for (let time = 0; time < times; time++) asked[entry]?.push(term);
    });
  }
  return {
    wordings: packed.ids.map(id => [questions.get(id) ?? []]),
    asked,
    classifier,
    frequency: new Map(terms.map((term, at) => [term, Math.exp((steps[at] ?? 0) / FREQUENCY_STEPS)])),
    wordingCount: packed.wordingCount,
  };
}

function unpackClassifier(packed: PackedRanking, terms: readonly string[]): Classifier {
  const classifier = new Map<string, { entries: number[]; weights: number[] }>();
  const weights = unpackNumbers(packed.weights);
  let term = 0;
  let entry = -1;
  for (const gap of unpackNumbers(packed.gaps)) {
    if (gap === 0) {
      term += 1;
      entry = -1;
      continue;
    }
    entry += gap;
    const weight =
      (((weights.next().value as number | undefined) ?? WEIGHT_STEPS) - WEIGHT_STEPS) * (packed.scale / WEIGHT_STEPS);
    const name = terms[term] ?? '';
    const found = classifier.get(name) ?? { entries: [], weights: [] };
    found.entries.push(entry);
    found.weights.push(weight);
    classifier.set(name, found);
  }
  return classifier;
}

/** The largest twentieth of a percent of weights is cut to the scale, so that the rest keeps its steps. */
function roundWeights(classifier: Classifier): {
  readonly scale: number;
  readonly weights: ReadonlyMap<string, readonly (readonly [number, number])[]>;
} {
  const sizes = [...classifier.values()]
    .flatMap(({ weights }) => weights.map(Math.abs))
    .sort((one, other) => one - other);
  const scale = Number((sizes[Math.floor(sizes.length * 0.995)] ?? 1).toFixed(3));
  const weights = new Map<string, (readonly [number, number])[]>();
  for (const [term, found] of classifier) {
    const kept = found.entries.flatMap((entry, at) => {
      const step = Math.round(((found.weights[at] ?? 0) / scale) * WEIGHT_STEPS);
      return step === 0 ? [] : [[entry, Math.max(-WEIGHT_STEPS, Math.min(WEIGHT_STEPS, step))] as const];
    });
    if (kept.length > 0) weights.set(term, kept);
  }
  return { scale, weights };
}

function frequencyStep(frequency: number): number {
  return Math.round(Math.log(frequency) * FREQUENCY_STEPS);
}
