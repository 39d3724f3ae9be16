/**
 * A tiny linear model for what no list can hold: how people say it in words that nobody has written down before. The
 * words, their pieces, the word pairs, the classes and the listed phrases of a message each have a small whole weight in
 * a table, most of them none; their sum says how much it is like the examples it was trained on.
 */
import { type Features, PLACES } from './features.js';

/** What the model tells apart: any concern; of those, one graver than distress, and which; a personal medical question. */
export const OUTPUTS = ['concern', 'grave', 'emergency', 'abuse', 'medical'] as const;
export type Output = (typeof OUTPUTS)[number];

/** One output's weights. Made by `trainScreenModel`. */
export interface OutputWeights {
  /** What the sum of the weights has to exceed, in units of a weight, for a message of one feature. */
  readonly threshold: number;
  /** How far above the threshold a message is so like the examples that it may be called grave. */
  readonly sure: number;
  /** How far the next place with a weight is from the one before; `FAR` for each `GAPS` places more. */
  readonly gaps: string;
  /** The weights at those places. Kept apart from the gaps: both compress better. */
  readonly weights: string;
}

export type ScreenModel = Readonly<Record<Output, OutputWeights>>;

/** Signs of the encoding: printable, and none that JSON has to escape. */
const FIRST = 35;
const GAPS = 57;
const FAR = '~';
/** Weights are rounded to this many steps on either side of zero. */
export const MOST_WEIGHT = 7;

/** Writes weights, most of them 0, as text. */
export function encodeWeights(table: ArrayLike<number>): Pick<OutputWeights, 'gaps' | 'weights'> {
  let gaps = '';
  let weights = '';
  let gap = 0;
  for (let place = 0; place < table.length; place++) {
    const weight = table[place] ?? 0;
    if (weight === 0) {
      gap++;
      continue;
    }
    gaps += FAR.repeat(Math.floor(gap / GAPS)) + sign(gap % GAPS);
    weights += sign(weight + MOST_WEIGHT);
    gap = 0;
  }
  return { gaps, weights };
}

function sign(value: number): string {
  return String.fromCharCode(FIRST + value);
}

function decodeWeights({ gaps, weights }: OutputWeights): Int8Array {
  const table = new Int8Array(PLACES);
  let place = 0;
  let at = 0;
  for (const gap of gaps) {
    if (gap === FAR) {
      place += GAPS;
      continue;
    }
    place += gap.charCodeAt(0) - FIRST;
    table[place++] = weights.charCodeAt(at++) - FIRST - MOST_WEIGHT;
  }
  return table;
}

/** Makes the function that says how far one output of a model is above its threshold: above 0 is a yes. */
export function createScorer(output: OutputWeights): (features: Features) => number {
  const table = decodeWeights(output);
  return features =>
    features.reduce((sum, place) => sum + (table[place] ?? 0), 0) / Math.sqrt(features.length) - output.threshold;
}
