import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** Bytes as a server sends them. */
function sent(name: string): number {
  return brotliCompressSync(readFileSync(join('dist', name))).length;
}

/**
 * What a change may not add unnoticed: a little above what it is now (docs/panel-times.md has the goals, which are lower).
 * Lower them when the files get smaller, never raise them in passing.
 */
describe('what a visitor downloads', () => {
  it('is at most 4.9 kB on every page that holds the tag', () => {
    expect(sent('care-faq.js')).toBeLessThanOrEqual(4_900);
  });

  it('is at most 165 kB more once the panel is opened, with every answer, crisis line and the screen in it', () => {
    expect(sent('care-faq.app.js')).toBeLessThanOrEqual(165_000);
  });

  it('is at most 4 kB for a language of the interface', () => {
    const languages = readdirSync('dist').filter(name =>
      /^care-faq\.(?:[a-z]{2}|pt-br|zh-hans)-[\w-]+\.js$/.test(name),
    );
    expect(languages.length).toBe(11);
    for (const name of languages) expect(sent(name), name).toBeLessThanOrEqual(4_000);
  });
});
