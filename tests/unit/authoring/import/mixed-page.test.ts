import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/core/corpus/load-corpus.js';
import { folderWith } from '../knowledge-folder.js';
import { careFaq, type Run } from '../run-care-faq.js';

const PAGE = `<html lang="en"><body><nav><details><summary>Any menu?</summary>Home</details></nav><main>
<h1>Questions</h1>
<h2>Fees</h2>
<details><summary>What are your fees?</summary><p>Here’s what we charge as of May. There are no membership fees.</p>
<table><tr><th>Visit</th><th>Fee</th></tr><tr><td>First visit</td><td>$290</td></tr><tr><td>Session</td><td>$640</td></tr></table></details>
<details><summary>Do you have a sliding scale?</summary><p>Two places a month, at 40% off.</p></details>
<details><summary>Can I pay in instalments?</summary><p>Yes, in four monthly payments.</p></details>
<h2>Finding us</h2>
<h3>Where are you?</h3><p>At 61 Alder Street.</p>
<h3>Where can I park?</h3><p>Behind the building.</p>
<h2>Your visit</h2>
<details><summary>Do you run groups?</summary><p>Yes: a circle on the first Tuesday.</p></details>
<details><summary>Do you treat teenagers?</summary><p>No, we see adults from 18 only. <strong>Why is that?</strong></p></details>
<dl><dt>Can I bring my dog?</dt><dd>Service dogs are welcome.</dd></dl>
<h2>Still have questions?</h2><p>Call us.</p>
</main></body></html>`;

async function importPage(html: string, ...options: readonly string[]): Promise<Run> {
  return careFaq(['import', join(folderWith({ 'faq.html': html }), 'faq.html'), '--replace', 'none', ...options]);
}

describe('importing a page that marks up its questions in several ways', () => {
  it('reads them together, in the order of the page, under its headings', async () => {
    const { out, notes } = await importPage(PAGE);
    const { topics, entries } = loadCorpus(out).corpus;
    expect(entries.map(({ question, topic }) => [question, topics.find(({ id }) => id === topic)?.name])).toEqual([
      ['What are your fees?', 'Fees'],
      ['Do you have a sliding scale?', 'Fees'],
      ['Can I pay in instalments?', 'Fees'],
      ['Where are you?', 'Finding us'],
      ['Where can I park?', 'Finding us'],
      ['Do you run groups?', 'Your visit'],
      ['Do you treat teenagers?', 'Your visit'],
      ['Can I bring my dog?', undefined],
    ]);
    expect(notes).toContain('marked up in 3 ways');
    expect(notes).toContain('“Still have questions?”: it invites rather than asks');
  });

  it('keeps the rows of a price list in the short answer, behind the sentence that announces them', async () => {
    const { out } = await importPage(PAGE);
    expect(loadCorpus(out).corpus.entries[0]?.answer).toBe(
      'There are no membership fees. Here’s what we charge as of May:\n\n- First visit: $290\n- Session: $640',
    );
  });

  it('adds to each question only wordings that ask the same, and lists them', async () => {
    const { out, notes } = await importPage(PAGE);
    const all = loadCorpus(out).corpus.entries;
    const of = (question: string): readonly string[] => all.find(one => one.question === question)?.variants ?? [];
    expect(of('Do you have a sliding scale?')).toContain('any discount');
    expect(of('Can I pay in instalments?')).not.toContain('any discount');
    expect(of('Do you run groups?')).not.toContain('do you see couples');
    expect(of('Do you treat teenagers?')).not.toContain('do you treat older people');
    expect(notes).toMatch(/“Can I pay in instalments\?”: it is also found by .*“can I pay monthly”/);
  });

  it('adds wordings to a corpus that stands alone, too', async () => {
    const { out, notes } = await importPage(PAGE, '--alone');
    expect(loadCorpus(out).corpus.entries[0]?.variants).toContain('what do you charge');
    expect(notes).toContain('it is also found by “what do you charge”');
    const none = await importPage(PAGE, '--alone', '--no-wordings');
    expect(loadCorpus(none.out).corpus.entries[0]?.variants).toEqual([]);
  });

  it('finds the owner’s answer by the very question of the default one that it stands before', async () => {
    const file = join(folderWith({ 'our.json': (await importPage(PAGE)).out }), 'our.json');
    const { out } = await careFaq(
      ['ask', '--jsonl', '--corpus', file],
      '{"id":"1","text":"how much does kap cost"}\n{"id":"2","text":"when can i drive again"}\n',
    );
    const shown = out
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { shown: string | null }).shown);
    expect(shown).toEqual(['what-are-your-fees', 'driving']);
  });

  it('reads one way only where init is told so', async () => {
    const folder = folderWith({ 'faq.html': PAGE });
    const ours = join(folder, 'ours');
    await careFaq(['init', ours, '--yes', '--source', join(folder, 'faq.html'), '--from', 'dl']);
    const { entries } = loadCorpus(readFileSync(join(ours, 'care-faq/our-answers.json'), 'utf8')).corpus;
    expect(entries.map(({ question }) => question)).toEqual(['Can I bring my dog?']);
    expect((await careFaq(['init', join(folder, 'x'), '--from', 'dll'])).notes).toContain('there is no format "dll"');
  });
});

describe('joining files of our own', () => {
  const file = (more: object): string => JSON.stringify({ format: 1, extends: 'default', ...more });
  const entry = (id: string, answer: string): object => ({
    id,
    question: `${id}?`,
    answer,
    topic: 'us',
    before: 'cost',
  });

  it('keeps every field of each, and tells where the first file wins', async () => {
    const folder = folderWith({
      'a.json': file({
        topics: [{ id: 'us', name: 'About us' }],
        provider: { kind: 'clinic', name: 'Alder', phone: '555 0100' },
        variants: { cost: ['the damage'] },
        entries: [entry('one', 'One.')],
      }),
      'b.json': file({
        provider: { name: 'Elm' },
        hide: ['lozenges'],
        entries: [entry('one', 'Uno.'), entry('two', 'Two.')],
      }),
    });
    const { out, notes } = await careFaq(['import', join(folder, 'a.json'), join(folder, 'b.json')]);
    expect(JSON.parse(out)).toMatchObject({
      extends: 'default',
      hide: ['lozenges'],
      variants: { cost: ['the damage'] },
      topics: [{ id: 'us', name: 'About us' }],
      provider: { kind: 'clinic', name: 'Alder', phone: '555 0100' },
      entries: [
        { id: 'one', answer: 'One.', topic: 'us', before: 'cost' },
        { id: 'two', answer: 'Two.', topic: 'us', before: 'cost' },
      ],
    });
    expect(notes).toContain('dropped b.json: the answer “one”: a.json says otherwise, and the first file wins.');
    expect(notes).toContain('dropped b.json: provider: name');
  });
});
