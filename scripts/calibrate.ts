// Learns the weights of confidence from knowledge/en/evaluation/calibration.tsv, a file used for nothing else, and writes
// src/core/retrieval/confidence-weights.ts: `npm run calibrate`. Deterministic.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import corpus from 'virtual:corpus/en';
import { confidenceOf } from '../src/core/retrieval/confidence.js';
import { createRetriever } from '../src/core/retrieval/create-retriever.js';
import { EVIDENCE } from '../src/core/retrieval/evidence.js';
import { readMessages } from './quality/read-messages.js';

interface Sample {
  readonly evidence: readonly number[];
  readonly right: boolean;
  /** Answerable, near or far: each group counts alike, answerable ones twice. */
  readonly group: string;
}

const retriever = await createRetriever(corpus);
const samples = readMessages(join('knowledge', 'en', 'evaluation', 'calibration.tsv')).map((message): Sample => {
  const { scores, evidence } = retriever.explain(message.text);
  const best = scores.total.reduce((top, score, at) => (score > (scores.total[top] ?? 0) ? at : top), 0);
  const answerable = !message.expect.includes('fallback');
  return {
    evidence: evidence(best),
    right: answerable && message.expect.includes(corpus.entries[best]?.id ?? ''),
    group: answerable ? 'answerable' : message.style,
  };
});

const groupSizes = new Map<string, number>();
for (const { group } of samples) groupSizes.set(group, (groupSizes.get(group) ?? 0) + 1);
const means = EVIDENCE.map((_, at) => average(samples.map(sample => sample.evidence[at] ?? 0)));
const spreads = EVIDENCE.map(
  (_, at) => Math.sqrt(average(samples.map(sample => ((sample.evidence[at] ?? 0) - (means[at] ?? 0)) ** 2))) || 1,
);
const { constant, evidence } = fit();
const source = `/** Weights for the numbers of \`EVIDENCE\`, in their order, and the constant before them. */
export interface ConfidenceWeights {
  readonly constant: number;
  readonly evidence: readonly number[];
}

/** Written by \`npm run calibrate\`. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  constant: ${constant.toFixed(3)},
  evidence: [${evidence.map(weight => Number(weight.toFixed(3))).join(', ')}],
};
`;
writeFileSync(join('src', 'core', 'retrieval', 'confidence-weights.ts'), source);
console.log(
  `${String(samples.length)} messages, ${[...groupSizes].map(([group, size]) => `${String(size)} ${group}`).join(', ')}`,
);
EVIDENCE.forEach((name, at) => console.log(`${name.padEnd(24)} ${(evidence[at] ?? 0).toFixed(2)}`));
const right = samples.map(sample => confidenceOf(sample.evidence, { constant, evidence }));
console.log(
  `mean confidence of right ones ${average(right.filter((_, at) => samples[at]?.right)).toFixed(3)}, of others ${average(right.filter((_, at) => !samples[at]?.right)).toFixed(3)}`,
);

/** Logistic regression by gradient descent on standardised evidence, with a little shrinkage. */
function fit(): { constant: number; evidence: number[] } {
  const weights = EVIDENCE.map(() => 0);
  let bias = 0;
  const rows = samples.map(sample => ({
    values: sample.evidence.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    right: sample.right ? 1 : 0,
    share: (sample.group === 'answerable' ? 2 : 1) / (groupSizes.get(sample.group) ?? 1),
  }));
  for (let step = 0; step < 1_500; step++) {
    const gradients = EVIDENCE.map(() => 0);
    let biasGradient = 0;
    for (const { values, right: truth, share } of rows) {
      const error =
        share *
        (1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias))) - truth);
      biasGradient += error;
      values.forEach((value, at) => (gradients[at] = (gradients[at] ?? 0) + error * value));
    }
    bias -= 0.5 * biasGradient;
    weights.forEach((weight, at) => (weights[at] = weight - 0.5 * ((gradients[at] ?? 0) + 0.01 * weight)));
  }
  const unscaled = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return {
    constant: bias - unscaled.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0),
    evidence: unscaled,
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
