import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { BOTH, Hands } from './both-browsers.js';
import { eventually } from './studio-hands.js';

const FAQ_PAGE = join(import.meta.dirname, '../fixtures/import/details.html');

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve();
});
afterAll(() => site.close());

/** Something of the page, in whichever shadow root it is. */
async function find(page: Page, selector: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(`>>> ${selector}`);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Waits until the text of an element holds some words. */
async function says(page: Page, selector: string, words: string): Promise<void> {
  await eventually(async () =>
    (await find(page, selector)).evaluate(element => element.shadowRoot?.textContent ?? element.textContent),
  ).toContain(words);
}

// A skipped Firefox means that none is installed: `npm run setup` installs one where it may.
describe.each(BOTH)('the studio in $name', ({ path, launch }) => {
  // One for each test: what Firefox shows of a download takes the keys away from the next page.
  let browser: Browser;
  beforeEach(async () => {
    if (path !== undefined) browser = await launch();
  });
  afterEach(async () => {
    if (path !== undefined) await browser.close();
  });

  it.skipIf(path === undefined)('goes from an FAQ page to a changed answer, its reasons and the file', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(String(error)));
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${site.url}/demo/studio.html`);
    const hands = new Hands(page);
    const picker = (await find(page, 'input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await picker.uploadFile(FAQ_PAGE);
    await says(page, '.said', '20 questions');

    await (await find(page, '.entry')).click();
    const answer = await find(page, 'textarea[data-field="answer"]');
    await answer.evaluate(field => (field as HTMLTextAreaElement).select());
    await (await find(page, 'textarea[data-field="answer"]')).focus();
    await hands.type('Behind the house there are nine spaces.');
    await hands.tabTo('Problems');
    await (await find(page, '#tab-text')).click();
    await says(page, '.cm-content', 'nine spaces');

    await (await find(page, '#tab-message')).click();
    await (await find(page, '#message')).focus();
    await hands.type('where do i park');
    await hands.press('Enter');
    await says(page, 'explained-reply', 'nine spaces');

    // The download is read where it is made: each browser keeps its files in a place of its own.
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = blob => {
        void (blob as Blob).text().then(text => Object.assign(globalThis, { downloaded: text }));
        return make(blob);
      };
    });
    await (await find(page, '#tab-take')).click();
    await (await find(page, 'studio-take-away >>>> button.primary')).click();
    await eventually(() => page.evaluate(() => (globalThis as { downloaded?: string }).downloaded ?? '')).toContain(
      'nine spaces',
    );
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect(errors).toEqual([]);
  });

  it.skipIf(path === undefined)('takes back what was done, and keeps what cannot be read', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${site.url}/demo/studio.html`);
    const hands = new Hands(page);
    await hands.tabTo('Begin with an empty page');
    await hands.press('Enter');
    await hands.tabTo('Add a question', 'Shift+Tab');
    await hands.press('Enter');
    await eventually(() => hands.focus()).toContain('input');
    await hands.type('Is there a lift?');
    await hands.tabTo('Problems');
    await says(page, '.entry', 'Is there a lift?');
    await (await find(page, 'header .row > button:nth-of-type(3)')).click();
    await says(page, '.entry', '(no question yet)');
    await (await find(page, '#tab-text')).click();
    await (await find(page, '.cm-content')).focus();
    await hands.type('x');
    await says(page, '.problems > summary', '1 to repair');
  });
});
