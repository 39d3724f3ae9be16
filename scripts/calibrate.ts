// Learns the weights of confidence from knowledge/en/evaluation/calibration.tsv, a file used for nothing else, and writes
// src/core/retrieval/confidence-weights.ts: `npm run calibrate`. Deterministic.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import corpus from 'virtual:corpus/en';
import { readKnowledge } from '../src/authoring/knowledge/read-knowledge.js';
import type { Corpus } from '../src/core/corpus/corpus.js';
import { createRandom, shuffle } from '../src/core/retrieval/repeatable-random.js';
import { format, resolveConfig } from 'prettier';
import { confidenceOf } from '../src/core/retrieval/confidence.js';
import type { ConfidenceWeights } from '../src/core/retrieval/confidence-weights.js';
import { createRetriever } from '../src/core/retrieval/create-retriever.js';
import { EVIDENCE } from '../src/core/retrieval/evidence.js';
import { extendingSteps } from '../src/core/retrieval/extend-ranking.js';
import type { Ranking } from '../src/core/retrieval/ranking.js';
import { rankingFor } from '../src/core/retrieval/ranking-for.js';
import { takeAllSteps } from '../src/core/retrieval/take-steps.js';
import { readMessages } from './quality/read-messages.js';

interface Sample {
  readonly evidence: readonly number[];
  readonly right: boolean;
  readonly group: string;
  /** What all samples of its group count together. */
  readonly share: number;
}

/**
 * What share of visitors' messages is of which kind: confidence is a probability, so it depends on that. A judgement of
 * ours with no count behind it: on a clinic's own page most questions are about what it offers.
 */
const SHARES: Readonly<Record<string, number>> = { answerable: 0.7, near: 0.2, far: 0.1 };

/**
 * An owner's corpus may have five entries, and any probability is high among five; and it may have few variants, or
 * none. So a third of what is learned from are parts of the default corpus, in which most messages have no answer.
 */
const PART_SIZES = [4, 8, 16, 32, 64] as const;
const PART_VARIANTS = [3, 10, Infinity] as const;
const PART_SHARE = 0.3;

const messages = readMessages(join('knowledge', 'en', 'evaluation', 'calibration.tsv'));
const random = createRandom(11);
const whole = readKnowledge('knowledge', 'en').corpus;
const richSamples = await samplesOf(corpus, 'default', 1);
/** An owner's corpus over the default one is searched whole. */
const samples = [
  ...(await samplesOf(corpus, 'default', 1 - PART_SHARE, await searchedWhole())),
  ...(await samplesOfParts(PART_VARIANTS.flatMap(variants => PART_SIZES.map(size => partOf(whole, size, variants))))),
];
/** Without variants there is no classifier, and other numbers tell right from wrong. */
const bareSamples = await samplesOfParts(
  [...PART_SIZES, 128, whole.entries.length].flatMap(size => [partOf(whole, size, 0), partOf(whole, size, 0)]),
);

async function searchedWhole(): Promise<Ranking> {
  const ids = corpus.entries.map(({ id }) => id);
  return takeAllSteps(extendingSteps({ ranking: await rankingFor(corpus), ids }, corpus, () => true));
}

async function samplesOfParts(parts: readonly Corpus[]): Promise<Sample[]> {
  return (await Promise.all(parts.map(part => samplesOf(part, 'part', PART_SHARE)))).flat();
}

function partOf(from: Corpus, size: number, variants: number): Corpus {
  const order = [...from.entries.keys()];
  shuffle(order, random);
  const entries = order.slice(0, size).flatMap(at => from.entries[at] ?? []);
  return { ...from, entries: entries.map(entry => ({ ...entry, variants: entry.variants.slice(0, variants) })) };
}

async function samplesOf(of: Corpus, name: string, share: number, ranking?: Ranking): Promise<Sample[]> {
  const retriever = await createRetriever(of, { ranking });
  const ids = new Set(of.entries.map(entry => entry.id));
  return messages.map(message => {
    const { scores, evidence } = retriever.explain(message.text);
    const best = scores.total.reduce((top, score, at) => (score > (scores.total[top] ?? 0) ? at : top), 0);
    const expected = message.expect.filter(id => ids.has(id));
    // What the whole corpus answers and this part does not is a near miss.
    const kind = message.expect.includes('fallback') ? message.style : expected.length > 0 ? 'answerable' : 'near';
    return {
      evidence: evidence(best),
      right: expected.includes(of.entries[best]?.id ?? ''),
      group: `${name}: ${kind}`,
      share: share * (SHARES[kind] ?? 0),
    };
  });
}

const richWeights = fit(richSamples);
const weights = fit(samples);
const bareWeights = fit(bareSamples);
const source = `/** Weights for the numbers of \`EVIDENCE\`, in their order, and the constant before them. */
export interface ConfidenceWeights {
  readonly constant: number;
  readonly evidence: readonly number[];
}

/** Written by \`npm run calibrate\`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = ${sourceOf(weights)};

/** Where the ranking is rich, as that of the default corpus is. */
export const RICH_CONFIDENCE_WEIGHTS: ConfidenceWeights = ${sourceOf(richWeights)};

/** Where no entry has variants. */
export const BARE_CONFIDENCE_WEIGHTS: ConfidenceWeights = ${sourceOf(bareWeights)};
`;
const file = join('src', 'core', 'retrieval', 'confidence-weights.ts');
writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
report('rich', richSamples, richWeights);
report('with variants', samples, weights);
report('without', bareSamples, bareWeights);

/** Logistic regression by gradient descent on standardised evidence, with a little shrinkage. */
function fit(learned: readonly Sample[]): ConfidenceWeights {
  const sizes = new Map<string, number>();
  for (const { group } of learned) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const means = EVIDENCE.map((_, at) => average(learned.map(sample => sample.evidence[at] ?? 0)));
  const spreads = EVIDENCE.map((_, at) => {
    const spread = Math.sqrt(average(learned.map(sample => ((sample.evidence[at] ?? 0) - (means[at] ?? 0)) ** 2)));
    // What is the same for all, but for the rounding, tells nothing.
    return spread > 1e-9 ? spread : Infinity;
  });
  const rows = learned.map(sample => ({
    values: sample.evidence.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    truth: sample.right ? 1 : 0,
    share: sample.share / (sizes.get(sample.group) ?? 1),
  }));
  const weights = EVIDENCE.map(() => 0);
  let bias = 0;
  for (let step = 0; step < 3_000; step++) {
    const gradients = EVIDENCE.map(() => 0);
    let biasGradient = 0;
    for (const { values, truth, share } of rows) {
      const sum = values.reduce((before, value, at) => before + value * (weights[at] ?? 0), bias);
      const error = share * (1 / (1 + Math.exp(-sum)) - truth);
      biasGradient += error;
      values.forEach((value, at) => (gradients[at] = (gradients[at] ?? 0) + error * value));
    }
    bias -= biasGradient;
    weights.forEach((weight, at) => (weights[at] = weight - ((gradients[at] ?? 0) + 0.001 * weight)));
  }
  const evidence = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return { constant: bias - evidence.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0), evidence };
}

function sourceOf({ constant, evidence }: ConfidenceWeights): string {
  return `{ constant: ${constant.toFixed(3)}, evidence: [${evidence.map(weight => Number(weight.toFixed(3))).join(', ')}] }`;
}

function report(name: string, learned: readonly Sample[], learnedWeights: ConfidenceWeights): void {
  const mean = (right: boolean): string =>
    average(
      learned.filter(sample => sample.right === right).map(({ evidence }) => confidenceOf(evidence, learnedWeights)),
    ).toFixed(3);
  console.log(
    `${name}: ${String(learned.length)} messages, mean confidence of right ones ${mean(true)}, of others ${mean(false)}`,
  );
  EVIDENCE.forEach((label, at) =>
    console.log(`  ${label.padEnd(24)} ${(learnedWeights.evidence[at] ?? 0).toFixed(2)}`),
  );
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
