import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFaults } from './find-axe.js';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function visitPlayground(): Promise<Page> {
  const { page, errors } = await site.visit(`${site.url}/demo/playground.html`);
  await page.waitForFunction(() => customElements.get('care-faq') !== undefined);
  expect(errors).toEqual([]);
  return page;
}

const attribute = (page: Page, name: string): Promise<string | null> => page.locator('care-faq').getAttribute(name);

describe('the playground', () => {
  it('turns every attribute of the contract', async () => {
    const page = await visitPlayground();
    const names = await page
      .locator('#controls [name]:not([name="look"])')
      .evaluateAll(all => all.map(input => input.getAttribute('name')));
    expect(names.sort()).toEqual(
      'provider-name provider-kind provider-phone provider-email provider-url region lang corpus mode position offset-x offset-y for theme greeting open history answer-at suggest-at events'
        .split(' ')
        .sort(),
    );
    for (const name of names) {
      const control = page.locator(`#controls [name="${String(name)}"]`);
      if (name === 'open' || name === 'for') continue;
      const isList = (await control.evaluate(input => input.localName)) === 'select';
      const value = isList ? await control.locator('option').last().getAttribute('value') : '12';
      if (isList) await control.selectOption(String(value));
      else await control.fill(String(value));
      expect(await attribute(page, String(name)), String(name)).toBe(value);
    }
  });

  it('shows the snippet to paste, in both forms, with what was typed written safely', async () => {
    const page = await visitPlayground();
    await page.locator('#control-provider-name').fill('A "B" <C>');
    const snippet = page.locator('#snippet');
    expect(await snippet.innerText()).toContain('data-provider-name="A &quot;B&quot; &lt;C>"');
    await page.getByLabel('an element of its own').check();
    expect(await snippet.innerText()).toMatch(/<care-faq\s+provider-name="A &quot;B&quot; &lt;C>"/);
  });

  it('has five looks, made of custom properties alone', async () => {
    const page = await visitPlayground();
    const looks = page.locator('#controls input[name="look"]');
    expect(await looks.count()).toBe(5);
    for (let at = 1; at < 5; at++) {
      await looks.nth(at).check();
      const css = await page.locator('#theme-css').innerText();
      const lines = css.split('\n').slice(1, -1);
      expect(lines.length).toBeGreaterThan(2);
      for (const line of lines) expect(line).toMatch(/^ {2}--care-faq-[\w-]+: .+;$/);
    }
  });

  it('lists what the page hears, and never what was asked', async () => {
    const page = await visitPlayground();
    await page.locator('#control-events').selectOption('entries');
    await page.getByRole('button', { name: /^Ask “how long/ }).click();
    await expect
      .poll(() => page.locator('#events').innerText())
      .toMatch(/care-faq-reply kind: answer entryId: session-length/);
    expect(await page.locator('#events').innerText()).not.toContain('how long');
    expect(await page.locator('#control-open').isChecked()).toBe(true);
  });

  it.each([{ colorScheme: 'light' as const }, { colorScheme: 'dark' as const }])(
    'has nothing that axe finds: %j',
    async options => {
      const { page } = await site.visit(`${site.url}/demo/playground.html`, options);
      await page.waitForFunction(() => customElements.get('care-faq') !== undefined);
      expect(await axeFaults(page)).toEqual([]);
    },
  );

  it('can be worked by keyboard: every control has a name and is reached by Tab', async () => {
    const page = await visitPlayground();
    const wanted = await page.locator('#controls input, #controls select, main button:visible, pre').count();
    const seen = new Set<string>();
    for (let step = 0; step < wanted + 20; step++) {
      await page.keyboard.press('Tab');
      seen.add(
        await page.evaluate(() => `${document.activeElement?.localName ?? ''}#${document.activeElement?.id ?? ''}`),
      );
    }
    for (const id of [
      'input#control-provider-name',
      'select#control-mode',
      'button#copy',
      'button#ask',
      'button#again',
    ])
      expect(seen).toContain(id);
  });
});
