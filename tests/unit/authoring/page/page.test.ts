import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../../../../src/authoring/bundled-knowledge.js';
import { attribute, findTags, parsePage, parsePart, textOf } from '../../../../src/authoring/import/html/tree.js';
import { INTERNATIONAL_CARD } from '../../../../src/core/safety/crisis-lines.js';
import { faqBlock } from '../../../../src/authoring/page/faq-block.js';
import { readCorpus } from '../../../../src/core/corpus/read-corpus.js';
import { entryFile, folderWith, knowledgeWith } from '../knowledge-folder.js';
import { careFaq } from '../run-care-faq.js';

const HOSTILE = '</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)> " \' & \u2028';
const OVERLAY = JSON.stringify({
  format: 1,
  extends: 'default',
  provider: {
    name: 'Harbor <b>Clinic</b>',
    kind: 'clinic',
    phone: '(555) 010-0199',
    email: 'desk@harbor.example',
    url: '/book',
    hours: 'Monday to Friday',
  },
  supportLines: [{ name: 'Our nurse', contact: 'call 555 0100', hours: 'at night' }],
  topics: [{ id: 'own', name: `Own ${HOSTILE}` }],
  entries: [
    {
      id: 'parking',
      topic: 'own',
      question: `Where? ${HOSTILE}`,
      answer: `Here. ${HOSTILE}\n\n- **one**\n- [two](https://x.example/?a=1&b=2)\n- [three](javascript:alert(1))`,
    },
    { id: 'old', topic: 'own', question: 'What did it cost?', answer: 'Ten.', expires: '2026-01-01' },
    { id: 'draft', topic: 'own', question: 'Not yet?', answer: 'No.', review: 'draft' },
    { id: 'north', topic: 'own', question: 'In the north?', answer: 'Yes.', when: { location: 'north' } },
    { id: 'open', topic: 'own', question: 'Is it not covered?', answer: 'We do not say.', covered: false },
  ],
});

async function build(...options: readonly string[]): Promise<{ code: number; out: string; notes: string }> {
  return careFaq(['build', join(folderWith({ 'own.json': OVERLAY }), 'own.json'), ...options]);
}

describe('care-faq build --html', () => {
  it('puts help first, then the provider, then every question by topic', async () => {
    const { code, out } = await build('--html', '--region', 'US');
    expect(code).toBe(0);
    const sections = findTags(parsePart(out), 'section').map(section => textOf(section));
    expect(sections[0]).toMatch(/^Help now Emergency: call 911 988 Suicide & Crisis Lifeline: call or text 988/);
    expect(sections[0]).toContain('Our nurse: call 555 0100 (at night)');
    expect(sections[1]).toContain('Talk to Harbor <b>Clinic</b> before you decide anything about your care.');
    expect(sections[1]).toContain('Call (555) 010-0199');
    expect(sections[2]).toMatch(/^Own /);
    const links = findTags(parsePart(out), 'a').map(link => attribute(link, 'href'));
    expect(links).toEqual(
      expect.arrayContaining([
        'tel:911',
        'tel:988',
        'tel:5550100199',
        'mailto:desk@harbor.example',
        '/book',
        'https://x.example/?a=1&b=2',
      ]),
    );
    expect(links.filter(href => /^javascript/i.test(href ?? ''))).toEqual([]);
  });

  it('shows the international card where no region is named, and never the US’s', async () => {
    const { out } = await build('--html');
    expect(textOf(parsePart(out))).toContain('call your local emergency number');
    expect(out).not.toContain('988');
    expect((await build('--html', '--region', 'UK')).notes).toContain('The United Kingdom is GB.');
  });

  it('holds the default answers with the owner’s, and nothing that has expired, is a draft or is for one place', async () => {
    const { out, notes } = await build('--html');
    const ids = findTags(parsePart(out), 'details').map(details => attribute(details, 'data-entry'));
    expect(ids).toEqual(expect.arrayContaining(['what-is-kap', 'parking', 'open']));
    expect(ids.filter(id => id === 'old' || id === 'draft' || id === 'north')).toEqual([]);
    expect(notes).toContain('1 without an answer that may be given today left out.');
  });

  it('makes text of every text: no element, attribute or comment comes of a corpus', async () => {
    const { out } = await build('--html');
    const page = parsePage(`<care-faq>${out}</care-faq><p id="after">after</p>`);
    expect(findTags(page, 'script', 'img', 'style', 'iframe')).toEqual([]);
    expect(findTags(page, 'p').some(paragraph => attribute(paragraph, 'id') === 'after')).toBe(true);
    expect(textOf(page)).toContain('<img src=x onerror=alert(1)>');
    const names = new Set(
      findTags(page, 'div', 'section', 'details', 'summary', 'a', 'li').flatMap(element =>
        element.attrs.map(({ name }) => name),
      ),
    );
    expect([...names].sort()).toEqual(['data-covered', 'data-entry', 'href', 'lang', 'rel']);
  });

  it('stands inside the element without closing or duplicating anything', async () => {
    const { out } = await build('--html');
    const [element] = findTags(parsePage(`<care-faq>${out}</care-faq>`), 'care-faq');
    expect(findTags(element!, 'details').length).toBeGreaterThan(100);
    expect(findTags(parsePart(out), 'care-faq', 'main', 'h1', 'html')).toEqual([]);
  });

  it('is made of a folder, too', async () => {
    const { out } = await careFaq(['build', knowledgeWith({ 'en/entries/visits/dogs.md': entryFile() }), '--html']);
    expect(findTags(parsePart(out), 'summary').map(summary => textOf(summary))).toEqual([
      'May I bring a dog?',
      'Where can I park?',
    ]);
  });

  it('says the constant card even where no card was loaded', () => {
    const { corpus } = readCorpus({ format: 1, entries: [{ id: 'a', question: 'Q?', answer: 'A.' }] });
    expect(faqBlock(corpus, INTERNATIONAL_CARD)).toContain('findahelpline.com');
  });
});

describe('care-faq build --jsonld', () => {
  it('writes the covered answers as FAQPage, with nothing that ends its script', async () => {
    const { code, out, notes } = await build('--jsonld');
    expect(code).toBe(0);
    expect(out).not.toMatch(/[<\u2028]/);
    const [script] = findTags(parsePage(`<script type="application/ld+json">${out}</script>`), 'script');
    const text = script?.childNodes[0];
    const page = JSON.parse(text && 'value' in text ? text.value : '') as {
      '@type': string;
      mainEntity: { '@id': string; name: string; acceptedAnswer: { text: string } }[];
    };
    expect(page['@type']).toBe('FAQPage');
    const covered = BUNDLED.defaultCorpus.entries.filter(entry => entry.covered).length;
    expect(page.mainEntity).toHaveLength(covered + 1);
    const own = page.mainEntity.find(question => question['@id'] === '#parking');
    expect(own?.name).toBe(`Where? ${HOSTILE}`.trim());
    expect(findTags(parsePart(own?.acceptedAnswer.text ?? ''), 'script', 'img')).toEqual([]);
    expect(notes).toMatch(/\d+ that say what is not answered left out\./);
  });

  it('goes to a file, and not together with --html', async () => {
    const file = join(folderWith({}), 'faq.json');
    await build('--jsonld', '-o', file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ '@context': 'https://schema.org' });
    expect(await build('--jsonld', '--html')).toMatchObject({ code: 2 });
  });
});
