import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './find-axe.js';
import { openSite, type Site } from './site.js';
import { eventually, visitStudio } from './studio-hands.js';
import { NOTHING_STORED, storedOn, Visitor } from './visitor.js';

const FIXTURES = join(import.meta.dirname, '../fixtures/import');
const FAQ_PAGE = readFileSync(join(FIXTURES, 'details.html'));
const OWN = readFileSync(join(import.meta.dirname, '../../demo/examples/own-corpus.json'), 'utf8');

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the studio, from an FAQ page to the clinic’s own page', () => {
  it('takes 20 questions from HTML, edits one, tries it, and the page answers with it', async () => {
    const { hands, page, errors, requests } = await visitStudio(site);
    await hands.open('faq.html', FAQ_PAGE);
    await eventually(() => hands.ownRows.count()).toBe(20);
    await page.getByRole('heading', { name: '20 questions from faq.html' }).waitFor();
    expect(await page.getByText('things are not as they were on your page').count()).toBe(1);
    expect(await hands.problems()).toMatch(/0 to repair/);

    await hands.rows.filter({ hasText: 'Where do I park?' }).click();
    await hands.field('Answer').fill('Behind the house there are nine spaces.');
    await hands
      .field('The same question in other people’s words')
      .fill('is there a car park\nwhere do i leave my car\nparking spaces\ncan i park my car there\nparking');
    const why = await hands.ask('where can i leave the car');
    expect(why).toContain('Answered.');
    expect(why).toContain('nine spaces');

    await hands.tab('The panel').click();
    const visitor = new Visitor(page);
    const panelInput = page.getByRole('textbox', { name: 'Your question' });
    // The panel takes up a change after a moment and begins anew.
    await eventually(async () => {
      await panelInput.fill('where can i leave the car');
      await panelInput.press('Enter');
      await page.waitForTimeout(300);
      return visitor.log.getByText('nine spaces').count();
    }).toBeGreaterThan(0);

    const corpus = await hands.text();
    expect((JSON.parse(corpus) as { entries: unknown[] }).entries).toHaveLength(20);
    await hands.field('Address of care-faq.js on your site').fill('/dist/care-faq.js');
    const snippet = await page.getByLabel('The lines to paste').innerText();
    expect(snippet).toContain('data-corpus="/dist/faq-answers.json"');
    expect(errors).toEqual([]);
    expect(requests.filter(address => !/^(?:data|blob):|\/dist\/studio\/|\/demo\/studio\.html$/.test(address))).toEqual(
      [],
    );

    const served = site.host(corpus).slice(site.url.length);
    const clinic = await site.visit(
      site.host(
        `<!doctype html><html lang="en"><title>A clinic</title><link rel="icon" href="data:,"><h1>A clinic</h1>${snippet.replace('/dist/faq-answers.json', served)}</html>`,
      ),
    );
    const caller = new Visitor(clinic.page);
    await caller.open();
    await caller.ask('where can i leave the car');
    await caller.log.getByText('nine spaces').waitFor();
  });

  it('shows which answers a default one is about too, and lets one take its place by one press, which undo takes back', async () => {
    const { hands, page, errors } = await visitStudio(site);
    const entry = (question: string, answer: string): string =>
      `<details><summary>${question}</summary><p>${answer}</p></details>`;
    const faq =
      entry('What are your fees?', 'A session is $650, and the first talk is free.') +
      entry('Is there a lift?', 'Yes, beside the door.');
    await hands.open('faq.html', `<!doctype html><title>FAQ</title>${faq}`);
    await page.getByRole('heading', { name: 'One of your answers is about the same as a default one' }).waitFor();
    await page.getByText('How much does KAP cost?').first().waitFor();
    await hands.button('Take its place').click();
    await eventually(() => hands.said.innerText()).toContain('stands in place of the default answer');
    expect(await page.getByText('is about the same as a default one').count()).toBe(0);
    const idOf = async (): Promise<unknown> => {
      const { entries, extends: base, starters } = JSON.parse(await hands.text()) as Record<string, { id: string }[]>;
      return { id: entries?.[0]?.id, base, hasStarter: JSON.stringify(starters).includes('"cost"') };
    };
    expect(await idOf()).toEqual({ id: 'cost', base: 'default', hasStarter: true });
    await hands.button('Undo').click();
    expect(await idOf()).toMatchObject({ id: 'what-are-your-fees', hasStarter: false });
    const why = await hands.ask('how much is a session');
    expect(why).toContain('$650');
    expect(errors).toEqual([]);
  });

  it('tells where a default answer wins over an own one, and finds the own one first on a press', async () => {
    const { hands, page } = await visitStudio(site);
    const own = {
      id: 'ours',
      question: 'How much does KAP cost',
      answer: 'It is $650.',
      variants: [],
      reviewed: '2026-11-20',
    };
    await hands.open('ours.json', JSON.stringify({ format: 1, extends: 'default', entries: [own] }));
    await hands.ownRows.first().click();
    await page.getByRole('heading', { name: 'get a default answer first' }).waitFor();
    await hands.button('Keep both, mine first').click();
    await eventually(() => page.getByRole('heading', { name: 'get a default answer first' }).count()).toBe(0);
    expect(JSON.parse(await hands.text())).toMatchObject({ entries: [{ id: 'ours', before: 'cost' }] });
  });

  it('writes lines for the page that hold the answers themselves, safely', async () => {
    const { hands, page } = await visitStudio(site);
    await hands.open('own.json', OWN.replace('Six talks', '</script><script>alert(1)</script> Six talks'));
    await hands.tab('Take away').click();
    await hands.field('Address of care-faq.js on your site').fill('/dist/care-faq.js');
    await page.getByLabel('In the page itself').check();
    const snippet = await page.getByLabel('The lines to paste').innerText();
    const clinic = await site.visit(
      site.host(
        `<!doctype html><html lang="en"><title>A</title><link rel="icon" href="data:,"><h1>A</h1>${snippet}</html>`,
      ),
    );
    clinic.page.on('dialog', () => expect.unreachable('a script of the corpus ran'));
    const caller = new Visitor(clinic.page);
    await caller.open();
    await caller.ask('what do you do');
    await caller.log.getByText('Six talks').first().waitFor();
    expect(clinic.errors).toEqual([]);
  });
});

describe('the studio’s form and text', () => {
  it('are one: what is written in either is in the other, and one undo goes through both', async () => {
    const { hands, page } = await visitStudio(site);
    await hands.open('own.json', OWN);
    await hands.rows.first().click();
    await hands.field('Question').fill('What is coaching for sleep?');
    await hands.tab('Text').click();
    const editor = page.getByRole('textbox', { name: 'The whole file as text' });
    await eventually(() => editor.innerText()).toContain('What is coaching for sleep?');
    await editor.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('for sleep');
    await page.keyboard.press('Escape');
    await editor.press('End');
    await page.keyboard.press('Escape');
    await editor.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('"hide": [],');
    await hands.tab('Form').click();
    expect(await hands.field('Question').inputValue()).toBe('What is coaching for sleep?');

    await hands.tab('Text').click();
    // What is typed in one go is one step, or a few where somebody pauses.
    while ((await editor.innerText()).includes('"hide')) await hands.button('Undo').click();
    await eventually(() => editor.innerText()).toContain('What is coaching for sleep?');
    await hands.button('Undo').click();
    await hands.tab('Form').click();
    await eventually(() => hands.field('Question').inputValue()).toBe('What is sleep coaching?');
    await hands.button('Redo').click();
    await eventually(() => hands.field('Question').inputValue()).toBe('What is coaching for sleep?');
    await hands.field('Question').press('Control+z');
    await eventually(() => hands.field('Question').inputValue()).toBe('What is sleep coaching?');
  });

  it('begin a history with each file, and take up the file before by a button of its own', async () => {
    const { hands } = await visitStudio(site);
    await hands.open('own.json', OWN);
    const count = await hands.rows.count();
    expect(await hands.button('Undo').isDisabled()).toBe(true);
    await hands.rows.first().click();
    await hands.field('Question').fill('Mine?');
    await hands.open('other.json', '{"format": 1, "entries": [{"id": "a", "question": "Other?", "answer": "Yes."}]}');
    expect(await hands.rows.count()).toBe(1);
    expect(await hands.button('Undo').isDisabled()).toBe(true);
    await hands.button('Back to own.json').click();
    await eventually(() => hands.said.innerText()).toContain(`Back to own.json: ${String(count)} questions`);
    expect(await hands.rows.first().innerText()).toContain('Mine?');
    expect(await hands.button('Back to other.json').isVisible()).toBe(true);
  });

  it('name topics by their names, and write their ids', async () => {
    const { hands } = await visitStudio(site);
    const entry = { id: 'a', question: 'Other?', answer: 'Yes.', topic: 'fees-insurance' };
    const topics = [
      { id: 'fees-insurance', name: 'Fees & insurance' },
      { id: 'your-visit', name: 'Your visit' },
    ];
    await hands.open('own.json', JSON.stringify({ format: 1, topics, entries: [entry] }, undefined, 1));
    await eventually(() => hands.rows.first().innerText()).toContain('Fees & insurance');
    await hands.rows.first().click();
    expect(await hands.field('Topic').last().inputValue()).toBe('Fees & insurance');
    await hands.field('Topic').last().fill('Your visit');
    expect(JSON.parse(await hands.text())).toMatchObject({ entries: [{ topic: 'your-visit' }] });
  });

  it('ask for the country, and show its crisis lines in the panel', async () => {
    const { hands, page } = await visitStudio(site);
    await hands.open('own.json', OWN);
    await hands.tab('Take away').click();
    await page.getByText('Which country are you in?').waitFor();
    await hands.field('Country of your practice').fill('xq');
    await page.getByText('There is no country XQ.').waitFor();
    await hands.field('Country of your practice').fill('gb');
    await page.getByText('United Kingdom').first().waitFor();
    const lines = page.getByLabel('The lines to paste');
    expect(await lines.innerText()).toContain('data-region="GB"');
    expect(await lines.evaluate(element => element.scrollWidth <= element.clientWidth)).toBe(true);
    await hands.tab('The panel').click();
    expect(await page.locator('studio-preview care-faq').getAttribute('region')).toBe('GB');
  });

  it('change one line where one line was meant, and keep the author’s layout', async () => {
    const { hands } = await visitStudio(site);
    await hands.open('own.json', OWN);
    await hands.rows.nth(1).click();
    await hands.field('Question').fill('What does it cost?');
    const lines = (await hands.text()).split('\n');
    expect(lines.filter((line, at) => line !== OWN.split('\n')[at])).toEqual([
      '      "question": "What does it cost?",',
    ]);
  });

  it('write YAML too, and keep its comments', async () => {
    const { hands, page } = await visitStudio(site);
    const yaml =
      '# ours\nformat: 1\nlang: en\nentries:\n  - id: a # first\n    question: Where?\n    variants: []\n    answer: Here.\n';
    await hands.open('own.yaml', yaml);
    await hands.rows.first().click();
    await hands.field('Answer').fill('There.');
    await hands.tab('Text').click();
    const editor = page.getByRole('textbox', { name: 'The whole file as text' });
    await eventually(() => editor.innerText()).toContain('answer: There.');
    expect(await editor.innerText()).toMatch(/# ours[\s\S]*# first/);
    expect(JSON.parse(await hands.text())).toMatchObject({ entries: [{ id: 'a', answer: 'There.' }] });
    await hands.field('Written as').selectOption('json');
    await eventually(() => editor.innerText()).toContain('"answer": "There."');
    await hands.button('Undo').click();
    await eventually(() => editor.innerText()).toContain('answer: There.');
  });

  it('add, change and leave out answers over the default ones', async () => {
    const { hands, page } = await visitStudio(site);
    await page.getByRole('button', { name: 'Change the default answers' }).click();
    const all = await hands.rows.count();
    expect(all).toBeGreaterThan(50);
    await hands.field('Search questions and answers').fill('how long does a session take');
    await hands.rows.first().click();
    await hands.button('Change it').click();
    await hands.field('Answer').fill('Here it takes two hours.');
    await hands.field('Search questions and answers').fill('What does it feel like');
    await hands.rows.first().click();
    await hands.button('Leave it out').click();
    await hands.button('Add a question').click();
    expect(await hands.field('Question').evaluate(field => field.matches(':focus'))).toBe(true);
    await page.keyboard.type('Is there a lift?');
    await hands.field('Answer').fill('Yes, beside the door.');
    const { entries, hide } = JSON.parse(await hands.text()) as { entries: { question: string }[]; hide: string[] };
    expect(entries.map(({ question }) => question)).toEqual(['How long does a session take?', 'Is there a lift?']);
    expect(hide).toHaveLength(1);
    await eventually(() => hands.rows.count()).toBe(all);
  });
});

describe('the studio’s problems', () => {
  it('are told while somebody types, and a press goes to the place', async () => {
    const { hands, page } = await visitStudio(site);
    await hands.open('own.json', OWN);
    expect(await hands.problems()).toBe('Problems: 0 to repair, 0 to improve');
    await hands.rows.nth(1).click();
    await hands.field('Answer').fill('It is [here](javascript:alert(1)). We guarantee a cure.');
    await eventually(() => hands.problems()).not.toMatch(/: 0 to repair/);
    await page.getByText(/To repair: a link to "javascript:alert/).waitFor();
    await hands.rows.first().click();
    await page.getByText(/^Problems:/).click();
    await page.getByRole('button', { name: /a link to "javascript:alert/ }).click();
    expect(await hands.field('Answer').evaluate(field => field.matches(':focus'))).toBe(true);
    await hands.tab('Text').click();
    await page.getByRole('button', { name: /a link to "javascript:alert/ }).click();
    await eventually(() => page.evaluate(() => String(getSelection()))).toMatch(/^$|javascript/);
    expect(await page.locator('.cm-activeLine').innerText()).toContain('We guarantee a cure');
  });

  it('say what many questions have in common once, and date their reviews by one press', async () => {
    const { hands, page } = await visitStudio(site);
    await hands.open('faq.html', FAQ_PAGE);
    await hands.problems();
    await page.getByText(/^Problems:/).click();
    await page.getByText(/nobody has dated a review, 20 times/).click();
    await hands.button('I have read them all today').click();
    await eventually(() => hands.said.innerText()).toContain('20 questions are dated');
    await eventually(() => page.getByText(/nobody has dated a review/).count()).toBe(0);
  });

  it('say where a text cannot be read, and nothing of it is lost', async () => {
    const { hands, page } = await visitStudio(site);
    await hands.open('broken.json', OWN.replace('"lang": "en",', '"lang": "en"'));
    await page.getByText('The text cannot be read at the moment').first().waitFor();
    await page.getByRole('button', { name: 'Show me the place' }).click();
    // Where the comma is missing, not where it was missed.
    expect(await page.locator('.cm-activeLine').innerText()).toContain('"lang"');
    await page.keyboard.type(',');
    await eventually(() => hands.rows.count()).toBe(3);
    expect(await hands.problems()).toBe('Problems: 0 to repair, 0 to improve');
  });
});

describe('the studio keeps to itself', () => {
  it('stores nothing until it is asked to, and forgets when it is asked to', async () => {
    const { hands, page } = await visitStudio(site);
    await hands.open('own.json', OWN);
    await hands.ask('what do you do');
    expect(await storedOn(page)).toEqual(NOTHING_STORED);
    const box = page.getByLabel('Keep a draft in this browser');
    await box.check();
    await eventually(() => storedOn(page)).toEqual({ ...NOTHING_STORED, local: 1 });
    await hands.rows.first().click();
    await hands.field('Question').fill('A draft of a question?');
    await page.waitForTimeout(1_500);
    await page.reload();
    await page.getByRole('button', { name: /^Go on with your draft/ }).click();
    await eventually(() => hands.rows.first().innerText()).toContain('A draft of a question?');
    await box.uncheck();
    expect(await storedOn(page)).toEqual(NOTHING_STORED);
  });

  it('has no way out: its policy lets nothing be sent to another place', async () => {
    const { page } = await visitStudio(site);
    const sent = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => true,
        () => false,
      ),
    );
    expect(sent).toBe(false);
  });
});

describe('the studio with a thousand questions', () => {
  const topics = ['sleep', 'fees', 'parking', 'music'];
  const entries = Array.from({ length: 1_000 }, (_, at) => ({
    id: `entry-${String(at)}`,
    question: `What about ${topics[at % 4] ?? ''} number ${String(at)}?`,
    variants: Array.from({ length: 6 }, (_unused, other) => `wording ${String(other)} of number ${String(at)}`),
    answer: `Number ${String(at)} is answered here.`,
    topic: topics[at % 4],
  }));

  it('lists, finds, edits and checks them', async () => {
    const { hands, errors } = await visitStudio(site);
    await hands.open('many.json', JSON.stringify({ format: 1, lang: 'en', entries }));
    await eventually(() => hands.rows.count()).toBe(1_000);
    await hands.field('Search questions and answers').fill('number 777');
    await eventually(() => hands.rows.count()).toBe(1);
    await hands.rows.first().click();
    await hands.field('Answer').fill('Changed.');
    await hands.field('Search questions and answers').fill('');
    await hands.field('Topic').first().selectOption('music');
    await eventually(() => hands.rows.count()).toBe(250);
    expect(await hands.problems()).toMatch(/to repair/);
    const written = JSON.parse(await hands.text()) as { entries: { answer: string }[] };
    expect(written.entries[777]?.answer).toBe('Changed.');
    expect(errors).toEqual([]);
  });
});

describe('the studio for everybody', () => {
  it.each([
    { colorScheme: 'light' as const, viewport: { width: 1280, height: 800 } },
    { colorScheme: 'dark' as const, viewport: { width: 1280, height: 800 } },
    { colorScheme: 'light' as const, viewport: { width: 390, height: 800 } },
  ])('has nothing that axe finds, in any of its parts: %j', async options => {
    const { hands, page } = await visitStudio(site, { ...options, bypassCSP: true });
    const isNarrow = options.viewport.width < 500;
    const faults: string[] = await axeFaults(page);
    const look = async (): Promise<void> => void faults.push(...(await axeFaults(page)));
    await hands.open('faq.html', FAQ_PAGE);
    await hands.problems();
    await hands.button('The import').click();
    await page.getByText('things are not as they were on your page').click();
    await look();
    if (isNarrow) await hands.button('Questions').click();
    await look();
    await hands.rows.first().click();
    await look();
    await page.getByText(/^Problems:/).click();
    await hands.tab('Text').click();
    await look();
    if (isNarrow) await hands.button('Try it').click();
    await hands.ask('where can I park, i want to die');
    await page.getByText(/^Screen:/).click();
    await look();
    await hands.tab('Take away').click();
    await look();
    expect([...new Set(faults)]).toEqual([]);
  });

  it('can be worked by keyboard alone', async () => {
    const { hands, page } = await visitStudio(site);
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        const labels = (active as HTMLInputElement | null)?.labels;
        const words = active?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? active?.textContent ?? '';
        return words.replace(/\s+/g, ' ').trim();
      });
    const tabTo = async (name: string): Promise<void> => {
      const passed: string[] = [];
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        const words = await focused();
        if (words.startsWith(name)) return;
        passed.push(words.slice(0, 30));
      }
      expect.unreachable(`"${name}" is not reached by Tab; passed ${passed.join(' | ')}`);
    };
    await tabTo('Begin with an empty page');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await tabTo('Add a question');
    await page.keyboard.press('Enter');
    await eventually(focused).toBe('Question');
    await page.keyboard.type('Is there a lift?');
    await tabTo('Answer');
    await page.keyboard.type('Yes, beside the door.');
    await tabTo('The same question');
    await page.keyboard.type('elevator');
    await page.keyboard.press('Enter');
    await page.keyboard.type('lift');
    await tabTo('Problems');
    await tabTo('The panel');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Why');
    await tabTo('A visitor’s message');
    await page.keyboard.type('elevator');
    await page.keyboard.press('Enter');
    await page.locator('explained-reply').getByText('Is there a lift?').first().waitFor();
    await page.keyboard.press('Control+z');
    await hands.tab('Form').focus();
    await page.keyboard.press('ArrowRight');
    await tabTo('Written as');
    await tabTo('The whole file as text');
    // Tab leaves the text editor, as it leaves every field.
    await page.keyboard.press('Tab');
    expect(await focused()).not.toBe('The whole file as text');
  });
});
