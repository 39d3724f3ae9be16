// Measures the whole road on the labelled messages of knowledge/en/evaluation and writes docs/quality.md, .json and the
// picture of the calibration, and docs/screen.md, the screen by itself: `npm run quality`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import corpus from 'virtual:corpus/en';
import screenData from 'virtual:screen';
import type { Assistant } from '../src/core/conversation/assistant.js';
import { NO_CONTEXT } from '../src/core/conversation/context.js';
import { DEFAULT_THRESHOLDS } from '../src/core/conversation/thresholds.js';
import { takeAblations } from './quality/ablations.js';
import { calibrationBins, calibrationError } from './quality/calibration.js';
import { calibrationPicture } from './quality/calibration-picture.js';
import { calibrated, defaultAssistant, evaluationMessages, summarise, takeFigures } from './quality/figures.js';
import type { Outcome } from './quality/measure.js';
import { bytesOf } from './quality/code-size.js';
import { rankedFigures } from './quality/ranked-figures.js';
import { type Latency, type QualityReport, writeReport } from './quality/report.js';
import { writeScreenReport } from './quality/screen-figures.js';
import { styleShares } from './quality/style-shares.js';

const figures = await takeFigures();
const bins = calibrationBins(calibrated(figures));
const error = calibrationError(bins);
const report: QualityReport = {
  sizes: Object.fromEntries(
    Object.entries(figures).map(([name, outcomes]) => [name, (outcomes as readonly Outcome[]).length]),
  ),
  figures: summarise(figures),
  styles: {
    answerable: styleShares(figures.answerable, 'with-entry'),
    'not covered': styleShares(figures.uncovered, 'with-entry'),
    'near and far': styleShares([...figures.near, ...figures.far], 'without-entry'),
    'follow-ups, and new questions after a topic': styleShares(
      [...figures.followUps, ...figures.newQuestions],
      'with-entry',
    ),
    concern: styleShares(figures.concern, 'without-entry'),
    'look-alikes': styleShares(figures.lookAlikes, 'without-entry'),
    'personal medical questions': styleShares(figures.medical, 'without-entry'),
    'general questions': styleShares(figures.notMedical, 'without-entry'),
  },
  ablations: await takeAblations(),
  calibration: { error, bins },
  bytes: [
    { name: 'answers (questions, answers, sources)', text: JSON.stringify({ ...corpus, ranking: undefined }) },
    { name: 'ranking data', text: JSON.stringify(corpus.ranking) },
    { name: 'screen data', text: JSON.stringify(screenData) },
  ].map(({ name, text }) => ({ name, brotli: bytesOf(text).brotli })),
};

const text = writeReport(report, await measureLatency());
console.log(text);
mkdirSync('docs', { recursive: true });
const screen = writeScreenReport();
console.log(screen);
writeFileSync('docs/quality.md', text);
writeFileSync('docs/screen.md', screen);
writeFileSync('docs/quality-calibration.svg', calibrationPicture(bins, error, DEFAULT_THRESHOLDS));
const style = await resolveConfig('docs/quality.json');
writeFileSync('docs/quality.json', await format(JSON.stringify(report, null, 2), { ...style, parser: 'json' }));

async function measureLatency(): Promise<Latency> {
  const assistant = await defaultAssistant();
  const messages = [...evaluationMessages('answerable'), ...evaluationMessages('unanswerable')];
  // The median of three: what else the machine does must not look like ours.
  const times = messages.map(({ text: asked }) => [1, 2, 3].map(() => timeOf(assistant, asked)).sort(byNumber)[1] ?? 0);
  return rankedFigures(times.map(time => ({ rank: -1, time })));
}

function timeOf(assistant: Assistant, asked: string): number {
  const start = performance.now();
  assistant.respond(asked, NO_CONTEXT);
  return performance.now() - start;
}

function byNumber(one: number, other: number): number {
  return one - other;
}
