import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, type Ranked } from '../../../scripts/quality/compare.js';
import { evenly, rankedFigures } from '../../../scripts/quality/ranked-figures.js';
import { type QualityReport, writeReport } from '../../../scripts/quality/report.js';
import { styleShares } from '../../../scripts/quality/style-shares.js';
import { points, table } from '../../../scripts/quality/table.js';
import { outcome } from './outcome.js';

const REPORT: QualityReport = {
  sizes: { answerable: 2 },
  figures: [{ name: 'answerable: right entry ranked first', value: 0.5, goal: 'high' }],
  styles: { answerable: styleShares([outcome(), outcome({ rank: 1, style: 'typo' })], 'with-entry') },
  ablations: [
    {
      part: 'synonyms',
      answerable: { first: 1.26, inThree: -0.01 },
      followUps: { first: 0, inThree: -2 },
      helped: 3,
      hurt: 1,
      dataBytes: 900,
      codeBytes: null,
    },
  ],
  calibration: { error: 0.05, bins: [{ count: 0, confidence: 0, right: 0 }] },
  bytes: [{ name: 'ranking data', brotli: 20_000 }],
};

describe('the quality report', () => {
  it('differs in its last part only where nothing but the time differs', () => {
    const [one, other] = [1, 2].map(p50 => writeReport(REPORT, { p50, p99: 9, count: 10 }).split('## Time of'));
    expect(one?.[0]).toBe(other?.[0]);
    expect(one?.[1]).not.toBe(other?.[1]);
  });

  it('names what a part earns with its sign, and has a dash for what it has not', () => {
    const text = writeReport(REPORT, { p50: 1, p99: 2, count: 10 });
    expect(text).toContain('| synonyms | +1.3 | 0.0 | 0.0 | −2.0 | 3 | 1 | 900 | – |');
    expect(text).toContain('| 0 to 100 % | 0 | – | – |');
  });

  it('of this project shows a picture and links to pages that exist', () => {
    const text = readFileSync('docs/quality.md', 'utf8');
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    expect(links).toContain('quality-calibration.svg');
    expect(links.filter(path => !existsSync(join(dirname('docs/quality.md'), path)))).toEqual([]);
  });
});

describe('the shares of a style', () => {
  it('add up to all of its messages', () => {
    const [all] = styleShares(
      [
        outcome({ kind: 'answer', asserted: 'right' }),
        outcome({ kind: 'answer', asserted: 'wrong', rank: 2 }),
        outcome({ kind: 'suggestions', rank: 1 }),
        outcome({ kind: 'fallback' }),
        outcome({ kind: 'fallback', withEntry: true }),
        outcome({ kind: 'provider' }),
        outcome({ kind: 'help' }),
        outcome({ kind: 'courtesy' }),
      ],
      'with-entry',
    );
    const { 'ranked first': first, 'in three': inThree, ...replies } = all?.shares ?? {};
    expect([first, inThree]).toEqual([6 / 8, 1]);
    expect(Object.values(replies).reduce((sum, share) => sum + share, 0)).toBe(1);
    expect(replies).toMatchObject({ 'asserted right': 1 / 8, unknown: 1 / 8, 'told not covered': 1 / 8 });
  });

  it('are those of each style and of all, but of one style once', () => {
    const two = styleShares([outcome({ style: 'typo' }), outcome({ style: 'story' })], 'without-entry');
    expect(two.map(({ style, messages }) => [style, messages])).toEqual([
      ['typo', 1],
      ['story', 1],
      ['all', 2],
    ]);
    expect(styleShares([outcome()], 'without-entry')).toHaveLength(1);
  });

  it('rank no message that has nothing to be found', () => {
    const [shares] = styleShares([outcome(), outcome({ expect: ['fallback'], rank: -1 })], 'with-entry');
    expect(shares?.shares['ranked first']).toBe(1);
    expect(shares?.shares['unknown']).toBe(1);
  });
});

describe('the comparison of two rankings', () => {
  const ranked = (...ranks: number[]): Ranked[] => ranks.map((rank, at) => ({ rank, followUp: at === 3 }));

  it('tells answerable messages and follow-ups apart', () => {
    const { answerable, followUps } = compare(ranked(0, 0, 2, 0), ranked(0, 1, -1, 4));
    expect(answerable.first).toBeCloseTo(100 / 3);
    expect(answerable.inThree).toBeCloseTo(100 / 3);
    expect(followUps).toEqual({ first: 100, inThree: 100 });
  });

  it('counts the messages that only one of the two has right', () => {
    expect(compare(ranked(0, 0, 1, 0), ranked(0, 1, 0, 2))).toMatchObject({ helped: 2, hurt: 1 });
  });
});

describe('the figures of a ranking', () => {
  it('are the shares that came first and in three, and the times', () => {
    const times = Array.from({ length: 100 }, (_, at) => ({ rank: at < 50 ? 0 : at < 75 ? 2 : -1, time: 100 - at }));
    expect(rankedFigures(times)).toEqual({ first: 0.5, inThree: 0.75, p50: 51, p99: 100, count: 100 });
  });

  it('are nought where nothing was asked', () => {
    expect(rankedFigures([])).toEqual({ first: 0, inThree: 0, p50: 0, p99: 0, count: 0 });
  });

  it('are taken from messages of every part of a long list', () => {
    expect(evenly([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
    expect(evenly([1, 2], 3)).toEqual([1, 2]);
  });
});

describe('a table', () => {
  it('sets figures to the right', () => {
    expect(table(['name', '%'], [['a', '1']])).toBe('| name | % |\n| --- | ---: |\n| a | 1 |');
  });

  it('writes points with their sign, and none before nought', () => {
    expect([1.24, -0.26, 0.04, -0.04].map(points)).toEqual(['+1.2', '−0.3', '0.0', '0.0']);
  });
});

describe('the benchmark of other libraries', () => {
  const read = (file: string): { dependencies?: Record<string, string>; devDependencies?: Record<string, string> } =>
    JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof read>;

  it('keeps them out of what the project depends on', () => {
    const { dependencies = {}, devDependencies = {} } = read('package.json');
    const peers = Object.keys(read('bench/package.json').dependencies ?? {}).filter(name => name !== 'minisearch');
    expect(peers.length).toBeGreaterThanOrEqual(5);
    expect(peers.filter(name => name in dependencies || name in devDependencies)).toEqual([]);
  });

  it('measures the MiniSearch that the project has inside', () => {
    const version = (file: string): string | undefined => read(file).dependencies?.['minisearch'];
    expect(version('bench/package.json')).toBe(version('package.json'));
  });
});
