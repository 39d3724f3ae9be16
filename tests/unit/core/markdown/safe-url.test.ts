import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../src/core/markdown/markdown.js';
import { parseMarkdown } from '../../../../src/core/markdown/parse-markdown.js';
import { safeUrl } from '../../../../src/core/markdown/safe-url.js';

describe('safeUrl', () => {
  it.each([
    'https://example.org/a?b#c',
    'http://example.org',
    'mailto:a@example.org',
    'tel:988',
    'sms:741741?body=HOME',
    '/fees',
    '#fees',
    'fees.html',
    '?a=b',
    'HTTPS://EXAMPLE.ORG',
  ])('allows %s', address => {
    expect(safeUrl(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    'javascript\u2028:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'intent://x#Intent;end',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    'https://user:password@evil.example',
    'https://evil.example\\@good.example',
    'https:evil.example',
    'https:/\\evil.example',
    '',
    '   ',
  ])('refuses %j', address => {
    expect(safeUrl(address)).toBeUndefined();
  });

  it('never lets through what a browser would read as another scheme or another host', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'javascript',
        'java',
        'script',
        ':',
        '//',
        '/',
        '\\',
        '\t',
        '\n',
        '\u0000',
        ' ',
        'https',
        'data',
        '@',
        'evil.example',
        '#',
        '?',
        '&colon;',
        '%3a',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }).map(parts => parts.join('')),
        address => {
          const allowed = safeUrl(address);
          if (allowed === undefined) return;
          const base = 'https://host.example/page';
          if (!URL.canParse(allowed, base)) return;
          const url = new URL(allowed, base);
          expect(['https:', 'http:', 'mailto:', 'tel:', 'sms:']).toContain(url.protocol);
          expect(url.username + url.password).toBe('');
          if (!/^https?:/i.test(allowed) && url.protocol === 'https:') expect(url.host).toBe('host.example');
        },
      ),
      { seed: 20_261_120, numRuns: 20_000 },
    );
  }, 60_000);
});

describe('a link in an answer', () => {
  it('that is refused leaves its words', () => {
    const [block] = parseMarkdown('See [our page](javascript:alert) now.');
    const children: readonly Inline[] = block?.kind === 'paragraph' ? block.children : [];
    expect(children).toEqual([{ kind: 'text', text: 'See our page now.' }]);
  });
});
