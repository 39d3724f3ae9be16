/**
 * Trains the classifier: multinomial logistic regression by FTRL-Proximal (McMahan et al., "Ad Click Prediction", 2013),
 * whose L1 term leaves only the weights that earn their bytes. Deterministic: the same wordings give the same weights.
 */
import type { Classifier, TermRarity } from './classifier.js';
import { termVector } from './classifier.js';

export interface Wording {
  /** Position of the entry in the corpus. */
  readonly entry: number;
  readonly stems: readonly string[];
}

export interface TrainingSetup {
  readonly epochs: number;
  /** Strength of the L1 term: higher gives fewer weights. */
  readonly sparsity: number;
  /** Share of a wording's terms hidden at each step, so that no entry leans on one word alone. */
  readonly hidden: number;
}

export const DEFAULT_TRAINING: TrainingSetup = { epochs: 30, sparsity: 4, hidden: 0.5 };

/** For an owner's corpus that was not compiled, trained in the visitor's browser. */
export const LIVE_TRAINING: TrainingSetup = { epochs: 12, sparsity: 0.5, hidden: 0.4 };

const LEARNING_RATE = 0.5;
const SMOOTHING = 0.1;
/** Gradients below this change nothing that survives the L1 term. */
const LEAST_GRADIENT = 1e-4;

/** Samples learned between two steps: a few milliseconds of a slow phone's time. */
const SAMPLES_A_STEP = 64;

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
  const samples = wordings.map(wording => {
    const vector = termVector(wording.stems, rarity);
    const ids = [...vector.keys()].map(term => {
      const id = termIds.get(term) ?? termIds.size;
      termIds.set(term, id);
      return id;
    });
    return { entry: wording.entry, ids, values: [...vector.values()] };
  });
  const trainer = new Trainer(termIds.size, entryCount, setup.sparsity);
  const random = createRandom();
  const order = samples.map((_, index) => index);
  for (let epoch = 0; epoch < setup.epochs; epoch++) {
    shuffle(order, random);
    for (const [at, index] of order.entries()) {
      const sample = samples[index];
      if (sample) trainer.learn(sample.entry, ...hide(sample.ids, sample.values, setup.hidden, random));
      if (at % SAMPLES_A_STEP === 0) yield;
    }
  }
  return trainer.classifier([...termIds.keys()]);
}

class Trainer {
  readonly #entryCount: number;
  readonly #sparsity: number;
  readonly #sums: Float32Array;
  readonly #squares: Float32Array;
  readonly #weights: Float32Array;
  readonly #errors: Float64Array;

  constructor(termCount: number, entryCount: number, sparsity: number) {
    this.#entryCount = entryCount;
    this.#sparsity = sparsity;
    this.#sums = new Float32Array(termCount * entryCount);
    this.#squares = new Float32Array(termCount * entryCount);
    this.#weights = new Float32Array(termCount * entryCount);
    this.#errors = new Float64Array(entryCount);
  }

  learn(entry: number, ids: readonly number[], values: readonly number[]): void {
    const count = this.#entryCount;
    const errors = this.#errors.fill(0);
    for (let at = 0; at < ids.length; at++) {
      const row = (ids[at] as number) * count;
      const value = values[at] as number;
      for (let other = 0; other < count; other++)
        errors[other] = (errors[other] as number) + (this.#weights[row + other] as number) * value;
    }
    let most = -Infinity;
    for (const score of errors) most = Math.max(most, score);
    let sum = 0;
    for (let other = 0; other < count; other++) sum += errors[other] = Math.exp((errors[other] as number) - most);
    for (let other = 0; other < count; other++) {
      errors[other] = (errors[other] as number) / sum - (other === entry ? 1 - SMOOTHING : SMOOTHING / count);
    }
    for (let at = 0; at < ids.length; at++) this.#update((ids[at] as number) * count, values[at] as number);
  }

  #update(row: number, value: number): void {
    for (let other = 0; other < this.#entryCount; other++) {
      const gradient = (this.#errors[other] as number) * value;
      if (gradient < LEAST_GRADIENT && gradient > -LEAST_GRADIENT) continue;
      const at = row + other;
      const before = this.#squares[at] as number;
      const after = before + gradient * gradient;
      const step = (Math.sqrt(after) - Math.sqrt(before)) / LEARNING_RATE;
      const sum = (this.#sums[at] as number) + gradient - step * (this.#weights[at] as number);
      this.#sums[at] = sum;
      this.#squares[at] = after;
      const beyond = Math.abs(sum) - this.#sparsity;
      this.#weights[at] = beyond <= 0 ? 0 : (-Math.sign(sum) * beyond * LEARNING_RATE) / (0.1 + Math.sqrt(after));
    }
  }

  classifier(terms: readonly string[]): Classifier {
    const classifier = new Map<string, { entries: number[]; weights: number[] }>();
    terms.forEach((term, id) => {
      const entries: number[] = [];
      const weights: number[] = [];
      for (let entry = 0; entry < this.#entryCount; entry++) {
        const weight = this.#weights[id * this.#entryCount + entry] as number;
        if (weight === 0) continue;
        entries.push(entry);
        weights.push(weight);
      }
      if (entries.length > 0) classifier.set(term, { entries, weights });
    });
    return classifier;
  }
}

/** Leaves out a share of the terms, at random, and makes the rest a unit vector again. */
function hide(
  ids: readonly number[],
  values: readonly number[],
  share: number,
  random: () => number,
): [number[], number[]] {
  const keptIds: number[] = [];
  const kept: number[] = [];
  for (let at = 0; at < ids.length; at++) {
    if (random() < share) continue;
    keptIds.push(ids[at] as number);
    kept.push(values[at] as number);
  }
  if (kept.length === 0) return [[...ids], [...values]];
  const length = Math.hypot(...kept);
  return [keptIds, kept.map(value => value / length)];
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}

/** A linear congruential generator (Numerical Recipes): repeatable, which is all that is asked of it. */
function createRandom(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
