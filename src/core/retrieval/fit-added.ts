import type { TermRarity } from './classifier.js';
import { termVector } from './classifier.js';
import { createRandom, shuffle } from './repeatable-random.js';
import { FIRST_SQUARES, LEAST_SLOPE, numberOf, paceOf, SAMPLES_A_STEP, SMOOTHING } from './softmax-descent.js';

/** Weights by term, of entries by their place; changed in place. */
export type GrowingClassifier = Map<string, { entries: number[]; weights: number[] }>;

/** Wordings of one entry, as stems. */
export interface Asked {
  readonly place: number;
  readonly stems: readonly (readonly string[])[];
}

const EPOCHS = 8;
const RATE = 0.3;
/** Above this many (wordings x added entries) a phone would be busy for too long; the weights then stay as they were set. */
const MOST = 1_500_000;
/** What visitors say of a compiled entry is known by its weights only: so many of its terms make one wording, */
const TERMS_A_WORDING = 3;
/** drawn from so many of the heaviest, */
const HEAVIEST = 30;
/** so many times. */
const WORDINGS_AN_ENTRY = 24;

/** A wording over numbered terms. `own`: the number of the added entry that it is of, -1 where it is of a compiled one. */
interface Sample {
  readonly own: number;
  readonly terms: readonly number[];
  readonly values: readonly number[];
  /** The compiled entries' part of the softmax's sum: their weights do not change, so it is counted once. */
  readonly others: number;
}

/**
 * Fits the weights of entries that an owner added, so that each is found by its own wordings and by no other entry's. The
 * weights of the compiled entries stay: these are learned from far more than is known here, and stand for themselves by
 * their questions and by their heaviest terms. Softmax regression as in softmax-descent.ts, over the added entries only.
 * Deterministic.
 */
export function* fitAddedSteps(
  classifier: GrowingClassifier,
  added: readonly Asked[],
  standing: readonly Asked[],
  entryCount: number,
  rarity: TermRarity,
): Generator<undefined, void> {
  const random = createRandom(11);
  const owns = new Map(added.map(({ place }, own) => [place, own]));
  const drawn = yield* drawWordings(classifier, random);
  const all = [...added, ...standing, ...drawn].flatMap(({ place, stems }) => stems.map(list => ({ place, list })));
  if (all.length * added.length > MOST) return;
  const termIds = new Map<string, number>();
  const samples: Sample[] = [];
  for (const { place, list } of all) {
    const vector = termVector(list, rarity);
    samples.push({
      own: owns.get(place) ?? -1,
      terms: [...vector.keys()].map(term => numberOf(term, termIds)),
      values: [...vector.values()],
      others: sumOfOthers(vector, classifier, owns, entryCount),
    });
    if (samples.length % SAMPLES_A_STEP === 0) yield;
  }
  const weights = new Float32Array(termIds.size * added.length);
  for (const [term, id] of termIds) {
    const found = classifier.get(term);
    found?.entries.forEach((place, at) => {
      const own = owns.get(place);
      if (own !== undefined) weights[id * added.length + own] = found.weights[at] ?? 0;
    });
  }
  yield* descend(weights, samples, added.length, entryCount, random);
  for (const [term, id] of termIds) {
    const found = classifier.get(term) ?? { entries: [], weights: [] };
    const rows = found.entries
      .map((place, at) => [place, found.weights[at] ?? 0] as const)
      .filter(([place]) => !owns.has(place));
    for (const [place, own] of owns) rows.push([place, weights[id * added.length + own] ?? 0]);
    const kept = rows.filter(([, weight]) => weight !== 0);
    classifier.set(term, { entries: kept.map(([place]) => place), weights: kept.map(([, weight]) => weight) });
  }
}

function sumOfOthers(
  vector: ReadonlyMap<string, number>,
  classifier: GrowingClassifier,
  owns: ReadonlyMap<number, number>,
  entryCount: number,
): number {
  const scores = new Map<number, number>();
  for (const [term, value] of vector) {
    const found = classifier.get(term);
    found?.entries.forEach((place, at) => {
      if (!owns.has(place)) scores.set(place, (scores.get(place) ?? 0) + value * (found.weights[at] ?? 0));
    });
  }
  let sum = entryCount - owns.size - scores.size;
  for (const score of scores.values()) sum += Math.exp(score);
  return sum;
}

function* descend(
  weights: Float32Array,
  samples: readonly Sample[],
  ownCount: number,
  entryCount: number,
  random: () => number,
): Generator<undefined, void> {
  const squares = new Float32Array(weights.length).fill(FIRST_SQUARES);
  const errors = new Float64Array(ownCount);
  const order = samples.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const pace = paceOf(epoch, EPOCHS, RATE);
    for (const [at, index] of order.entries()) {
      const { own, terms, values, others } = samples[index] as Sample;
      errors.fill(0);
      terms.forEach((term, place) => {
        for (let k = 0; k < ownCount; k++)
          errors[k] = (errors[k] as number) + (weights[term * ownCount + k] as number) * (values[place] as number);
      });
      let sum = others;
      for (let k = 0; k < ownCount; k++) sum += errors[k] = Math.exp(errors[k] as number);
      for (let k = 0; k < ownCount; k++)
        errors[k] = (errors[k] as number) / sum - (k === own ? 1 - SMOOTHING : 0) - SMOOTHING / entryCount;
      terms.forEach((term, place) => {
        for (let k = 0; k < ownCount; k++) {
          const slope = (errors[k] as number) * (values[place] as number);
          if (slope < LEAST_SLOPE && slope > -LEAST_SLOPE) continue;
          const cell = term * ownCount + k;
          squares[cell] = (squares[cell] as number) + slope * slope;
          weights[cell] = (weights[cell] as number) - (pace * slope) / Math.sqrt(squares[cell] as number);
        }
      });
      if (at % SAMPLES_A_STEP === 0) yield;
    }
  }
}

/** Wordings that could be of the compiled entries, made of the terms that speak most for each. */
function* drawWordings(classifier: GrowingClassifier, random: () => number): Generator<undefined, Asked[]> {
  const terms = new Map<number, { readonly term: string; readonly weight: number }[]>();
  for (const [term, { entries, weights }] of classifier) {
    entries.forEach((place, at) => {
      const weight = weights[at] ?? 0;
      if (weight <= 0) return;
      const list = terms.get(place);
      if (list) list.push({ term, weight });
      else terms.set(place, [{ term, weight }]);
    });
  }
  yield;
  return [...terms].map(([place, list]) => {
    const heaviest = list.sort((one, other) => other.weight - one.weight).slice(0, HEAVIEST);
    const stems = Array.from({ length: WORDINGS_AN_ENTRY }, () =>
      Array.from({ length: TERMS_A_WORDING }, () => heaviest[Math.floor(random() * heaviest.length)]?.term ?? ''),
    );
    return { place, stems };
  });
}
