import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** Bytes as a server sends them. */
function sent(name: string): number {
  return brotliCompressSync(read(name)).length;
}

function read(name: string): string {
  return readFileSync(join('dist', name), 'utf8');
}

/** Knowledge stands in the app as JSON, parsed when it is needed. */
const DATA = /JSON\.parse\((?:`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\)/gs;

/**
 * What a change may not add unnoticed: a little above what it is now (docs/panel-times.md has the goals, which are lower).
 * Lower them when the files get smaller, never raise them in passing.
 */
describe('what a visitor downloads', () => {
  it('is at most 4.7 kB on every page that holds the tag', () => {
    expect(sent('care-faq.js')).toBeLessThanOrEqual(4_700);
  });

  it('is at most 162 kB more once the panel is opened, with every answer, crisis line and the screen in it', () => {
    expect(sent('care-faq.app.js')).toBeLessThanOrEqual(162_000);
  });

  it('is at most 44.9 kB of code among it', () => {
    const app = read('care-faq.app.js');
    const code = app.replace(DATA, '0');
    expect(app.length - code.length).toBeGreaterThan(300_000);
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(44_900);
  });

  it('is at most 2.4 kB for what the panel does besides answering', () => {
    const [more = '', ...others] = readdirSync('dist').filter(name => name.startsWith('care-faq.more-'));
    expect(others).toEqual([]);
    expect(sent(more)).toBeLessThanOrEqual(2_400);
  });

  it('is at most 3 kB for a language of the interface', () => {
    const languages = readdirSync('dist').filter(name =>
      /^care-faq\.(?:[a-z]{2}|pt-br|zh-hans)-[\w-]+\.js$/.test(name),
    );
    expect(languages.length).toBe(11);
    for (const name of languages) expect(sent(name), name).toBeLessThanOrEqual(3_000);
  });
});
