import type { Thresholds } from '../../src/core/conversation/thresholds.js';
import { type CalibrationBin, interval } from './calibration.js';

/** The plot's square inside the picture, in pixels. */
const LEFT = 56;
const TOP = 34;
const SIDE = 320;
const WIDTH = LEFT + SIDE + 20;
const HEIGHT = TOP + SIDE + 84;
const BOTTOM = TOP + SIDE;

const x = (confidence: number): string => (LEFT + confidence * SIDE).toFixed(1);
const y = (share: number): string => (BOTTOM - share * SIDE).toFixed(1);
const percent = (share: number): string => (100 * share).toFixed(0);

/**
 * A reliability diagram: how often the first match was right, for each tenth of confidence. Bars show where chance alone
 * would leave a share of so few messages; a dot on the diagonal means what it says. Drawn for light and for dark pages.
 */
export function calibrationPicture(bins: readonly CalibrationBin[], error: number, thresholds: Thresholds): string {
  const filled = bins.filter(({ count }) => count > 0);
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const told = filled
    .map(
      bin =>
        `at ${percent(bin.confidence)} % confidence ${percent(bin.right)} % of ${String(bin.count)} messages were right`,
    )
    .join('; ');
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" role="img" aria-labelledby="title description">`,
    '<title id="title">How far confidence can be trusted</title>',
    `<desc id="description">A reliability diagram over ${String(total)} messages, calibration error ${(100 * error).toFixed(1)} %: ${told}.</desc>`,
    STYLE,
    `<rect class="page" width="${String(WIDTH)}" height="${String(HEIGHT)}" rx="8"/>`,
    ...gridLines(),
    `<path class="perfect" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
    ...thresholdLines(thresholds),
    ...filled.flatMap(bin => dot(bin, most)),
    `<text class="name" x="${x(0.5)}" y="${String(BOTTOM + 38)}">confidence in the first match, %</text>`,
    `<text class="name" transform="translate(16 ${y(0.5)}) rotate(-90)">first match right, %</text>`,
    ...bins.map(
      ({ count }, at) => `<text x="${x((at + 0.5) / bins.length)}" y="${String(BOTTOM + 58)}">${String(count)}</text>`,
    ),
    `<text class="name" x="${x(0.5)}" y="${String(BOTTOM + 75)}">messages in each tenth</text>`,
    '</svg>',
  ].join('\n')}\n`;
}

/** Colours of at least 4.5 : 1 for words and 3 : 1 for marks, on either page. */
const STYLE = `<style>
.page { fill: #fff }
text { fill: #33413f; font: 12px system-ui, sans-serif; text-anchor: middle }
.name { font-size: 13px }
.side { text-anchor: end }
.grid { stroke: #d7dfdd; fill: none }
.perfect { stroke: #5f6f6c; stroke-dasharray: 5 4; fill: none }
.threshold { stroke: #a0522d; stroke-dasharray: 2 3; fill: none }
.chance { stroke: #1c5f5c; stroke-width: 2; fill: none }
.right { fill: #1c5f5c }
@media (prefers-color-scheme: dark) {
.page { fill: #15201f }
text { fill: #dbe7e5 }
.grid { stroke: #34423f }
.perfect { stroke: #93a5a1 }
.threshold { stroke: #e2a27f }
.chance { stroke: #7ecdc5 }
.right { fill: #7ecdc5 }
}
</style>`;

function gridLines(): string[] {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap(share => [
    `<path class="grid" d="M${x(0)} ${y(share)}H${x(1)}M${x(share)} ${y(0)}V${y(1)}"/>`,
    `<text class="side" x="${String(LEFT - 8)}" y="${(Number(y(share)) + 4).toFixed(1)}">${percent(share)}</text>`,
    `<text x="${x(share)}" y="${String(BOTTOM + 18)}">${percent(share)}</text>`,
  ]);
}

function thresholdLines({ answerAt, suggestAt }: Thresholds): string[] {
  return [
    { at: suggestAt, name: 'suggested' },
    { at: answerAt, name: 'answered' },
  ].flatMap(({ at, name }) => [
    `<path class="threshold" d="M${x(at)} ${y(0)}V${y(1)}"/>`,
    `<text x="${x(at)}" y="${String(TOP - 10)}">${name} →</text>`,
  ]);
}

/** The larger the dot, the more messages. */
function dot({ count, confidence, right }: CalibrationBin, most: number): string[] {
  const [low, high] = interval(right, count);
  const radius = 3 + 6 * Math.sqrt(count / most);
  return [
    `<path class="chance" d="M${x(confidence)} ${y(low)}V${y(high)}"/>`,
    `<circle class="right" cx="${x(confidence)}" cy="${y(right)}" r="${radius.toFixed(1)}"/>`,
  ];
}
