import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';
import { eventually, visitStudio } from './studio-hands.js';
import { NOTHING_STORED, storedOn } from './visitor.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const GOOD = {
  id: 'good',
  question: 'Where can I park?',
  variants: ['is there a car park'],
  answer: 'Behind the house.',
};
const corpus = (...entries: readonly unknown[]): string => JSON.stringify({ format: 1, lang: 'en', entries });
const MARKUP =
  '<img src=x onerror="document.title=\'ran\'"><svg onload="document.title=\'ran\'"><script>document.title="ran"</script>';

/** Files that anybody may be sent, and what the studio says of each: in the line at the top, or among the problems. */
const FILES: readonly (readonly [what: string, name: string, content: string | Uint8Array, said: RegExp])[] = [
  ['an empty file', 'empty.json', '', /is empty/],
  ['a file of zeros', 'zero.json', new Uint8Array(5_000), /not a text file|is empty/],
  [
    'a picture',
    'photo.json',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    /not a text file|cannot be read|not JSON/,
  ],
  ['JSON that was cut off', 'cut.json', corpus(GOOD).slice(0, -20), /not JSON/],
  ['a web page with nothing in it', 'page.html', '<!doctype html><p>Hello', /no question/i],
  ['a number', 'number.json', '42', /./],
  ['100,000 brackets', 'deep.json', '['.repeat(100_000), /not JSON|too deep|cannot be read/],
  ['100,000 levels that end', 'deep-2.json', '['.repeat(100_000) + ']'.repeat(100_000), /./],
  ['an object 20,000 deep', 'deep-3.json', '{"entries":'.repeat(20_000) + '[]' + '}'.repeat(20_000), /./],
  [
    'YAML that multiplies itself',
    'bomb.yaml',
    `format: 1\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map(
        (name, at) =>
          `${name}: &${name} [${Array<string>(9)
            .fill(`*${'abcdefgh'.charAt(at)}`)
            .join(',')}]`,
      )
      .join('\n')}\nentries: *h\n`,
    /./,
  ],
  ['YAML with tags of its own', 'tags.yaml', 'format: 1\nentries: !!js/function "function(){document.title=1}"\n', /./],
  ['UTF-16', 'sixteen.json', Uint8Array.from(Buffer.from(`\ufeff${corpus(GOOD)}`, 'utf16le')), /1 question/],
  ['Windows-1252', 'latin.json', Buffer.from(corpus({ ...GOOD, answer: 'Caf\u00e9' }), 'latin1'), /1 question/],
  ['a byte order mark', 'bom.json', `\ufeff${corpus(GOOD)}`, /1 question/],
  [
    'names of the language',
    'proto.json',
    `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format":1,"entries":[${JSON.stringify(GOOD)},{"__proto__":{"id":"x"},"id":"__proto__","question":"__proto__?","answer":"constructor"}]}`,
    /2 questions/,
  ],
  [
    'markup in every field',
    'markup.json',
    corpus(
      { id: MARKUP, question: MARKUP, variants: [MARKUP], answer: MARKUP, topic: MARKUP, sources: [{ id: MARKUP }] },
      GOOD,
    ),
    /2 questions/,
  ],
  [
    'things that are no entries',
    'odd.json',
    corpus(null, 1, 'text', [], {}, { question: 5, answer: [] }, GOOD),
    /7 questions/,
  ],
  [
    'signs that turn the line round, and half signs',
    'signs.json',
    `{"format":1,"entries":[{"id":"a\\u202eb","question":"Where\\u2066?\\ud800","answer":"\\u2028 \\u0000 here"},${JSON.stringify(GOOD)}]}`,
    /2 questions/,
  ],
  [
    'one line of 3,000,000 letters',
    'wide.json',
    corpus({ ...GOOD, answer: 'a'.repeat(3_000_000) }, GOOD),
    /2 questions/,
  ],
  [
    '12,000 entries',
    'many.json',
    corpus(...Array.from({ length: 12_000 }, (_, at) => ({ ...GOOD, id: `e${String(at)}` }))),
    /12000 questions/,
  ],
  ['21 million letters', 'huge.json', corpus({ ...GOOD, answer: 'a'.repeat(21_000_000) }), /too large/],
];

describe('a hostile file in the studio', () => {
  it.each(FILES)('is safe to open, and said what is wrong with it: %s', async (_, name, content, said) => {
    const { hands, page, errors, requests } = await visitStudio(site);
    page.on('dialog', dialog => expect.unreachable(`a dialog: ${dialog.message()}`));
    const before = requests.length;
    await hands.open(name, content);
    await eventually(() => hands.said.innerText()).toMatch(said);
    // It still works: the text, the form, and a message.
    if (await hands.tab('Text').isVisible()) {
      await hands.tab('Text').click();
      await hands.tab('Form').click();
    }
    if ((await hands.rows.count()) > 0) await hands.rows.last().click();
    await hands
      .button('Undo')
      .click({ trial: true, timeout: 500 })
      .catch(() => undefined);
    await page.getByRole('tab', { name: 'Take away' }).click();
    expect(await page.title()).toBe('care-faq studio');
    expect(await page.evaluate(() => ({}) as { polluted?: number })).toEqual({});
    expect(requests.slice(before).filter(address => !/^(?:data|blob):|\/dist\/studio\//.test(address))).toEqual([]);
    expect(errors).toEqual([]);
    expect(await storedOn(page)).toEqual(NOTHING_STORED);
  });

  it('loses no good entry, and answers from it', async () => {
    const { hands } = await visitStudio(site);
    await hands.open('odd.json', corpus(null, 7, { question: 5 }, { id: 'x', question: MARKUP, answer: MARKUP }, GOOD));
    expect(await hands.problems()).not.toMatch(/: 0 to repair/);
    expect(await hands.ask('is there a car park')).toContain('Behind the house.');
    const { entries } = JSON.parse(await hands.text()) as { entries: unknown[] };
    expect(entries.at(-1)).toEqual(GOOD);
  });

  it('cannot reach the studio by its draft: what is kept is read as text', async () => {
    const { page } = await visitStudio(site);
    for (const draft of [
      '{',
      'null',
      '[]',
      '{"text":5}',
      `{"text":${JSON.stringify(MARKUP)},"at":"<b>","source":{"name":"<b>","format":"x"}}`,
    ]) {
      await page.evaluate(text => localStorage.setItem('care-faq-studio-draft', text), draft);
      await page.reload();
      await page.getByRole('heading', { name: 'Make the answers your own' }).waitFor();
    }
    await page.getByRole('button', { name: /^Go on with your draft/ }).click();
    await page.getByText('The text cannot be read at the moment').first().waitFor();
    expect(await page.title()).toBe('care-faq studio');
  });
});
