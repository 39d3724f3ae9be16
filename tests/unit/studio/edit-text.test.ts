import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editText,
  editValue,
  smallestChange,
  type TextChange,
  writeText,
} from '../../../demo/studio/document/edit-text.js';
import { pathOfPointer, valueAt, withValueAt } from '../../../demo/studio/document/json-path.js';
import { createLocate } from '../../../demo/studio/document/locate.js';
import { readText } from '../../../demo/studio/document/read-text.js';

const applied = (text: string, changes: readonly TextChange[]): string =>
  changes.reduce((so, { from, to, insert }) => so.slice(0, from) + insert + so.slice(to), text);

const FORMATS = ['json', 'yaml'] as const;
const CORPUS = {
  format: 1,
  lang: 'en',
  entries: [{ id: 'a', question: 'A?', variants: ['x', 'y'], answer: 'One.\n\nTwo.' }, { id: 'b' }],
};

describe.each(FORMATS)('an edit of a text written as %s', format => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  const edits = fc.oneof(
    fc.record({
      path: fc.constantFrom(['entries', 0, 'answer'], ['entries', 1, 'question'], ['greeting'], ['provider', 'name']),
      value: fc.option(text, { nil: undefined }),
    }),
    fc.record({ path: fc.constant(['entries', 0, 'variants']), value: fc.array(text, { maxLength: 4 }) }),
    fc.record({ path: fc.constantFrom(['entries', 0], ['entries', 1]), value: fc.constant(undefined) }),
    fc.record({
      path: fc.constantFrom(['entries', 0], ['entries', 2]),
      value: fc.record({ id: text }),
      isNew: fc.constant(true),
    }),
  );

  it('makes the text say the edited value, whatever is written', () => {
    fc.assert(
      fc.property(edits, edit => {
        const before = writeText(CORPUS, format);
        const after = applied(before, editText(before, format, CORPUS, edit));
        const reading = readText(after, format);
        expect(reading).toMatchObject({ isRead: true });
        if (reading.isRead) expect(reading.value).toEqual(JSON.parse(JSON.stringify(editValue(CORPUS, edit))));
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });

  it('leaves every other line as it was', () => {
    const before = writeText(CORPUS, format);
    const after = applied(before, editText(before, format, CORPUS, { path: ['entries', 0, 'question'], value: 'B?' }));
    const changed = after.split('\n').filter((line, at) => line !== before.split('\n')[at]);
    expect(changed).toHaveLength(1);
  });

  it('begins a list that is not there yet', () => {
    const before = writeText({ format: 1 }, format);
    const after = applied(
      before,
      editText(before, format, { format: 1 }, { path: ['entries', 0], value: { id: 'a' }, isNew: true }),
    );
    expect(readText(after, format)).toEqual({ isRead: true, value: { format: 1, entries: [{ id: 'a' }] } });
  });

  it('can be located: the place of a value holds the value', () => {
    const written = writeText(CORPUS, format);
    const locate = createLocate(written, format);
    const { from, to } = locate(['entries', 0, 'question']);
    expect(written.slice(from, to)).toContain('A?');
    expect(locate(['entries', 0, 'nothing', 'here'])).toEqual(locate(['entries', 0]));
  });
});

describe('an edit of a text that says a field twice', () => {
  it('still says what was meant', () => {
    const text = '{"format": 1, "greeting": "one", "greeting": "two", "entries": []}';
    const reading = readText(text, 'json');
    const value = reading.isRead ? reading.value : {};
    const after = applied(text, editText(text, 'json', value, { path: ['greeting'], value: 'three' }));
    expect(JSON.parse(after)).toEqual({ format: 1, greeting: 'three', entries: [] });
  });
});

describe('reading a text', () => {
  it.each([
    ['json', '', 0],
    ['json', '{"a": 1,}', 7],
    ['json', '[1]', 0],
    ['yaml', 'a: [1', 5],
    ['yaml', '- 1', 0],
  ] as const)('says where %s cannot be read: %j', (format, text, at) => {
    expect(readText(text, format)).toMatchObject({ isRead: false, at });
  });

  it('refuses what is nested too deep, and aliases that multiply', () => {
    expect(readText('['.repeat(200_000), 'json').isRead).toBe(false);
    expect(readText(`a: ${'['.repeat(20_000)}`, 'yaml').isRead).toBe(false);
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(10)}]\nc: &c [${'*b,'.repeat(10)}]\nd: [${'*c,'.repeat(10)}]`;
    expect(readText(bomb, 'yaml')).toMatchObject({
      isRead: false,
      reason: expect.stringContaining('aliases') as string,
    });
  });

  it.each(FORMATS)('takes names of the language for names, in %s', format => {
    const text =
      format === 'json' ? '{"__proto__": {"polluted": 1}, "format": 1}' : '__proto__:\n  polluted: 1\nformat: 1\n';
    const reading = readText(text, format);
    expect(reading.isRead && valueAt(reading.value, ['polluted'])).toBeFalsy();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('paths and changes', () => {
  it('read a pointer, and take a value away or put it in', () => {
    expect(pathOfPointer('/entries/3/a~1b~0c')).toEqual(['entries', 3, 'a/b~c']);
    expect(pathOfPointer('')).toEqual([]);
    expect(withValueAt({ a: [1, 2, 3] }, ['a', 1], undefined)).toEqual({ a: [1, 3] });
    expect(withValueAt({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
    expect(withValueAt(undefined, ['a', 'b'], 1)).toEqual({ a: { b: 1 } });
  });

  it('find the smallest change between two texts', () => {
    expect(smallestChange('abc', 'abc')).toEqual([]);
    expect(smallestChange('abc', 'axc')).toEqual([{ from: 1, to: 2, insert: 'x' }]);
    expect(smallestChange('aaa', 'aaaa')).toEqual([{ from: 3, to: 3, insert: 'a' }]);
  });
});
