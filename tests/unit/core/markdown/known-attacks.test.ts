import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../../src/core/markdown/markdown.js';
import { parseMarkdown } from '../../../../src/core/markdown/parse-markdown.js';

/** Public collections of payloads, kept beside the project; without them these tests are skipped. */
const FOLDER = new URL('../../../../../shared/data/attacks/', import.meta.url);
const FILES = ['IntrudersXSS.txt', 'MarioXSSVectors.txt', 'BRUTELOGIC-XSS-STRINGS.txt'];
const KINDS = ['text', 'strong', 'emphasis', 'link', 'break'];
const SCHEME = /^(?:https?|mailto|tel|sms):/i;

function linesOf(name: string): string[] {
  return readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '');
}

async function payloads(): Promise<string[]> {
  const { default: cases } = (await import(new URL('dompurify-expect.mjs', FOLDER).href)) as {
    default: { payload: string }[];
  };
  return cases.map(({ payload }) => payload);
}

function inlinesOf(blocks: readonly Block[]): Inline[] {
  const walk = (children: readonly Inline[]): Inline[] =>
    children.flatMap(child => ('children' in child ? [child, ...walk(child.children)] : [child]));
  return blocks.flatMap(block => (block.kind === 'paragraph' ? walk(block.children) : block.items.flatMap(walk)));
}

function expectHarmless(source: string): void {
  for (const inline of inlinesOf(parseMarkdown(source))) {
    expect(KINDS).toContain(inline.kind);
    if (inline.kind === 'link' && /^[a-z][\w+.-]*:/i.test(inline.url)) expect(inline.url).toMatch(SCHEME);
  }
}

describe.skipIf(!existsSync(FOLDER))('payloads that broke others', () => {
  it.each(FILES)('become text or harmless links, bare and inside a link: %s', name => {
    const lines = linesOf(name);
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines) {
      expectHarmless(line);
      expectHarmless(`[a](${line})`);
      expectHarmless(`[${line}](https://example.org)`);
    }
  });

  it('become text or harmless links: those of a sanitiser’s own tests', async () => {
    const all = await payloads();
    expect(all.length).toBeGreaterThan(200);
    for (const payload of all) expectHarmless(payload);
  });
});
