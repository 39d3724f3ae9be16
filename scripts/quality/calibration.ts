import type { Outcome } from './measure.js';

/** Messages whose first match was about equally sure, and how many of those matches were right. */
export interface CalibrationBin {
  readonly count: number;
  /** Mean confidence, 0 to 1. */
  readonly confidence: number;
  /** Share that was right, 0 to 1. */
  readonly right: number;
}

const BINS = 10;

/** The outcomes in ten bins of equal width, by the confidence in their first match. Empty bins are kept. */
export function calibrationBins(outcomes: readonly Outcome[]): CalibrationBin[] {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const { response, rank } of outcomes) {
    const confidence = response.matches[0]?.confidence ?? 0;
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (!bin) continue;
    bin.count += 1;
    bin.confidence += confidence;
    bin.right += rank === 0 ? 1 : 0;
  }
  return bins.map(({ count, confidence, right }) => ({
    count,
    confidence: confidence / Math.max(1, count),
    right: right / Math.max(1, count),
  }));
}

/** Expected calibration error, 0 to 1: how far confidence lies from the share that was right. */
export function calibrationError(bins: readonly CalibrationBin[]): number {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  const apart = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0);
  return apart / Math.max(1, count);
}

/** The 95 % interval (Wilson) of a share of `count`, 0 to 1: where chance alone would leave it. */
export function interval(share: number, count: number): readonly [number, number] {
  const z = 1.96;
  const middle = share + (z * z) / (2 * count);
  const reach = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const whole = 1 + (z * z) / count;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}
