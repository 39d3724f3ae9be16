import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { BOTH, Hands } from './both-browsers.js';

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve();
});
afterAll(() => site.close());

// A skipped Firefox means that none is installed: `npm run setup` installs one where it may.
describe.each(BOTH)('a whole visit in $name', ({ path, launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    if (path !== undefined) browser = await launch();
  });
  afterAll(async () => {
    if (path !== undefined) await browser.close();
  });

  async function open(width: number, height: number, hasTouch: boolean): Promise<{ hands: Hands; errors: string[] }> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(String(error)));
    await page.setViewport({ width, height, ...(hasTouch ? { hasTouch } : {}) });
    await page.goto(`${site.url}/demo/index.html`);
    return { hands: new Hands(page), errors };
  }

  it.skipIf(path === undefined)('is made with the keyboard alone', async () => {
    const { hands, errors } = await open(1000, 760, false);
    await hands.tabTo('Questions?');
    await hands.press('Enter');
    await hands.sees('Ask in your own words');
    expect(await hands.focus()).toBe('Your question');

    await hands.type('how long does a session take');
    await hands.press('Enter');
    await hands.sees('Did this answer your question?');
    expect(await hands.focus()).toBe('Your question');
    await hands.press('ArrowUp');
    await hands.press('Enter');
    await hands.type('what about the cost');
    await hands.press('Enter');
    await hands.sees('what about the cost');

    await hands.tabTo('Questions and answers', 'Shift+Tab');
    await hands.press('Home');
    await expect.poll(() => hands.scrolled()).toBeLessThan(0.02);
    await hands.press('End');
    await expect.poll(() => hands.scrolled()).toBeGreaterThan(0.98);

    await hands.tabTo('No');
    await hands.press('Enter');
    await hands.sees('What was wrong?');
    await hands.tabTo('This could be unsafe');
    await hands.press(' ');
    await hands.sees('What you typed is not passed on');

    await hands.tabTo('Help now', 'Shift+Tab');
    await hands.press('Enter');
    await hands.sees('988 Suicide & Crisis Lifeline');
    expect(await hands.focus()).toContain('Help now');
    await hands.tabTo('Call 911');
    await hands.press('Escape');
    await hands.seesNoMore('Veterans Crisis Line');
    expect(await hands.focus()).toBe('Your question');

    await hands.tabTo('Menu', 'Shift+Tab');
    await hands.press('Enter');
    await hands.tabTo('My questions');
    await hands.press('Enter');
    await hands.sees('A sheet to take to your appointment');
    await hands.tabTo('Copy');
    await hands.press('Escape');
    await hands.seesNoMore('A sheet to take to your appointment');

    await hands.press('Escape');
    await hands.seesNoMore('Your question');
    expect(await hands.focus()).toContain('Questions?');
    expect(errors).toEqual([]);
  });

  it.skipIf(path === undefined)('is made by touch alone, on a phone', async () => {
    const { hands, errors } = await open(390, 740, true);
    await hands.tap('Questions?');
    await hands.sees('Ask in your own words');
    await hands.tap('How long does a session take?');
    await hands.sees('Did this answer your question?');
    await hands.tap('More about this');
    await hands.tap('Your question');
    await hands.type('what about the cost');
    await hands.tap('Ask');
    await hands.sees('what about the cost');
    await hands.tap('Yes');
    await hands.sees('What you typed is not passed on');
    await hands.tap('Help now');
    await hands.sees('988 Suicide & Crisis Lifeline');
    await hands.tap('Back');
    await hands.seesNoMore('Veterans Crisis Line');
    await hands.tap('Menu');
    await hands.tap('My questions');
    await hands.sees('A sheet to take to your appointment');
    await hands.tap('Back');
    await hands.tap('Close');
    await hands.seesNoMore('Your question');
    await hands.tap('Questions?');
    await hands.sees('what about the cost');
    expect(errors).toEqual([]);
  });
});
