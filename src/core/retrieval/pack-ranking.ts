/**
 * A ranking as text, for the visitor's download. Variants are not shipped: what is left of them are weights, and the few
 * wordings of each entry that stand best for all of its others.
 */
import type { Classifier } from './classifier.js';
import { packNumber, unpackNumbers } from './packed-characters.js';
import type { PackedRanking } from './packed-ranking.js';
import type { Ranking } from './ranking.js';

/** Weights are rounded to this many steps on either side of zero. */
const WEIGHT_STEPS = 15;
/** Steps of the logarithmic frequency scale to a factor of e. */
const FREQUENCY_STEPS = 6;

export function packRanking(ranking: Ranking, ids: readonly string[]): PackedRanking {
  const rounded = roundWeights(ranking.classifier);
  const used = new Set([...rounded.weights.keys(), ...ranking.wordings.flat(2)]);
  const terms = [...used].sort();
  const numbers = new Map(byFrequency(terms, term => frequencyStep(ranking.frequency.get(term) ?? 1)).map((term, at) => [term, at + 1]));
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
    wordings: ranking.wordings.map(list => `${list.map(stems => stems.map(stem => packNumber(numbers.get(stem) ?? 1)).join('') + packNumber(0)).join('')}${packNumber(0)}`).join(''),
    wordingCount: ranking.wordingCount,
  };
}

/** The ranking, by the positions of `packed.ids`. */
export function unpackRanking(packed: PackedRanking): Ranking {
  const terms = packed.terms.split(' ');
  const steps = [...unpackNumbers(packed.frequencies)];
  const stepOf = new Map(terms.map((term, at) => [term, steps[at] ?? 0]));
  const ordered = byFrequency(terms, term => stepOf.get(term) ?? 0);
  const wordings = unpackWordings(packed.wordings, ordered, packed.ids.length);
  return {
    wordings,
    asked: wordings.map(list => list.flat()),
    classifier: unpackClassifier(packed, terms),
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
    const weight = (((weights.next().value as number | undefined) ?? WEIGHT_STEPS) - WEIGHT_STEPS) * (packed.scale / WEIGHT_STEPS);
    const name = terms[term] ?? '';
    const found = classifier.get(name) ?? { entries: [], weights: [] };
    found.entries.push(entry);
    found.weights.push(weight);
    classifier.set(name, found);
  }
  return classifier;
}

function unpackWordings(packed: string, ordered: readonly string[], entryCount: number): readonly (readonly (readonly string[])[])[] {
  const all: string[][][] = [];
  let list: string[][] = [];
  let stems: string[] = [];
  for (const number of unpackNumbers(packed)) {
    if (number > 0) stems.push(ordered[number - 1] ?? '');
    else if (stems.length > 0) {
      list.push(stems);
      stems = [];
    } else {
      all.push(list);
      list = [];
    }
  }
  return Array.from({ length: entryCount }, (_, at) => all[at] ?? []);
}

/** The largest twentieth of a percent of weights is cut to the scale, so that the rest keeps its steps. */
function roundWeights(classifier: Classifier): { readonly scale: number; readonly weights: ReadonlyMap<string, readonly (readonly [number, number])[]> } {
  const sizes = [...classifier.values()].flatMap(({ weights }) => weights.map(Math.abs)).sort((one, other) => one - other);
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

/** The more frequent first; among equals, by the alphabet. */
function byFrequency(terms: readonly string[], step: (term: string) => number): string[] {
  return [...terms].sort((one, other) => step(other) - step(one) || (one < other ? -1 : 1));
}
