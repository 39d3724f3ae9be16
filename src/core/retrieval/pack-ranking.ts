/**
 * Packs a ranking into text, for the visitor's download. Variants are not shipped: what is left of them are weights.
 */
import type { Classifier } from './classifier.js';
import { packNumber, packRising } from './packed-characters.js';
import type { PackedRanking } from './packed-ranking.js';
import type { Ranking } from './ranking.js';
import { rareTermNumber } from './rare-term.js';
import { FREQUENCY_STEPS, WEIGHT_STEPS } from './unpack-ranking.js';

/** Terms of so many wordings, or fewer, travel without their letters. At 3 a kilobyte less, and the first answers lost. */
const RARE = 2;
/** This share of the weights is cut to the scale, so that the rest keeps its steps. */
const CUT = 0.01;

type Steps = readonly (readonly [entry: number, step: number])[];

export function packRanking(ranking: Ranking, ids: readonly string[]): PackedRanking {
  const { scale, weights: steps } = roundWeights(ranking.classifier);
  const isRare = (term: string): boolean => (ranking.frequency.get(term) ?? 1) <= RARE;
  const terms = [...steps.keys()].filter(term => !isRare(term)).sort();
  const rare = new Map<number, Steps>();
  // Where two share a number, the first keeps it; the other's weights are lost, some three terms of a thousand.
  for (const [term, own] of steps)
    if (isRare(term) && !rare.has(rareTermNumber(term))) rare.set(rareTermNumber(term), own);
  const numbers = [...rare.keys()].sort((one, other) => one - other);

  let gaps = '';
  let weights = '';
  for (const own of [...terms.map(term => steps.get(term)), ...numbers.map(number => rare.get(number))]) {
    let last = -1;
    for (const [entry, step] of own ?? []) {
      gaps += packNumber(entry - last);
      weights += packNumber(step + WEIGHT_STEPS);
      last = entry;
    }
    gaps += packNumber(0);
  }
  return {
    version: 3,
    ids,
    terms: terms.join(' '),
    frequencies: terms.map(term => packNumber(frequencyStep(ranking.frequency.get(term) ?? 1))).join(''),
    rare: packRising(numbers),
    gaps,
    weights,
    lost: '',
    lostEntries: '',
    scale,
    wordingCount: ranking.wordingCount,
  };
}

function roundWeights(classifier: Classifier): {
  readonly scale: number;
  readonly weights: ReadonlyMap<string, Steps>;
} {
  const sizes = [...classifier]
    .flatMap(([, { weights }]) => Array.from(weights, Math.abs))
    .sort((one, other) => one - other);
  const scale = Number((sizes[Math.floor(sizes.length * (1 - CUT))] ?? 1).toFixed(3));
  const weights = new Map<string, Steps>();
  for (const [term, found] of classifier) {
    const kept = Array.from(found.entries).flatMap((entry, at) => {
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
