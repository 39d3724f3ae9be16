/**
 * A tiny linear model for what no list can hold: how people say it in words that nobody has written down before. The
 * words, the word pairs, the classes and the listed phrases of a message each have a small whole weight in a table,
 * most of them none; their sum says how much it is like the examples it was trained on.
 */
import { type Features, PLACES } from './features.js';

/** What the model tells apart: any concern; one graver than distress; which of those; a personal medical question. */
export const OUTPUTS = ['concern', 'grave', 'emergency', 'abuse', 'medical'] as const;
export type Output = (typeof OUTPUTS)[number];

/** One output's weights: pairs of signs, how far the next place is and its weight. Made by `trainScreenModel`. */
export interface OutputWeights {
  /** What the sum of the weights has to exceed, in units of a weight, for a message of one feature. */
  readonly threshold: number;
  readonly weights: string;
}

export type ScreenModel = Readonly<Record<Output, OutputWeights>>;

/** Signs of the encoding: printable, and none that JSON has to escape. */
const FIRST = 35;
const LEVELS = 57;
const FAR = '~';
export const MOST_WEIGHT: number = (LEVELS - 1) / 2;

/** Writes weights, most of them 0, as text. */
export function encodeWeights(weights: ArrayLike<number>): string {
  let text = '';
  let gap = 0;
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place] ?? 0;
    if (weight === 0) {
      gap++;
      continue;
    }
    text += FAR.repeat(Math.floor(gap / LEVELS)) + sign(gap % LEVELS) + sign(weight + MOST_WEIGHT);
    gap = 0;
  }
  return text;
}

function sign(value: number): string {
  return String.fromCharCode(FIRST + value);
}

function decodeWeights(text: string): Int8Array {
  const weights = new Int8Array(PLACES);
  let place = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === FAR) {
      place += LEVELS;
      continue;
    }
    place += text.charCodeAt(at) - FIRST;
    weights[place++] = text.charCodeAt(++at) - FIRST - MOST_WEIGHT;
  }
  return weights;
}

/** Makes the function that says how far one output of a model is above its threshold: above 0 is a yes. */
export function createScorer({ threshold, weights }: OutputWeights): (features: Features) => number {
  const table = decodeWeights(weights);
  return features =>
    features.reduce((sum, place) => sum + (table[place] ?? 0), 0) / Math.sqrt(features.length) - threshold;
}
