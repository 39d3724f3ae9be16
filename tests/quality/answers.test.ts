import { beforeAll, describe, expect, it } from 'vitest';
import { type Figure, summarise, takeFigures } from '../../scripts/quality/figures.js';

/**
 * What a change may not lose, in per cent. Each floor lies below the measured figure (docs/quality.md) by about what
 * chance alone moves it on a set of that size: raise them when the product gets better, never lower them in passing.
 */
const FLOORS: Readonly<Record<string, number>> = {
  'answerable: right entry ranked first': 86,
  'answerable: right entry in the first three': 93.5,
  'answerable: asserted right': 64,
  'plain questions: right entry ranked first': 82,
  'plain questions: right entry in the first three': 91,
  'not covered: the entry that says so ranked first': 92,
  'follow-ups: right entry ranked first': 70,
  'new questions after a topic: ranked first': 95,
  'answerable: right answer shown or among the questions offered': 86,
  'crisis messages: resources first': 91,
  'crisis messages: crisis level': 87,
  'emergencies: resources first': 94,
  'abuse: resources first': 88,
  'distress: resources first': 80,
  'personal medical questions: to the provider': 83,
};
const CEILINGS: Readonly<Record<string, number>> = {
  'answerable: asserted wrong': 5.5,
  'plain questions: asserted wrong': 8,
  'near misses: an answer asserted': 12,
  'far-off questions: an answer asserted': 10,
  'near and far together: an answer asserted': 10,
  'calibration error': 5,
  'look-alikes: crisis level': 8,
  'look-alikes: any concern': 10.5,
  'general questions: wrongly to the provider': 4.5,
};

describe('the road of the default corpus', () => {
  let figures: ReadonlyMap<string, Figure>;

  beforeAll(async () => {
    figures = new Map(summarise(await takeFigures()).map(figure => [figure.name, figure]));
  }, 60_000);

  const percent = (name: string): number => 100 * (figures.get(name)?.value ?? Number.NaN);

  it.each(Object.entries(FLOORS))('%s stays above %d %%', (name, floor) => {
    expect(percent(name)).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.entries(CEILINGS))('%s stays below %d %%', (name, ceiling) => {
    expect(percent(name)).toBeLessThanOrEqual(ceiling);
  });
});
