import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/core/corpus/load-corpus.js';
import { entryFile, folderWith, knowledgeWith } from './knowledge-folder.js';
import { careFaq } from './run-care-faq.js';

const DOG = 'en/entries/visits/dogs.md';
const fixed = async (text: string): Promise<{ text: string; lines: string[] }> => {
  const folder = knowledgeWith({ [DOG]: text });
  const { out } = await careFaq(['check', folder, '--fix']);
  const lines = out.split('\n').filter(line => line.includes(': fixed ['));
  return { text: readFileSync(join(folder, DOG), 'utf8'), lines: lines.map(line => line.slice(line.indexOf(DOG))) };
};

describe('care-faq check --fix', () => {
  it('changes nothing, and says nothing, where nothing is wrong', async () => {
    const text = entryFile({ more: '# a note to ourselves\nrelated:\n  - parking\n', answer: 'Yes,  \non a lead.' });
    expect(await fixed(text)).toEqual({ text, lines: [] });
  });

  it('takes out what cannot be seen, and says in which line', async () => {
    const { text, lines } = await fixed(entryFile({ answer: 'Yes, on\u200b a lead. \n\n\n' }).replace('?', '? \t'));
    expect(text).toBe(entryFile({ answer: 'Yes, on a lead.' }));
    expect(lines).toEqual([
      `${DOG}:2: fixed [whitespace] spaces at the end of the line were taken out.`,
      `${DOG}:14: fixed [hidden-characters] the invisible character U+200B was taken out.`,
      `${DOG}:14: fixed [whitespace] spaces at the end of the line were taken out.`,
    ]);
  });

  it('makes foreign line ends ours', async () => {
    const { text, lines } = await fixed(`\ufeff${entryFile().replaceAll('\n', '\r\n')}`);
    expect(text).toBe(entryFile());
    expect(lines[0]).toContain('line ends were made the usual ones');
  });

  it('takes out a variant that stands there already, and makes curly quotes straight', async () => {
    const variants = ['is it allowed', 'Is it allowed?', 'my dog’s well behaved', 'may i bring a dog', 'd', 'e', 'f'];
    const { text, lines } = await fixed(entryFile({ variants }));
    expect(text).toBe(entryFile({ variants: ['is it allowed', "my dog's well behaved", 'd', 'e', 'f'] }));
    expect(lines).toEqual([
      `${DOG}:5: fixed [duplicates] "Is it allowed?" stood here already and was taken out.`,
      `${DOG}:6: fixed [variants] curly quotes were made straight.`,
      `${DOG}:7: fixed [duplicates] "may i bring a dog" stood here already and was taken out.`,
    ]);
  });

  it('puts fields into their usual order, and keeps the comments and the quotes of their author', async () => {
    const { text, lines } = await fixed(
      '---\nreviewed: 2026-11-20\n# as they ask\nvariants:\n  - "a: b"\n  - c\n  - d\n  - e\n  - f\nquestion: Dogs? # short\n---\nYes.\n',
    );
    expect(text).toBe(
      '---\nquestion: Dogs? # short\n# as they ask\nvariants:\n  - "a: b"\n  - c\n  - d\n  - e\n  - f\nreviewed: 2026-11-20\n---\nYes.\n',
    );
    expect(lines).toEqual([`${DOG}:2: fixed [fields] the fields were put in their usual order.`]);
  });

  it('is done after one run', async () => {
    const once = await fixed(entryFile({ variants: ['a', 'A', 'b’s'], answer: 'Yes. \u00ad' }));
    expect((await fixed(once.text)).lines).toEqual([]);
  });

  it.each(['no front matter \n', '---\nquestion: "x\n---\nYes.', '---\n- a\n---\nYes.', ''])(
    'leaves a file that it cannot read to its author: %j',
    async text => {
      const run = await fixed(text);
      expect(run.text.trim()).toBe(text.trim());
    },
  );

  it('does the same in a JSON file, and leaves it as it is where nothing is to be done', async () => {
    const clean =
      '{ "format": 1,\n"entries": [{"id": "dogs", "question": "Dogs?", "answer": "Yes.", "variants": ["a"]}] }';
    const dirty = JSON.stringify({
      entries: [{ id: 'dogs', question: 'Dogs?', answer: 'Y\u200bes <b>', variants: ['dogs', 'it’s', 5], own: 1 }, 7],
      format: 1,
    });
    const folder = folderWith({ 'clean.json': clean, 'dirty.json': dirty });
    expect((await careFaq(['check', `${folder}/clean.json`, '--fix'])).out).not.toContain('fixed');
    expect(readFileSync(`${folder}/clean.json`, 'utf8')).toBe(clean);
    const { out } = await careFaq(['check', `${folder}/dirty.json`, '--fix']);
    expect(out.split('\n').filter(line => line.includes(': fixed ['))).toHaveLength(4);
    const text = readFileSync(`${folder}/dirty.json`, 'utf8');
    expect(text).toContain('Yes \\u003cb>');
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['format', 'entries']);
    expect(JSON.parse(text)).toMatchObject({ entries: [{ variants: ["it's", 5], own: 1 }, 7] });
    expect(loadCorpus(text).corpus.entries).toHaveLength(1);
  });
});
