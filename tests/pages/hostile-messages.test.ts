import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';
import { Visitor } from './visitor.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const MARKUP = [
  '<img src=x onerror="document.title=\'taken\'">',
  '<script>document.title="taken"</script>',
  '**bold** [link](javascript:alert(1)) ![picture](/secret.png)',
  '"><svg/onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} <!--<script>',
];

describe('a message of any kind', () => {
  it('is shown as the text it is', async () => {
    const { page, errors, requests } = await site.visit(`${site.url}/demo/blank.html`);
    const before = await page.title();
    page.on('dialog', dialog => {
      throw new Error(`A dialog opened: ${dialog.message()}`);
    });
    const visitor = new Visitor(page);
    await visitor.open();
    for (const text of MARKUP) {
      await visitor.ask(text);
      await visitor.log.getByText(text, { exact: true }).first().waitFor();
    }
    const made = await page.evaluate(() => {
      const tags: string[] = [];
      const walk = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          tags.push(element.localName);
          if (element.shadowRoot) walk(element.shadowRoot);
        }
      };
      const faq = document.querySelector('care-faq');
      if (faq?.shadowRoot) walk(faq.shadowRoot);
      return tags;
    });
    expect(made.filter(tag => ['img', 'script', 'iframe', 'object'].includes(tag))).toEqual([]);
    expect(await page.title()).toBe(before);
    expect(errors).toEqual([]);
    expect(requests.filter(address => address.includes('secret'))).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['emoji alone', '😀🫠💊'],
    ['one letter', 'k'],
    ['20,000 characters', 'how long '.repeat(2_222).slice(0, 20_000)],
    ['a word of 20,000 letters', 'a'.repeat(20_000)],
    ['characters that nobody sees', '\u200b\u202e\u2066 \u0000'],
    ['marks upon marks', `z${'\u0301'.repeat(5_000)}`],
  ])('gets a reply with support, and no freeze: %s', async (_, text) => {
    const { page, errors } = await site.visit(`${site.url}/demo/blank.html`);
    const visitor = new Visitor(page);
    await visitor.open();
    const began = Date.now();
    await visitor.ask(text);
    await expect.poll(() => visitor.strip.innerText()).toMatch(/provider/);
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(errors).toEqual([]);
  });
});
