import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../../src/core/markdown/markdown.js';
import { parseMarkdown } from '../../../../src/core/markdown/parse-markdown.js';
import { plainText } from '../../../../src/core/markdown/plain-text.js';

/** The tree as short text: `p(…)`, `ul(li(…))`, `b(…)`, `i(…)`, `a[url](…)`, `br`. */
function drawn(source: string): string {
  return parseMarkdown(source).map(drawBlock).join(' ');
}

function drawBlock(block: Block): string {
  if (block.kind === 'paragraph') return `p(${drawInline(block.children)})`;
  return `${block.ordered ? 'ol' : 'ul'}(${block.items.map(item => `li(${drawInline(item)})`).join('')})`;
}

function drawInline(children: readonly Inline[]): string {
  return children
    .map(child => {
      switch (child.kind) {
        case 'text':
          return child.text;
        case 'break':
          return 'br';
        case 'link':
          return `a[${child.url}](${drawInline(child.children)})`;
        case 'strong':
          return `b(${drawInline(child.children)})`;
        case 'emphasis':
          return `i(${drawInline(child.children)})`;
      }
    })
    .join('');
}

describe('parseMarkdown', () => {
  it.each([
    ['One.\n\nTwo.', 'p(One.) p(Two.)'],
    ['One\ntwo.', 'p(One two.)'],
    ['One  \ntwo.', 'p(OnebrTwo.)'.replace('Two', 'two')],
    ['- a\n- b', 'ul(li(a)li(b))'],
    ['1. a\n2) b', 'ol(li(a)li(b))'],
    ['- a\n  goes on\n- b', 'ul(li(a goes on)li(b))'],
    ['- a\n1. b', 'ul(li(a)) ol(li(b))'],
    ['**bold** and *this* and _that_', 'p(b(bold) and i(this) and i(that))'],
    ['**bold *and* more**', 'p(b(bold i(and) more))'],
    ['snake_case_name and 2*3*4', 'p(snake_case_name and 2i(3)4)'],
    ['[us](https://example.org)', 'p(a[https://example.org](us))'],
    ['\\*not\\* [x\\](y)', 'p(*not* [x](y))'],
    ['# Title\nText', 'p(Title) p(Text)'],
    ['> said', 'p(said)'],
    ['![a picture](https://example.org/x.png)', 'p(a picture)'],
    ['<b>bold</b> &amp; <script>x</script>', 'p(<b>bold</b> &amp; <script>x</script>)'],
    ['**never closed', 'p(**never closed)'],
    ['[no address] (here)', 'p([no address] (here))'],
    ['', ''],
  ])('reads %j', (source, expected) => {
    expect(drawn(source)).toBe(expected);
  });

  it('takes line ends of every system alike', () => {
    expect(drawn('a\r\n\r\nb\rc')).toBe('p(a) p(b c)');
  });

  it('keeps nesting within a depth that any renderer can follow', () => {
    const depth = (children: readonly Inline[]): number =>
      Math.max(0, ...children.map(child => ('children' in child ? 1 + depth(child.children) : 0)));
    const source = '*a **b '.repeat(5_000);
    for (const block of parseMarkdown(source))
      expect(depth(block.kind === 'paragraph' ? block.children : [])).toBeLessThanOrEqual(9);
  });

  it.each([
    '*',
    '_',
    '**',
    '[',
    '![',
    '](',
    '[a](',
    '`',
    '>',
    '- ',
    '\\',
    '<',
    '*a ',
    '_a_',
    '[a](b ',
    '* a\n',
    '\n\n',
    '# ',
  ])('takes time in proportion to its length: %j', unit => {
    // Time of the processor rather than of the clock: a busy machine stretches the latter.
    const time = (count: number): number => {
      const source = unit.repeat(count);
      return Math.min(
        ...[1, 2, 3, 4].map(() => {
          const began = process.cpuUsage();
          parseMarkdown(source);
          return process.cpuUsage(began).user / 1_000;
        }),
      );
    };
    time(5_000);
    const [short, long] = [time(10_000), time(80_000)];
    // Eight times as long: linear is 8, quadratic is 64. Very short times are noise.
    expect(long / Math.max(short, 2)).toBeLessThan(32);
    expect(long).toBeLessThan(1_000);
  });

  it('reads any text, loses no letter of it, and makes nothing but its own kinds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '*',
        '**',
        '_',
        '[',
        '](',
        ')',
        '\n',
        '\n\n',
        '- ',
        '\\',
        '!',
        'https://a.b',
        'javascript:x',
        '<b>',
        'word ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join('')),
        source => {
          expect(drawn(source)).toBeTypeOf('string');
          const letters = (text: string): number => text.match(/word/g)?.length ?? 0;
          if (!/\]\(|!/.test(source)) expect(letters(plainText(source))).toBe(letters(source));
        },
      ),
      { seed: 20_261_120, numRuns: 3_000 },
    );
  }, 60_000);
});
