import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './find-axe.js';
import { openSite, type Site } from './site.js';
import { Visitor } from './visitor.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const page = (attributes: string, more = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,"><script src="/dist/care-faq.js" data-region="US" data-provider-name="Elm House" data-provider-phone="555 0100" ${attributes} defer></script>${more}</head><body><main><h1>A clinic</h1></main></body></html>`;

describe('when the app cannot be loaded', () => {
  it('keeps help in view and says what is wrong', async () => {
    const address = site.host(page(''));
    const { page: visited } = await site.visit('about:blank');
    await visited.route('**/care-faq.app.js', route => route.abort());
    await visited.goto(address);
    const visitor = new Visitor(visited);
    await visitor.launcher.click();
    await visited.getByText('I cannot look up an answer').waitFor();
    await expect.poll(() => visited.getByRole('dialog').innerText()).toMatch(/988/);
    await expect.poll(() => visited.getByRole('dialog').innerText()).toMatch(/Elm House/);
    expect(await visited.getByRole('link', { name: /Elm House/ }).getAttribute('href')).toBe('tel:5550100');
    expect(await axeFaults(visited)).toEqual([]);
    await visitor.input.fill('how long does a session take');
    await visitor.input.press('Enter');
    await visited.getByText('I cannot look up an answer').waitFor();
  });

  it('answers what was asked meanwhile, once it arrives', async () => {
    const address = site.host(page(''));
    const { page: visited } = await site.visit('about:blank');
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>(resolve => (arrive = resolve));
    await visited.route('**/care-faq.app.js', async route => {
      await arrived;
      await route.continue();
    });
    await visited.goto(address);
    const visitor = new Visitor(visited);
    await visitor.launcher.click();
    await visitor.input.fill('how long does a session take');
    await visitor.input.press('Enter');
    await visitor.input.fill('and what about');
    arrive();
    await visitor.log.getByRole('heading', { name: 'How long does a session take?' }).waitFor();
    expect(await visitor.input.inputValue()).toBe('and what about');
  });
});

describe('when the line breaks after the app has come', () => {
  it('answers, helps and leads away all the same; what is looked through says that it cannot', async () => {
    const { page: visited, errors } = await site.visit('about:blank');
    const crashes: string[] = [];
    visited.on('pageerror', error => crashes.push(error.message));
    await visited.route(/care-faq\.(?!app\.js)[\w-]+\.js/, route => route.abort());
    await visited.goto(site.host(page('')));
    const visitor = new Visitor(visited);
    await visitor.open();
    await visitor.ask('how long does a session take');
    await visitor.log.getByRole('heading', { name: 'How long does a session take?' }).waitFor();
    await visitor.ask('i want to kill myself');
    await visitor.log.getByRole('link', { name: 'Call 988' }).first().waitFor();
    for (const view of ['All questions', 'My questions']) {
      await visited.getByRole('button', { name: 'Menu' }).click();
      await visited.locator('care-faq-menu').getByRole('button', { name: view }).click();
      await visited.getByRole('group', { name: view }).getByText('Help is still here for you').waitFor();
      expect(await visitor.strip.innerText()).toMatch(/988/);
      await visited.getByRole('button', { name: 'Back' }).click();
    }
    await visited.getByRole('button', { name: 'Help now' }).click();
    await visited.getByRole('group', { name: 'Help now' }).last().getByRole('link', { name: 'Call 911' }).waitFor();
    expect(crashes).toEqual([]);
    expect(errors.filter(text => !text.includes('Failed to load resource'))).toEqual([]);
  });

  it('shows what is looked through once it comes', async () => {
    const { page: visited } = await site.visit('about:blank');
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>(resolve => (arrive = resolve));
    await visited.route('**/care-faq.more-*.js', async route => {
      await arrived;
      await route.continue();
    });
    await visited.goto(site.host(page('')));
    const visitor = new Visitor(visited);
    await visitor.open();
    await visitor.ask('how long does a session take');
    await visited.getByRole('button', { name: 'Menu' }).click();
    await visited.locator('care-faq-menu').getByRole('button', { name: 'All questions' }).click();
    const view = visited.getByRole('group', { name: 'All questions' });
    await view.getByText('Looking for an answer').waitFor();
    arrive();
    await view.getByRole('searchbox', { name: 'Find a question' }).waitFor();
    await visited.getByRole('button', { name: 'Back' }).click();
    await visitor.log.getByRole('button', { name: 'Print' }).waitFor();
  });
});

/** A corpus address and what the server says there. */
const ADDRESSES: readonly (readonly [string, string, string, number])[] = [
  ['is not there', 'text/plain', 'Not found', 404],
  ['fails', 'text/plain', 'Oops', 500],
  ['is a web page', 'text/html', '<!doctype html><title>Log in</title>', 200],
  ['breaks off', 'application/json', '{"format": 1, "entries": [{"id": "a", "quest', 200],
  ['is empty', 'application/json', '', 200],
  ['is another thing', 'application/json', '["a", null, 5]', 200],
  ['is nested too deep', 'application/json', '['.repeat(100_000) + ']'.repeat(100_000), 200],
];

describe('when the corpus', () => {
  it.each(ADDRESSES)('%s, the author is told and the default answers stand', async (_, type, body, status) => {
    const address = site.host(page('data-corpus="/our-answers.json"'));
    const { page: visited } = await site.visit('about:blank');
    const warnings: string[] = [];
    const crashes: string[] = [];
    visited.on('console', message => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    visited.on('pageerror', error => crashes.push(error.message));
    let asked = 0;
    await visited.route('**/our-answers.json', route => {
      asked++;
      return route.fulfill({ status, contentType: type, body });
    });
    await visited.goto(address);
    const visitor = new Visitor(visited);
    await visitor.open();
    await visitor.ask('how long does a session take');
    await visitor.log.getByRole('heading', { name: 'How long does a session take?' }).waitFor();
    await expect.poll(() => visitor.strip.innerText()).toMatch(/988/);
    expect(warnings.filter(text => text.startsWith('care-faq:')).length).toBeGreaterThan(0);
    expect(warnings.join('\n')).not.toContain('how long does a session take');
    expect(crashes).toEqual([]);
    expect(asked).toBe(1);
  });

  it('is half wrong, its good entries answer and each bad one is named', async () => {
    const corpus = {
      format: 1,
      lang: 'en',
      entries: [
        { id: 'parking', question: 'Where can I park?', variants: ['car park'], answer: 'Behind the house.' },
        { id: 'broken', question: 7, answer: 'x' },
        'nonsense',
        {
          id: 'html',
          question: 'Is there <b>coffee</b>?',
          answer: '<img src=x onerror=alert(1)> Yes.',
          variants: ['coffee'],
        },
      ],
    };
    const address = site.host(page('data-corpus="/our-answers.json"'));
    const { page: visited } = await site.visit('about:blank');
    const warnings: string[] = [];
    visited.on('console', message => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await visited.route('**/our-answers.json', route => route.fulfill({ json: corpus }));
    await visited.goto(address);
    const visitor = new Visitor(visited);
    await visitor.open();
    await visitor.ask('where can i park');
    await visitor.log.getByText('Behind the house.').waitFor();
    await visitor.ask('is there coffee');
    await visitor.log.getByText('<img src=x onerror=alert(1)> Yes.').waitFor();
    expect(warnings.join('\n')).toMatch(/\/entries\/1\/question[\s\S]*\/entries\/2/);
  });

  it('never arrives, the answers wait for it no longer than eight seconds', async () => {
    const address = site.host(page('data-corpus="/our-answers.json"'));
    const { page: visited } = await site.visit('about:blank');
    await visited.route('**/our-answers.json', () => undefined);
    await visited.goto(address);
    const visitor = new Visitor(visited);
    await visitor.open();
    await visitor.input.fill('how long does a session take');
    await visitor.input.press('Enter');
    await expect.poll(() => visitor.strip.innerText()).toMatch(/988/);
    await visitor.log.getByRole('heading', { name: 'How long does a session take?' }).waitFor({ timeout: 12_000 });
  });
});

describe('when the script is there twice', () => {
  it('makes one panel, and it answers', async () => {
    const address = site.host(page('', '<script src="/dist/care-faq.js" async></script>'));
    const { page: visited, errors } = await site.visit(address);
    const visitor = new Visitor(visited);
    await visitor.open();
    await visitor.ask('how long does a session take');
    expect(await visited.locator('care-faq').count()).toBe(1);
    expect(await visited.getByRole('log').count()).toBe(1);
    expect(errors).toEqual([]);
  });
});
