import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';
import { Visitor } from './visitor.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const root = new URL('../../', import.meta.url);

describe('dist', () => {
  it('holds every file that package.json names', () => {
    const { exports, bin } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
      bin: Record<string, string>;
    };
    const targets = [...Object.values(exports), bin].flatMap(entry =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    const missing = targets.filter(path => !path.includes('*') && !existsSync(new URL(path, root)));
    expect(missing).toEqual([]);
  });
});

describe('a page with the one script tag', () => {
  const tag = '<script src="/dist/care-faq.js" defer></script>';
  const pageWith = (html: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,">${html}</head><body><h1>A clinic</h1></body></html>`;

  it('has a launcher at once, and one upgraded element when it is used', async () => {
    const { page, errors } = await site.visit(site.host(pageWith(tag)));
    expect(await page.evaluate(() => customElements.get('care-faq') === undefined)).toBe(true);
    await new Visitor(page).open();
    expect(await page.evaluate(() => customElements.get('care-faq') !== undefined)).toBe(true);
    expect(await page.locator('care-faq').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('has one element when the tag is there twice', async () => {
    const { page, errors } = await site.visit(site.host(pageWith(tag + tag)));
    await new Visitor(page).open();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('care-faq').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('asks its own server for its own files, and for nothing else', async () => {
    const { page, requests } = await site.visit(site.host(pageWith(tag)));
    await page.waitForLoadState('networkidle');
    const others = requests
      .slice(1)
      .filter(address => !address.startsWith(`${site.url}/dist/care-faq`) && !address.startsWith('data:'));
    expect(others).toEqual([]);
  });

  it('works where Lit’s own Trusted Types policy is refused', async () => {
    const { page, errors } = await site.visit(
      site.host(pageWith(tag), {
        'Content-Security-Policy':
          "default-src 'none'; img-src data:; script-src 'self'; require-trusted-types-for 'script'; trusted-types care-faq",
      }),
    );
    await new Visitor(page).open();
    expect(errors).toEqual([]);
  });
});
