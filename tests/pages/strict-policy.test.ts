import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';
import { NOTHING_STORED, storedOn, Visitor } from './visitor.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const REST =
  "base-uri 'none'; form-action 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types care-faq";
const PAGE = (script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,">${script}</head><body><h1>A clinic</h1></body></html>`;

describe('a page that cannot talk to anybody', () => {
  it('answers all the same, stores nothing and has no way out', async () => {
    const { page, errors, requests } = await site.visit(`${site.url}/demo/csp.html`);
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.ask('how long does a session take');
    await visitor.log.getByRole('heading', { name: 'How long does a session take?' }).waitFor();
    await visitor.ask('i want to die');
    expect(errors).toEqual([]);
    expect(
      requests.filter(address => !/\/(?:demo\/csp\.html|dist\/care-faq[\w.-]*\.js)$|^data:/.test(address)),
    ).toEqual([]);
    expect(await storedOn(page)).toEqual(NOTHING_STORED);
    const escaped = await page.evaluate(() =>
      fetch('/demo/index.html').then(
        () => true,
        () => false,
      ),
    );
    expect(escaped).toBe(false);
  });

  it.each([
    ['a nonce', "'nonce-abc'", '<script nonce="abc" src="/dist/care-faq.js" defer></script>'],
    [
      'a nonce and strict-dynamic',
      "'nonce-abc' 'strict-dynamic'",
      '<script nonce="abc" src="/dist/care-faq.js" defer></script>',
    ],
    [
      'a script that a trusted script adds',
      "'nonce-abc' 'strict-dynamic'",
      '<script nonce="abc">const s=document.createElement("script");s.src=trustedTypes.createPolicy("owner",{createScriptURL:u=>u}).createScriptURL("/dist/care-faq.js");document.head.append(s)</script>',
    ],
    ['Trusted Types that name no policy', "'self'", '<script src="/dist/care-faq.js" defer></script>'],
  ])('works with %s', async (name, sources, script) => {
    const rest = name.startsWith('Trusted')
      ? REST.replace('; trusted-types care-faq', '')
      : REST.replace('care-faq', 'care-faq owner');
    const address = site.host(PAGE(script), {
      'Content-Security-Policy': `default-src 'none'; script-src ${sources}; ${rest}`,
    });
    const { page, errors } = await site.visit(address);
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.ask('how long does a session take');
    await visitor.log.getByRole('heading', { name: 'How long does a session take?' }).waitFor();
    expect(errors).toEqual([]);
  });
});
