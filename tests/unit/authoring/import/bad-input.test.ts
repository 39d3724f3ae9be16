import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/authoring/import/decode-text.js';
import { importFiles, importText } from '../../../../src/authoring/import/import-text.js';
import { lossLines } from './fixture.js';

const DEEP = 20_000;

describe('what cannot be imported', () => {
  it.each([
    ['nothing', '', 'x.csv', 'x.csv is empty.'],
    ['a text of no format', 'Hello, how are you', 'x.txt', 'looks like none of the formats'],
    ['a zip file', 'PK\u0003\u0004', 'agent.zip', 'is not a text file'],
    [
      'a page without questions',
      '<html><h1>Welcome</h1><p>Hi.</p></html>',
      'x.html',
      'no questions were found on this page',
    ],
    ['a page nested too deeply', '<div>'.repeat(1_000), 'x.html', 'nested too deeply'],
    ['megabytes of start tags', '<div>'.repeat(800_000), 'x.html', 'nested too deeply'],
    ['JSON that is cut off', '{"articles": [', 'x.json', 'x.json is not JSON'],
    ['JSON of nothing known', '{"hello": 1}', 'x.json', 'no entry that can be used'],
    ['a list of nothing known', '[1, 2]', 'x.json', 'holds no list of objects with a question and an answer'],
    ['deep JSON', '['.repeat(DEEP), 'x.json', 'is not JSON'],
    [
      'a table without answers',
      'Question,Notes\nWhere?,here\n',
      'x.csv',
      'names no column "answer"; it says “Question”, “Notes”',
    ],
    ['a table with a header only', 'Question,Answer\n', 'x.csv', 'no question with an answer was found'],
    ['Markdown without questions', '# Welcome\n\nHello.\n', 'x.md', 'write each as a heading'],
    ['Rasa without responses', 'nlu:\n- intent: a\n  examples: |\n    - b\n', 'nlu.yml', 'hold no responses'],
    ['YAML that is none', 'nlu: [a\n- b: "', 'nlu.yml', 'hold no intents'],
    ['an overlay that says nothing', '{"format": 1, "entries": [{"id": "a"}]}', 'x.json', 'no entry that can be used'],
  ])('is told: %s', (_, text, name, part) => {
    expect(() => importText(text, { name })).toThrow(part);
  });

  it.each([
    ['qna-maker', '{"x": 1}', 'holds no list "qnaDocuments"'],
    ['qna-maker', '{broken', 'is not JSON'],
    ['qna-maker', 'a\tb\n', 'does not name "Question" and "Answer"'],
    ['zendesk', '{"x": 1}', 'holds no list "articles"'],
    ['zendesk', 'articles', 'is not JSON'],
    ['dialogflow', 'one column\n', 'this table has one column'],
    ['rasa', '- a\n- b\n', 'hold no intents'],
    ['faqpage', '<p>Hi?</p>', 'this page has no questions as schema.org FAQPage'],
  ] as const)('as %s: %s', (from, text, part) => {
    expect(() => importText(text, { name: 'x', from })).toThrow(part);
  });

  it('is stopped before aliases of YAML grow', () => {
    const bomb = `a: &a ["x","x","x","x","x","x","x","x","x"]\n${[...'bcdefghi']
      .map(
        (name, index) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefghi'[index] ?? ''}`)
            .join(',')}]`,
      )
      .join('\n')}\nnlu: *i\n`;
    expect(() => importFiles([{ name: 'nlu.yml', text: bomb }], { from: 'rasa' })).toThrow('hold no intents');
  });
});

describe('what is partly bad', () => {
  it('keeps what is good and reports each part that is not', () => {
    const imported = importText(
      'Question,Answer\nWhere?,Here.\nWhen?,\n,Nobody asked.\nWhere?,There.\nWHERE,Here.\n"Q: Who?",Us.\n',
      { name: 'x.csv' },
    );
    expect(imported.corpus.entries.map(({ question, answer }) => [question, answer])).toEqual([
      ['Where?', 'Here.'],
      ['Who?', 'Us.'],
    ]);
    expect(lossLines(imported)).toEqual([
      'dropped line 3: “When?”',
      'dropped line 4: the answer “Nobody asked.”',
      'changed line 7: “Q:” before the question',
      'dropped line 5: a second answer to “Where?”: “There.”',
      'changed line 6: “WHERE” a second time',
    ]);
  });

  it('falls back to the page where its JSON-LD is broken, and says so', () => {
    const imported = importText(
      '<script type="application/ld+json">{broken</script><details><summary>Where?</summary>Here.</details>',
      { name: 'x.html' },
    );
    expect(imported.corpus.entries).toHaveLength(1);
    expect(lossLines(imported)[0]).toBe('dropped the page: the page’s JSON-LD of line 1');
  });

  it('reads quotation marks as characters where they do not pair up', () => {
    const imported = importText('Question\tAnswer\n"Where" do I go\tTo the 3" door\n"open\tYes\n', { name: 'x.tsv' });
    expect(imported.corpus.entries).toHaveLength(2);
    expect(lossLines(imported)).toContain('changed the table: the quotation marks of the table');
  });

  it('drops texts above the limits of a corpus, each with its name', () => {
    const imported = importText(
      JSON.stringify([
        { question: `${'long '.repeat(200)}?`, answer: 'a' },
        { question: 'Short?', answer: 'b' },
      ]),
      { name: 'x.json' },
    );
    expect(imported.corpus.entries).toHaveLength(1);
    expect(imported.losses[0]?.why).toContain('at most 500 are allowed');
  });

  it('keeps names such as __proto__ harmless', () => {
    const imported = importText(
      '[{"question": "Where?", "answer": "Here.", "__proto__": {"polluted": true}, "constructor": "x"}]',
      { name: 'x.json' },
    );
    expect(imported.corpus.entries).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('markup of a hostile source', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', 'Here.'],
    ['<a href="javascript:alert(1)">go</a>', 'Here.go'],
    ['<a href="java\tscript:alert(1)">go</a>', 'Here.go'],
    ['<a href="https://user:pw@x.example/">go</a>', 'Here.go'],
    ['<svg><script>alert(1)</script></svg>', 'Here.'],
    ['<style>*{display:none}</style>', 'Here.'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', 'Here.<script>alert(1)</script>'],
    ['[x](javascript:alert(1))', 'Here.\\[x](javascript:alert(1))'],
    ['**not bold** _nor this_', 'Here.\\*\\*not bold\\*\\* \\_nor this\\_'],
    [
      '<p># no heading</p><p>1. no list</p><p>- nor this</p>',
      'Here.\n\n\\# no heading\n\n1\\. no list\n\n\\- nor this',
    ],
  ])('%s becomes text or goes', (html, answer) => {
    const { corpus } = importText(`<details><summary>Where?</summary>Here.${html}</details>`, { name: 'x.html' });
    expect(corpus.entries[0]?.answer).toBe(answer);
  });
});

describe('bytes', () => {
  const silent = { drop: () => undefined, change: () => undefined };
  it('are read by their mark, by the name in the page, as UTF-8, and else as Windows-1252 with a note', () => {
    const noted: string[] = [];
    const notes = { ...silent, change: (what: string) => void noted.push(what) };
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0]), notes)).toBe('A');
    expect(decodeText(new TextEncoder().encode('ä'), notes)).toBe('ä');
    expect(decodeText(Buffer.from('<meta charset="iso-8859-1">\xe4', 'latin1'), notes)).toContain('ä');
    expect(noted).toEqual([]);
    expect(decodeText(new Uint8Array([0x61, 0xe4]), notes)).toBe('aä');
    expect(noted).toEqual(['the text’s encoding']);
  });
});
