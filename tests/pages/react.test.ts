import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';
import { Visitor } from './visitor.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The page as its author's own tools bundle it, React inside and the element from the script tag's file. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        formats: ['iife'],
        name: 'page',
        entry: fileURLToPath(new URL('react/page.tsx', import.meta.url)),
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('Nothing was built.');
  return first.output[0].code;
}

describe('in React', () => {
  it('takes attributes and an object, tells its events, and is closed and opened again by its owner', async () => {
    const code = (await bundle()).replace(/<\/script/g, '<\\/script');
    const { page, errors } = await site.visit(
      site.host(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,">
        </head><body></body><script type="module" src="/dist/care-faq.app.js"></script><script type="module">
          await customElements.whenDefined('care-faq');
          ${code}</script></html>`),
    );
    const visitor = new Visitor(page);
    await page.getByRole('button', { name: 'Ask us' }).click();
    await page.getByText('Written in React.').waitFor();
    await visitor.ask('how long does a session take');
    await expect.poll(() => page.locator('#replies').textContent()).toBe('1 replies');
    await page.getByRole('button', { name: 'Close' }).click();
    await visitor.launcher.waitFor();
    await page.getByRole('button', { name: 'Ask us' }).click();
    await visitor.log.getByText('how long does a session take', { exact: true }).waitFor();
    expect(errors).toEqual([]);
  });
});
