import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/core/corpus/load-corpus.js';
import { entryFile, folderWith, knowledgeWith } from './knowledge-folder.js';
import { careFaq } from './run-care-faq.js';

const DOG = 'en/entries/visits/dogs.md';

describe('care-faq build', () => {
  it('writes the folder as one corpus, which reads back as it was', async () => {
    const folder = knowledgeWith({
      [DOG]: entryFile({
        more: 'covered: false\ngeneral: true\nrelated:\n  - parking\n',
        variants: ['is my hound ok'],
      }),
      'en/synonyms.yml': 'dog:\n  - hound\n  - Pooch\n',
    });
    const { code, out, notes } = await careFaq(['build', folder]);
    const { corpus, problems } = loadCorpus(out);
    expect({ code, problems, notes }).toEqual({ code: 0, problems: [], notes: 'Written: 2 entries.' });
    expect(corpus).toMatchObject({
      format: 1,
      lang: 'en',
      topics: [{ id: 'visits', name: 'Visits' }],
      sources: [{ id: 'leaflet', title: 'Our leaflet' }],
      starters: ['parking'],
      synonyms: { hound: 'dog', pooch: 'dog' },
    });
    expect(corpus.entries.find(entry => entry.id === 'dogs')).toEqual({
      id: 'dogs',
      topic: 'visits',
      question: 'May I bring a dog?',
      variants: ['is my hound ok'],
      answer: 'Yes, on a lead.',
      sources: [{ id: 'leaflet', section: 'Getting here' }],
      related: ['parking'],
      reviewed: '2026-11-20',
      covered: false,
      general: true,
      differs: false,
    });
  });

  it('compiles a file that stands alone, and says of an overlay that a page loads it as it is', async () => {
    const entries = [
      { id: 'a', question: 'Where do I park?', variants: ['car park'], answer: 'Behind.' },
      { id: 'b', question: 'Are dogs allowed?', variants: ['my puppy'], answer: 'Yes.' },
    ];
    const folder = folderWith({
      'alone.json': JSON.stringify({ format: 1, entries }),
      'over.json': JSON.stringify({ format: 1, extends: 'default', entries }),
    });
    const alone = await careFaq(['build', `${folder}/alone.json`, '--compact']);
    expect(alone).toMatchObject({ code: 0, notes: 'Written: 2 entries.' });
    expect(loadCorpus(alone.out).corpus.entries.map(({ id }) => id)).toEqual(['a', 'b']);
    const over = await careFaq(['build', `${folder}/over.json`, '--compact']);
    expect(over.code).toBe(1);
    expect(over.notes).toContain('lies over the default answers, which are compiled already: load it as it is.');
  });

  it('leaves drafts out and says so, or keeps them for trying with --drafts', async () => {
    const folder = knowledgeWith({ [DOG]: entryFile({ more: 'review: draft\n', reviewed: '' }) });
    const without = await careFaq(['build', folder]);
    expect(without.notes).toContain('Left out as drafts: dogs. --drafts keeps them.');
    expect(loadCorpus(without.out).corpus.entries.map(({ id }) => id)).toEqual(['parking']);
    const withThem = await careFaq(['build', folder, '--drafts']);
    expect(withThem.notes).toContain('With drafts, not for visitors: dogs.');
    expect(loadCorpus(withThem.out)).toMatchObject({ problems: [], corpus: { entries: { length: 2 } } });
  });

  it('keeps conditions, locations and days of review, also with --compact', async () => {
    const folder = knowledgeWith({
      [DOG]: entryFile({ more: 'when:\n  location: north\nreviewer: Dr. Cole\nexpires: 2027-01-01\n' }),
      'en/locale.yml':
        'name: English\ntopics:\n  - id: visits\n    name: Visits\nlocations:\n  - id: north\n    name: North\nstrings:\n  placeholder: Ask\n',
    });
    for (const options of [[], ['--compact']]) {
      const { out } = await careFaq(['build', folder, ...options]);
      const idsAt = (location?: string): string[] =>
        loadCorpus(out, undefined, { location }).corpus.entries.map(({ id }) => id);
      expect(idsAt()).toEqual(['parking']);
      expect(idsAt('north').sort()).toEqual(['dogs', 'parking']);
      expect(loadCorpus(out, undefined, { location: 'north', today: '2027-01-02' }).corpus).toMatchObject({
        provider: { name: 'North' },
        strings: { placeholder: 'Ask' },
        entries: expect.arrayContaining([
          expect.objectContaining({ id: 'dogs', expired: true, reviewer: 'Dr. Cole' }) as unknown,
        ]) as unknown,
      });
      const file = folderWith({ 'out.json': out });
      const asked = await careFaq([
        'ask',
        'may i bring a dog',
        '--corpus',
        join(file, 'out.json'),
        '--location',
        'north',
      ]);
      expect(asked.out).toContain('Yes, on a lead.');
    }
  });

  it('takes ID@NAME.md for the entry of that id under a condition', async () => {
    const { out } = await careFaq([
      'build',
      knowledgeWith({
        'en/entries/visits/parking@north.md': entryFile({
          question: 'Where can I park?',
          variants: [],
          answer: 'In the yard.',
          more: 'when:\n  location: north\n',
        }),
      }),
    ]);
    const answerAt = (location?: string): unknown => loadCorpus(out, undefined, { location }).corpus.entries[0]?.answer;
    expect([answerAt(), answerAt('north')]).toEqual(['Behind the house. It is free.', 'In the yard.']);
  });

  it('writes to a file, and takes one language of a folder', async () => {
    const folder = knowledgeWith();
    const file = join(folder, 'out.json');
    const { code, out } = await careFaq(['build', join(folder, 'en'), '-o', file]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(loadCorpus(readFileSync(file, 'utf8')).corpus.entries).toHaveLength(1);
  });

  it('writes nothing that ends or hides a script', async () => {
    const answer = 'It says </script><script>alert(1)</script><!-- and \u2028 and \u2029.';
    const { out } = await careFaq(['build', knowledgeWith({ [DOG]: entryFile({ answer }) })]);
    expect(out).not.toMatch(/[<\u2028\u2029]/);
    expect(loadCorpus(out).corpus.entries.find(entry => entry.id === 'dogs')?.answer).toBe(answer);
  });

  it('with --compact answers without the variants, which are an index then', async () => {
    const variants = ['is my dog ok', 'pets', 'dogs allowed', 'can the dog come too', 'what about my hound'];
    const folder = knowledgeWith({ [DOG]: entryFile({ variants }) });
    const file = join(folder, 'out.json');
    await careFaq(['build', folder, '--compact', '-o', file]);
    const written = readFileSync(file, 'utf8');
    expect(variants.filter(variant => written.includes(variant))).toEqual([]);
    const { out } = await careFaq(['ask', '--jsonl', '--corpus', file], '{"id": 1, "text": "may my dog come too"}');
    expect(out).toContain('"shown":"dogs"');
  });

  it.each([
    ['invalid YAML', { [DOG]: '---\nquestion: "May I\n---\nYes.\n' }, `${DOG}:2:11: error [yaml]`],
    ['a broken entry', { [DOG]: entryFile({ question: '' }) }, 'error [schema]'],
  ])('writes nothing of a folder with %s, and says where', async (_, files, part) => {
    const folder = knowledgeWith(files);
    const file = join(folder, 'out.json');
    const { code, notes } = await careFaq(['build', folder, '-o', file]);
    expect(code).toBe(1);
    expect(notes).toContain(part);
    expect(notes).toContain('nothing was written');
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ['has no language', {}, 'holds no folder en/entries.'],
    ['has another language', { 'de/entries/a/b.md': entryFile() }, 'holds no folder en/entries. It has de.'],
  ])('fails in one sentence where the folder %s', async (_, files, part) => {
    const { code, notes } = await careFaq(['build', folderWith({ 'x.txt': '', ...files })]);
    expect(code).toBe(1);
    expect(notes).toContain(part);
  });

  it('fails in one sentence where the file cannot be written', async () => {
    const folder = knowledgeWith();
    const { code, notes } = await careFaq(['build', folder, '-o', join(folder, 'no', 'such', 'folder.json')]);
    expect(code).toBe(1);
    expect(notes).toMatch(/^care-faq build: "[^"]+folder\.json" cannot be written \(ENOENT\)\.$/);
  });
});
