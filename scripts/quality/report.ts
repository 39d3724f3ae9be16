import type { Ablation } from './ablations.js';
import type { CalibrationBin } from './calibration.js';
import type { Figure } from './figures.js';
import type { StyleShares } from './style-shares.js';
import { percent, points, table } from './table.js';

/** Everything that `npm run quality` found out, but the time it takes: the same for the same sources. */
export interface QualityReport {
  readonly sizes: Readonly<Record<string, number>>;
  readonly figures: readonly Figure[];
  /** Set -> its styles. */
  readonly styles: Readonly<Record<string, readonly StyleShares[]>>;
  readonly ablations: readonly Ablation[];
  readonly calibration: { readonly error: number; readonly bins: readonly CalibrationBin[] };
  readonly bytes: readonly { readonly name: string; readonly brotli: number }[];
}

export interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly count: number;
}

/** The report as docs/quality.md. Times stand last, since they alone differ from run to run. */
export function writeReport(report: QualityReport, latency: Latency): string {
  const sizes = Object.entries(report.sizes).map(([name, size]) => `${name} ${String(size)}`);
  return `# Quality

Written by \`npm run quality\`: every labelled message of \`knowledge/en/evaluation\` sent down the whole road (screen,
retrieval, confidence) of the default corpus as it is shipped. The messages were written without sight of the corpus's
variants and of the screen's lists. Messages: ${sizes.join(', ')}.
How other search libraries do on the same messages: [peers.md](peers.md).

${table(
  ['figure', '%', 'good is'],
  report.figures.map(({ name, value, goal }) => [name, percent(value), goal]),
)}

## By style

In per cent of the messages of a style. What was asserted, suggested, told not covered (by an entry that says so), not
known, sent to a provider or met with help or courtesy adds up to 100. Sets whose labels name no entry have no right one.

${Object.entries(report.styles)
  .map(([name, styles]) => `### ${name}\n\n${styleTable(styles)}`)
  .join('\n\n')}

## What each part earns

The default corpus with one part taken out, the others' weights as they are: how many points (of 100) the part adds on
the answerable messages and on the follow-ups (whose earlier answer is that of the whole product). "Only with" and "only
without" count the messages whose right entry comes first in one case alone: a few of each are chance. Parts share their
work, so gains do not add up. Bytes are brotli; code is the part's own file, minified, without what it imports. "–": none
of its own. The classifier's bytes are its weights; the terms they belong to serve the full text too.

${ablationTable(report.ablations)}

## Calibration

![How often the first match is right, for each tenth of confidence](quality-calibration.svg)

Calibration error ${percent(report.calibration.error)} % (expected, ten bins) over the answerable, not covered, near and far messages.

${calibrationTable(report.calibration.bins)}

## Bytes, brotli

${table(
  ['part', 'bytes'],
  report.bytes.map(({ name, brotli }) => [name, String(brotli)]),
)}

## Time of one message, Node

p50 ${latency.p50.toFixed(2)} ms, p99 ${latency.p99.toFixed(2)} ms over ${String(latency.count)} messages.
`;
}

function styleTable(styles: readonly StyleShares[]): string {
  const columns = Object.keys(styles[0]?.shares ?? {});
  return table(
    ['style', 'messages', ...columns],
    styles.map(({ style, messages, shares }) => [
      style,
      String(messages),
      ...columns.map(column => percent(shares[column] ?? 0)),
    ]),
  );
}

function ablationTable(ablations: readonly Ablation[]): string {
  const bytes = (count: number | null): string => (count === null ? '–' : String(count));
  return table(
    [
      'part',
      'answerable: first',
      'in three',
      'follow-ups: first',
      'in three',
      'only with',
      'only without',
      'data bytes',
      'code bytes',
    ],
    ablations.map(({ part, answerable, followUps, helped, hurt, dataBytes, codeBytes }) => [
      part,
      points(answerable.first),
      points(answerable.inThree),
      points(followUps.first),
      points(followUps.inThree),
      String(helped),
      String(hurt),
      bytes(dataBytes),
      bytes(codeBytes),
    ]),
  );
}

function calibrationTable(bins: readonly CalibrationBin[]): string {
  return table(
    ['confidence', 'messages', 'mean confidence %', 'right %'],
    bins.map(({ count, confidence, right }, at) => [
      `${String((100 * at) / bins.length)} to ${String((100 * (at + 1)) / bins.length)} %`,
      String(count),
      count === 0 ? '–' : percent(confidence),
      count === 0 ? '–' : percent(right),
    ]),
  );
}
