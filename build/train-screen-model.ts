import { createFeatures, PLACES } from '../src/core/safety/screen/features.js';
import {
  encodeWeights,
  MOST_WEIGHT,
  type Output,
  OUTPUTS,
  type OutputWeights,
  type ScreenModel,
} from '../src/core/safety/screen/model.js';
import { MessageReader } from '../src/core/safety/screen/read-message.js';
import type { ScreenData } from '../src/core/safety/screen/screen-data.js';

/** One line of `knowledge/LANG/screen/examples/*.tsv`. */
export interface ScreenExample {
  readonly text: string;
  readonly concern: string;
  readonly medical: boolean;
  /** A wording of the corpus: it tells general from personal questions, and says nothing of concerns. */
  readonly isGeneral?: boolean;
}

/** What is learned for one output: from which examples, how many weights, and how sure it has to be. */
interface Lesson {
  readonly isMeant: (example: ScreenExample) => boolean;
  /** Which examples count; all where there is none. */
  readonly among?: (example: ScreenExample) => boolean;
  /** Weights kept. 2,000 of 60,000 lose nothing that could be measured. */
  readonly kept: number;
  /** In the logistic's unit; chosen by what it costs in false alarms, see SAFETY.md. */
  readonly threshold: number;
}

const GRAVE: ReadonlySet<string> = new Set(['crisis', 'emergency', 'abuse']);
const isMessage = ({ isGeneral }: ScreenExample): boolean => isGeneral !== true;
const isGrave = ({ concern }: ScreenExample): boolean => GRAVE.has(concern);

const LESSONS: Readonly<Record<Output, Lesson>> = {
  concern: { isMeant: ({ concern }) => concern !== 'none', kept: 2_000, threshold: -0.65 },
  grave: { isMeant: isGrave, among: isMessage, kept: 1_800, threshold: 1.3 },
  emergency: { isMeant: ({ concern }) => concern === 'emergency', among: isGrave, kept: 300, threshold: 0 },
  abuse: { isMeant: ({ concern }) => concern === 'abuse', among: isGrave, kept: 300, threshold: 0 },
  medical: { isMeant: ({ medical }) => medical, kept: 1_500, threshold: -0.3 },
};

const EPOCHS = 12;
const RATE = 0.3;
const DECAY = 1e-3;

interface Row {
  readonly places: readonly number[];
  readonly isYes: boolean;
}

/** Trains the screen's model. Same examples and lists, same model, in seconds. */
export function trainScreenModel(examples: readonly ScreenExample[], lists: ScreenData): ScreenModel {
  const reader = new MessageReader(lists);
  const featuresOf = createFeatures(lists, name => reader.classSymbol(name));
  const places = examples.map(({ text }) => [...new Set(featuresOf(reader.read(text)).flat())]);
  const trained = OUTPUTS.map((output): readonly [Output, OutputWeights] => {
    const { isMeant, among = () => true, kept, threshold } = LESSONS[output];
    const rows = examples.flatMap((example, index) =>
      among(example) ? [{ places: places[index] ?? [], isYes: isMeant(example) }] : [],
    );
    return [output, train(rows, kept, threshold)];
  });
  return Object.fromEntries(trained) as unknown as ScreenModel;
}

/** Trains on everything, keeps the places that matter, trains on those, rounds. */
function train(rows: readonly Row[], kept: number, threshold: number): OutputWeights {
  const best = mostUseful(descend(rows).weights, rows, kept);
  const { weights, bias } = descend(
    rows.map(({ places, isYes }) => ({
      places: places.filter(place => best.has(place)),
      isYes,
      length: places.length,
    })),
  );
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = MOST_WEIGHT / largest;
  return {
    threshold: Math.round((threshold - bias) * scale * 100) / 100,
    weights: encodeWeights(weights.map(weight => Math.round(weight * scale))),
  };
}

function mostUseful(weights: Float64Array, rows: readonly Row[], kept: number): Set<number> {
  const times = new Float64Array(PLACES);
  for (const { places } of rows) for (const place of places) times[place] = (times[place] ?? 0) + 1;
  const use = (place: number): number => Math.abs(weights[place] ?? 0) * Math.sqrt(times[place] ?? 0);
  // What stands in one example only is chance.
  const repeated = [...times.keys()].filter(place => (times[place] ?? 0) > 1);
  return new Set(repeated.sort((a, b) => use(b) - use(a)).slice(0, kept));
}

/** Logistic regression by stochastic descent, its steps shrinking where they have been large (AdaGrad). */
function descend(rows: readonly (Row & { readonly length?: number })[]): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(PLACES);
  const steps = new Float64Array(PLACES).fill(1e-8);
  const order = rows.map((_, index) => index);
  const random = randomNumbers(7);
  let bias = 0;
  let biasSteps = 1e-8;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = RATE * (1 - epoch / EPOCHS) + 0.01;
    for (const index of order) {
      const { places, isYes, length } = rows[index] as Row & { length?: number };
      // A part's score is divided so in the browser too: a long message has no more weight than a short one.
      const share = 1 / Math.sqrt(length ?? places.length);
      const sum = places.reduce((before, place) => before + (weights[place] ?? 0), 0) * share + bias;
      const error = 1 / (1 + Math.exp(-sum)) - Number(isYes);
      biasSteps += error * error;
      bias -= (rate * error) / Math.sqrt(biasSteps);
      for (const place of places) {
        const weight = weights[place] ?? 0;
        const slope = error * share + DECAY * weight;
        const walked = (steps[place] ?? 0) + slope * slope;
        steps[place] = walked;
        weights[place] = weight - (rate * slope) / Math.sqrt(walked);
      }
    }
  }
  return { weights, bias };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}

/** Mulberry32: the same numbers in the same order, always. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
