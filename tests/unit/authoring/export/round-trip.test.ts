import { describe, expect, it } from 'vitest';
import type { Corpus, Entry } from '../../../../src/core/corpus/corpus.js';
import { exportCorpus } from '../../../../src/authoring/export/export-corpus.js';
import { EXPORT_FORMATS, type ExportFormat } from '../../../../src/authoring/export/exported.js';
import { importText } from '../../../../src/authoring/import/import-text.js';
import { importFixture } from '../import/fixture.js';

const NAMES: Readonly<Record<ExportFormat, string>> = {
  json: 'x.json',
  csv: 'x.csv',
  tsv: 'x.tsv',
  'qna-maker': 'x.tsv',
  markdown: 'x.md',
  html: 'x.html',
  jsonld: 'x.json',
};
const FIXTURES: readonly (readonly [string, readonly string[]])[] = [
  ...['details', 'headings', 'terms', 'accordion', 'bold', 'json-ld', 'microdata', 'rdfa'].map(
    name => [name, [`${name}.html`]] as const,
  ),
  ...[
    'faq-page.json',
    'questions.md',
    'bold.md',
    'labels.md',
    'table.csv',
    'table.tsv',
    'list.json',
    'zendesk.json',
  ].map(name => [name, [name]] as const),
  ...['kb.tsv', 'kb.json', 'project.json'].map(name => [name, [`qna-maker/${name}`]] as const),
  ['dialogflow', ['dialogflow/faq.csv']],
  ['rasa', ['rasa/domain.yml', 'rasa/nlu.yml', 'rasa/rules.yml']],
  ['own corpus', ['own-corpus.json']],
  ['own overlay', ['own-overlay.json']],
];
const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];

function backAndForth(corpus: Corpus, to: ExportFormat): { readonly corpus: Corpus; readonly losses: string[] } {
  const { text, losses } = exportCorpus({ corpus, extendsDefault: false, hide: [] }, to, 'Questions');
  return { corpus: importText(text, { name: NAMES[to] }).corpus, losses: losses.map(({ what }) => what) };
}

/** What every format holds. */
function heart(corpus: Corpus, { id, question, answer, topic }: Entry): unknown {
  return { id, question, answer, topic: corpus.topics.find(candidate => candidate.id === topic)?.name };
}

describe.each(FORMATS)('what is exported as %s and imported again', format => {
  it.each(FIXTURES)('is the same for %s: ids, questions, answers, topics', (_, files) => {
    const { corpus } = importFixture(files);
    const again = backAndForth(corpus, format).corpus;
    const expected = corpus.entries.filter(({ covered }) => format !== 'jsonld' || covered);
    const inOrder =
      format === 'html' || format === 'markdown' ? byId : (entries: readonly Entry[]): readonly Entry[] => entries;
    expect(inOrder(again.entries).map(entry => heart(again, entry))).toEqual(
      inOrder(expected).map(entry => heart(corpus, entry)),
    );
  });
});

function byId(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('a round trip', () => {
  it.each([
    ['csv', []],
    ['tsv', []],
    ['qna-maker', ['sources', 'reviewed', 'covered', 'general']],
    ['markdown', ['sources', 'reviewed', 'covered', 'general', 'related', 'next']],
    ['html', ['sources', 'reviewed', 'general', 'related', 'next', 'variants']],
  ] as const)('through %s reports each field of an entry that does not come back', (format, lost) => {
    const { corpus } = importFixture('own-corpus.json');
    const { corpus: again, losses } = backAndForth(corpus, format);
    const names = ['variants', 'related', 'next', 'reviewed', 'covered', 'general', 'differs', 'sources'] as const;
    const changed = names.filter(name =>
      corpus.entries.some(entry => {
        const other = again.entries.find(({ id }) => id === entry.id);
        const plain = (value: unknown): string =>
          JSON.stringify(value, (key, inner: unknown) => (key === 'section' ? undefined : inner)) ?? '';
        return plain(other?.[name]) !== plain(entry[name]) && !(name === 'sources' && entry.sources.length === 0);
      }),
    );
    expect([...changed].sort()).toEqual([...lost].sort());
    expect(losses).toContain('its greeting');
    expect(losses.length).toBeGreaterThan(lost.length);
  });

  it.each(FORMATS.filter(format => format !== 'json'))(
    'as %s leaves out, by name, what would be shown to everybody',
    format => {
      const base = { answer: 'A.', variants: [] };
      const entries = [
        { ...base, id: 'all', question: 'For all?' },
        { ...base, id: 'north', question: 'In the north?', when: { location: 'north' } },
        { ...base, id: 'soon', question: 'Soon?', review: 'draft' },
      ];
      const { corpus } = importText(JSON.stringify({ format: 1, lang: 'en', entries }), { name: 'x.json' });
      const { text, losses } = exportCorpus({ corpus, extendsDefault: false, hide: [] }, format, '');
      expect(importText(text, { name: NAMES[format] }).corpus.entries.map(({ id }) => id)).toEqual(['all']);
      expect(losses.map(({ place }) => place)).toEqual(expect.arrayContaining(['“In the north?”', '“Soon?”']));
    },
  );

  it('keeps an overlay whole as JSON', () => {
    const { corpus, extendsDefault, hide } = importFixture('own-overlay.json');
    const { text, losses } = exportCorpus({ corpus, extendsDefault, hide }, 'json', '');
    expect(losses).toEqual([]);
    expect(importText(text)).toMatchObject({ extendsDefault, hide, corpus: { entries: corpus.entries } });
  });

  it('guards cells that a spreadsheet would run, and takes the guard off again', () => {
    const entry = {
      id: 'a',
      question: '=HYPERLINK("https://evil.example")?',
      answer: '- one\n- two',
      variants: ['@SUM(1)', '+1 | 2'],
    };
    const { corpus } = importText(JSON.stringify({ format: 1, lang: 'en', entries: [entry] }), { name: 'x.json' });
    const { text } = exportCorpus({ corpus, extendsDefault: false, hide: [] }, 'csv', '');
    expect(text).toContain('"\'=HYPERLINK(""https://evil.example"")?"');
    expect(importText(text, { name: 'x.csv' }).corpus.entries[0]).toMatchObject({
      ...entry,
      variants: ['@SUM(1)', '+1 / 2'],
    });
  });
});

describe('a table that was laid over the default answers', () => {
  it('keeps its links to those when it is read back', () => {
    const { corpus } = importText('question,answer\nWhere do I park?,Behind.\n', { name: 'x.csv' });
    const [entry] = corpus.entries;
    if (entry === undefined) throw new Error('There is no entry.');
    const over = { ...corpus, entries: [{ ...entry, related: ['cost'] }] };
    const { text } = exportCorpus({ corpus: over, extendsDefault: true, hide: [] }, 'csv', 'Questions');
    const back = importText(text, { name: 'x.csv', takenIds: new Set(['cost']) });
    expect(back.corpus.entries[0]?.related).toEqual(['cost']);
    expect(back.losses.map(({ what }) => what)).not.toContain('the link to entry cost');
  });
});
