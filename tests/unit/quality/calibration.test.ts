import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../../src/core/conversation/thresholds.js';
import { calibrationBins, calibrationError, interval } from '../../../scripts/quality/calibration.js';
import { calibrationPicture } from '../../../scripts/quality/calibration-picture.js';
import { outcome } from './outcome.js';

const sureAndRight = [0, 1, 2, 3].map(() => outcome({ confidence: 1 }));
const halfSure = [
  outcome({ confidence: 0.5 }),
  outcome({ confidence: 0.5, rank: 1 }),
  outcome({ confidence: 0.5, rank: -1 }),
  outcome({ confidence: 0.5, rank: 0 }),
];

describe('the calibration', () => {
  it('puts a message into the tenth of its confidence, the surest into the last', () => {
    const bins = calibrationBins([...sureAndRight, ...halfSure, outcome({ confidence: null, rank: -1 })]);
    expect(bins.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 4, 0, 0, 0, 4]);
    expect(bins[5]).toEqual({ count: 4, confidence: 0.5, right: 0.5 });
  });

  it('has no error where confidence is the share that was right', () => {
    expect(calibrationError(calibrationBins([...sureAndRight, ...halfSure]))).toBe(0);
  });

  it('weighs the error of each tenth by its messages', () => {
    const wrong = outcome({ confidence: 1, rank: 2 });
    expect(calibrationError(calibrationBins([...sureAndRight, wrong, ...halfSure]))).toBeCloseTo(1 / 9);
  });

  it('is not an error where there are no messages', () => {
    expect(calibrationError(calibrationBins([]))).toBe(0);
  });

  it('gives chance more room the fewer messages there are', () => {
    const [low, high] = interval(0.5, 10);
    const [lower, higher] = interval(0.5, 1_000);
    expect(high - low).toBeGreaterThan(higher - lower);
    expect(interval(1, 5)[1]).toBe(1);
    expect(interval(0, 5)[0]).toBe(0);
  });
});

describe('the picture of the calibration', () => {
  const bins = calibrationBins([...sureAndRight, ...halfSure]);
  const picture = calibrationPicture(bins, calibrationError(bins), DEFAULT_THRESHOLDS);

  it('tells a screen reader what it shows', () => {
    expect(picture).toContain('role="img" aria-labelledby="title description"');
    expect(picture).toMatch(/<title id="title">[^<]+<\/title>/);
    expect(picture).toContain('at 50 % confidence 50 % of 4 messages were right');
    expect(picture).toContain('at 100 % confidence 100 % of 4 messages were right');
  });

  it('has a dot for each tenth that has messages, and the count of every tenth', () => {
    expect(picture.match(/<circle /g)).toHaveLength(2);
    expect(picture.match(/<text x="[\d.]+" y="412">\d+<\/text>/g)).toHaveLength(10);
  });

  it('is drawn for light and dark pages, and loads nothing', () => {
    expect(picture).toContain('prefers-color-scheme: dark');
    expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|<script|@import|url\(/);
  });

  it('holds no number that is not one, even without messages', () => {
    expect(picture).not.toMatch(/NaN|Infinity|undefined/);
    expect(calibrationPicture(calibrationBins([]), 0, DEFAULT_THRESHOLDS)).not.toMatch(/NaN|Infinity|undefined/);
  });
});
