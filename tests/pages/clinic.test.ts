import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './find-axe.js';
import { openSite, type Site } from './site.js';
import { NOTHING_STORED, storedOn, Visitor } from './visitor.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the clinic page', () => {
  it.each([
    ['how long does a session take', 'How long does a session take?', /90 minutes/],
    ['wil it make me sick', 'Will it make me sick?', /sick/],
    ['whats the trip like', 'What does it feel like?', /feel/],
  ])('answers "%s" with its sources', async (text, question, part) => {
    const { page, errors } = await site.visit(`${site.url}/demo/index.html`);
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.ask(text);
    await visitor.log.getByRole('heading', { name: question }).waitFor();
    const heard = await visitor.hears();
    expect(heard).toMatch(part);
    expect(heard).toMatch(/Sources? \(\d\)/);
    expect(heard).toMatch(/Reviewed \w+ \d+, 2026/);
    expect(errors).toEqual([]);
  });

  it('has one script tag of ours, and nothing else of ours', async () => {
    const { page } = await site.visit('about:blank');
    const html = await (await page.request.get(`${site.url}/demo/index.html`)).text();
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/care-faq/g)).toEqual(['care-faq']);
  });

  it('asks for its own files and the script’s, and for nothing else, whatever is asked of it', async () => {
    const { page, requests } = await site.visit(`${site.url}/demo/index.html`);
    const visitor = new Visitor(page);
    await visitor.open();
    for (const text of ['how much is it', 'i want to die', 'what is ketamine', 'https://example.org/picture.png'])
      await visitor.ask(text);
    await page.waitForLoadState('networkidle');
    const own = ['/demo/index.html', '/demo/willow-street/clinic.css', '/demo/willow-street/leaf.svg'];
    const others = requests.map(address => address.replace(site.url, '')).filter(path => !own.includes(path));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(path => !/^\/dist\/care-faq(?:\.[\w.-]+)?\.js$/.test(path))).toEqual([]);
  });

  it('stores nothing on the visitor’s device', async () => {
    const { page } = await site.visit(`${site.url}/demo/index.html`);
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.ask('is it legal');
    await visitor.ask('i want to die');
    expect(await storedOn(page)).toEqual(NOTHING_STORED);
  });

  it('keeps the visitor’s words out of the address, the title and the attributes of the page', async () => {
    const { page } = await site.visit(`${site.url}/demo/index.html`);
    const before = await page.title();
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.ask('zanzibar quokka i want to die');
    expect(page.url()).toBe(`${site.url}/demo/index.html`);
    expect(await page.title()).toBe(before);
    const outside = await page.evaluate(() => document.documentElement.outerHTML);
    expect(outside).not.toMatch(/zanzibar|quokka|crisis|concern/i);
  });

  it('puts the help of the country first when somebody may be in danger', async () => {
    const { page } = await site.visit(`${site.url}/demo/index.html`);
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.ask('i want to die');
    await expect.poll(() => visitor.hears()).toMatch(/911/);
    const heard = await visitor.hears();
    expect(heard).toMatch(/tel:988/);
    const body = heard.indexOf('If you might act');
    expect(body === -1 || heard.search(/tel:9(?:11|88)/) < body + 2_000).toBe(true);
    await expect.poll(() => visitor.strip.innerText()).toContain('Willow Street Clinic');
  });

  it('has the provider and the crisis line at the foot before the first question and after', async () => {
    const { page } = await site.visit(`${site.url}/demo/index.html`);
    const visitor = new Visitor(page);
    await visitor.open();
    for (const text of [undefined, 'how much is it', 'asdf qwer']) {
      if (text !== undefined) await visitor.ask(text);
      await expect.poll(() => visitor.strip.innerText()).toMatch(/Willow Street Clinic[\s\S]*988/);
      expect(await visitor.strip.locator('a').first().getAttribute('href')).toBe('tel:5555550142');
    }
  });

  it.each([
    ['dark', { colorScheme: 'dark' as const }],
    ['on a phone', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
    ['at its usual size', {}],
  ])('has nothing that axe finds, open and answered, %s', async (_, options) => {
    const { page } = await site.visit(`${site.url}/demo/index.html`, options);
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.ask('how long does a session take');
    await visitor.ask('i want to die');
    await page.waitForTimeout(200);
    expect(await axeFaults(page)).toEqual([]);
  });
});
