/**
 * Trains the classifier on every wording. For a corpus that is compiled, most weights are taken away again in rounds, and
 * what is left is trained anew each time: far better than never letting them grow, for the same bytes (docs/quality.md).
 * Deterministic: the same wordings give the same weights.
 */
import type { Classifier, TermRarity } from './classifier.js';
import { termVector } from './classifier.js';
import { centreWeights, pruneWeights } from './prune-weights.js';
import { createRandom, shuffle } from './repeatable-random.js';
import { numberOf, paceOf, type Sample, SAMPLES_A_STEP, SoftmaxDescent } from './softmax-descent.js';

export interface Wording {
  /** Position of the entry in the corpus. */
  readonly entry: number;
  readonly stems: readonly string[];
}

export interface TrainingSetup {
  readonly epochs: number;
  /** Share of a wording's terms hidden at each step, so that no entry leans on one word alone. */
  readonly hidden: number;
  /** How many weights are left in the end. All where it is not said, those of pieces of words among them. */
  readonly kept?: number;
}

/**
 * Chosen on the wordings of authors whose other wordings were left out. A weight costs about a byte; 40,000 gain half a
 * point of right answers more, 26,000 lose one.
 */
export const COMPILED_TRAINING: TrainingSetup = { epochs: 24, hidden: 0.3, kept: 32_000 };

/** For an owner's corpus that was not compiled, trained in the visitor's browser. */
export const LIVE_TRAINING: TrainingSetup = { epochs: 12, hidden: 0.3 };

const RATE = 0.3;
const RATE_AFTER_PRUNING = 0.2;
/** The rounds of pruning: how many times the weights to keep are left after each, and how long it is trained then. */
const ROUNDS = [
  { times: 3.5, epochs: 4 },
  { times: 2.2, epochs: 4 },
  { times: 1.5, epochs: 4 },
  { times: 1.2, epochs: 4 },
  { times: 1, epochs: 8 },
] as const;

/**
 * Learns the weights, step by step, so that a page can breathe between two of them; returns them after the last. The
 * time it takes grows with wordings x entries x epochs.
 */
export function* trainingSteps(
  wordings: readonly Wording[],
  entryCount: number,
  rarity: TermRarity,
  setup: TrainingSetup,
): Generator<undefined, Classifier> {
  const termIds = new Map<string, number>();
  const samples = wordings.map(wording => sampleOf(wording, rarity, termIds));
  const random = createRandom(7);
  const learn = (weights: Float32Array, open: Uint8Array | undefined, epochs: number, rate: number) =>
    learningSteps(new SoftmaxDescent(weights, entryCount, open), samples, { ...setup, epochs }, rate, random);

  let weights = yield* learn(new Float32Array(termIds.size * entryCount), undefined, setup.epochs, RATE);
  if (setup.kept !== undefined) {
    centreWeights(weights, entryCount);
    for (const { times, epochs } of ROUNDS) {
      const open = pruneWeights(weights, Math.round(setup.kept * times));
      weights = yield* learn(weights, open, epochs, RATE_AFTER_PRUNING);
    }
  }
  return classifierOf(weights, [...termIds.keys()], entryCount);
}

function sampleOf({ entry, stems }: Wording, rarity: TermRarity, termIds: Map<string, number>): Sample {
  const vector = termVector(stems, rarity);
  return { entry, terms: [...vector.keys()].map(term => numberOf(term, termIds)), values: [...vector.values()] };
}

/** The mean of the weights after each epoch of the second half: the last one alone would depend on the last wordings. */
function* learningSteps(
  descent: SoftmaxDescent,
  samples: readonly Sample[],
  { epochs, hidden }: TrainingSetup,
  rate: number,
  random: () => number,
): Generator<undefined, Float32Array> {
  const order = samples.map((_, index) => index);
  const mean = new Float32Array(descent.weights.length);
  const averaged = Math.ceil(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const pace = paceOf(epoch, epochs, rate);
    for (const [at, index] of order.entries()) {
      descent.learn(hide(samples[index] as Sample, hidden, random), pace);
      if (at % SAMPLES_A_STEP === 0) yield;
    }
    if (epoch >= epochs - averaged)
      descent.weights.forEach((weight, at) => (mean[at] = (mean[at] ?? 0) + weight / averaged));
  }
  return mean;
}

/** Leaves out a share of the terms, at random, and makes the rest a unit vector again. */
function hide(sample: Sample, share: number, random: () => number): Sample {
  const terms: number[] = [];
  const kept: number[] = [];
  sample.terms.forEach((term, at) => {
    if (random() < share) return;
    terms.push(term);
    kept.push(sample.values[at] as number);
  });
  if (kept.length === 0) return sample;
  const length = Math.hypot(...kept);
  return { entry: sample.entry, terms, values: kept.map(value => value / length) };
}

function classifierOf(all: Float32Array, terms: readonly string[], entryCount: number): Classifier {
  const classifier = new Map<string, { entries: number[]; weights: number[] }>();
  terms.forEach((term, id) => {
    const entries: number[] = [];
    const weights: number[] = [];
    all.subarray(id * entryCount, (id + 1) * entryCount).forEach((weight, entry) => {
      if (weight === 0) return;
      entries.push(entry);
      weights.push(weight);
    });
    if (entries.length > 0) classifier.set(term, { entries, weights });
  });
  return classifier;
}
