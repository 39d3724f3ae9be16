import { type Concern, isGrave } from '../src/core/safety/concern.js';
import { createFeatures, PLACES } from '../src/core/safety/screen/features.js';
import {
  encodeWeights,
  MOST_WEIGHT,
  type Output,
  OUTPUTS,
  type OutputWeights,
  type ScreenModel,
} from '../src/core/safety/screen/model.js';
import { createRandom, shuffle } from '../src/core/retrieval/repeatable-random.js';
import { MessageReader } from '../src/core/safety/screen/read-message.js';
import type { ScreenData } from '../src/core/safety/screen/screen-data.js';

/** One line of `knowledge/LANG/screen/examples/*.tsv`. */
export interface ScreenExample {
  readonly text: string;
  readonly concern: Concern;
  /** Unknown where it may be asked either way: such a one teaches nothing about it. */
  readonly medical: boolean | 'unknown';
}

/** What is learned for one output: from which examples, how many weights, and how sure it has to be. */
interface Lesson {
  readonly isMeant: (example: ScreenExample) => boolean;
  /** Which examples count; all where there is none. */
  readonly among?: (example: ScreenExample) => boolean;
  /** Weights kept. Fewer lose what is said in unusual words, and first of all in other languages than English. */
  readonly kept: number;
  /** In the logistic's unit; chosen by what it costs in false alarms, see SAFETY.md. */
  readonly threshold: number;
  /** From here on, in the same unit, a concern may be called grave. */
  readonly sure?: number;
}

const isConcernExample = ({ concern }: ScreenExample): boolean => concern !== 'none';
const isGraveExample = ({ concern }: ScreenExample): boolean => isGrave(concern);

const LESSONS: Readonly<Record<Output, Lesson>> = {
  concern: { isMeant: isConcernExample, kept: 11_000, threshold: -0.9, sure: -0.6 },
  grave: { isMeant: isGraveExample, among: isConcernExample, kept: 1_000, threshold: -0.6 },
  emergency: {
    isMeant: ({ concern }) => concern === 'emergency',
    among: isGraveExample,
    kept: 400,
    threshold: 0,
  },
  abuse: { isMeant: ({ concern }) => concern === 'abuse', among: isGraveExample, kept: 400, threshold: 0 },
  medical: {
    isMeant: ({ medical }) => medical === true,
    among: ({ medical }) => medical !== 'unknown',
    kept: 9_000,
    threshold: -0.95,
  },
};

const EPOCHS = 25;
const RATE = 0.3;
const DECAY = 2e-3;
/** After the places are chosen, and chosen again among half as many more, the rest is trained a little longer. */
const ROUNDS = [1.6, 1] as const;
const EPOCHS_AFTER = 12;
const RATE_AFTER = 0.2;
/** This share of the weights is cut to the largest step, so that the rest keeps its steps. */
const CUT = 0.01;

interface Row {
  readonly places: Int32Array;
  /** How many places the example has, those that were taken away too. */
  readonly length: number;
  readonly isYes: boolean;
}

/** Trains the screen's model. Same examples and lists, same model, in seconds. */
export function trainScreenModel(examples: readonly ScreenExample[], lists: ScreenData): ScreenModel {
  const reader = new MessageReader(lists);
  const featuresOf = createFeatures(lists, name => reader.classSymbol(name));
  const places = examples.map(({ text }) => Int32Array.from(new Set(featuresOf(reader.read(text)).flat())));
  const trained = OUTPUTS.map((output): readonly [Output, OutputWeights] => {
    const { isMeant, among = () => true } = LESSONS[output];
    const rows = examples.flatMap((example, index) =>
      among(example) ? [rowOf(places[index] ?? new Int32Array(), isMeant(example))] : [],
    );
    return [output, train(rows, LESSONS[output])];
  });
  return Object.fromEntries(trained) as unknown as ScreenModel;
}

const rowOf = (places: Int32Array, isYes: boolean): Row => ({ places, length: places.length, isYes });

/** Trains on everything, keeps the places that matter, trains on those, rounds. */
function train(rows: readonly Row[], { kept, threshold, sure = threshold }: Lesson): OutputWeights {
  const times = new Float64Array(PLACES);
  for (const { places } of rows) for (const place of places) times[place] = (times[place] ?? 0) + 1;
  let found = descend(rows, new Float64Array(PLACES), EPOCHS, RATE);
  for (const round of ROUNDS) {
    const best = mostUseful(found.weights, times, Math.round(kept * round));
    const left = rows.map(row => ({ ...row, places: row.places.filter(place => best.has(place)) }));
    const start = found.weights.map((weight, place) => (best.has(place) ? weight : 0));
    found = descend(left, start, EPOCHS_AFTER, RATE_AFTER);
  }
  const sizes = [...found.weights]
    .map(Math.abs)
    .filter(size => size > 0)
    .sort((one, other) => one - other);
  const scale = MOST_WEIGHT / (sizes[Math.floor(sizes.length * (1 - CUT))] ?? 1);
  const rounded = found.weights.map(weight =>
    Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(weight * scale))),
  );
  const inUnits = (value: number): number => Math.round(value * scale * 100) / 100;
  return {
    threshold: inUnits(threshold - found.bias),
    sure: inUnits(sure - threshold),
    ...encodeWeights(rounded),
  };
}

function mostUseful(weights: Float64Array, times: Float64Array, kept: number): Set<number> {
  const use = (place: number): number => Math.abs(weights[place] ?? 0) * Math.sqrt(times[place] ?? 0);
  // What stands in one example only is chance.
  const repeated = [...times.keys()].filter(place => (times[place] ?? 0) > 1 && weights[place] !== 0);
  return new Set(repeated.sort((a, b) => use(b) - use(a)).slice(0, kept));
}

/** Logistic regression by stochastic descent, its steps shrinking where they have been large (AdaGrad), averaged. */
function descend(
  rows: readonly Row[],
  start: Float64Array,
  epochs: number,
  pace: number,
): { weights: Float64Array; bias: number } {
  const weights = start.slice();
  const steps = new Float64Array(PLACES).fill(0.01);
  const mean = { weights: new Float64Array(PLACES), bias: 0 };
  const averaged = Math.ceil(epochs / 2);
  const order = rows.map((_, index) => index);
  const random = createRandom(7);
  let bias = 0;
  let biasSteps = 0.01;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const rate = pace * (1 - (0.9 * epoch) / epochs);
    for (const index of order) {
      const { places, length, isYes } = rows[index] as Row;
      // A part's score is divided so in the browser too: a long message has no more weight than a short one.
      const share = 1 / Math.sqrt(length);
      let sum = 0;
      for (let at = 0; at < places.length; at++) sum += weights[places[at] as number] as number;
      const error = 1 / (1 + Math.exp(-(sum * share + bias))) - Number(isYes);
      biasSteps += error * error;
      bias -= (rate * error) / Math.sqrt(biasSteps);
      const pull = error * share;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] as number;
        const weight = weights[place] as number;
        const slope = pull + DECAY * weight;
        const walked = (steps[place] as number) + slope * slope;
        steps[place] = walked;
        weights[place] = weight - (rate * slope) / Math.sqrt(walked);
      }
    }
    if (epoch < epochs - averaged) continue;
    mean.bias += bias / averaged;
    weights.forEach((weight, place) => (mean.weights[place] = (mean.weights[place] ?? 0) + weight / averaged));
  }
  return mean;
}
