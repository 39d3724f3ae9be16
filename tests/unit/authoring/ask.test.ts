import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryFile, folderWith, knowledgeWith } from './knowledge-folder.js';
import { careFaq } from './run-care-faq.js';

describe('care-faq ask', () => {
  it('shows kind, question, answer, sources and support', async () => {
    const { code, out, notes } = await careFaq(['ask', 'how long does a session take', '--region', 'US']);
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    const parts = [
      'answer, confidence ',
      'How long does a session take?',
      '90 minutes',
      'Sources:\n- ',
      'Reviewed: 2026-',
      'Talk to a qualified healthcare provider',
      'Emergency: call 911',
      'call or text 988',
    ];
    const places = parts.map(part => out.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('shows every way to reach the provider that a visitor would see, and where the links of an answer lead', async () => {
    const corpus = {
      format: 1,
      extends: 'default',
      provider: {
        name: 'Willow Street',
        phone: '(555) 555-0142',
        url: 'https://willow.example/book',
        email: 'desk@willow.example',
        hours: 'weekdays 9 to 5',
      },
      locations: [
        { id: 'north', name: 'North house', phone: '555 0199' },
        { id: 'south', name: 'South house', phone: '555 0198' },
      ],
      entries: [
        {
          id: 'parking',
          question: 'Where can I park?',
          answer: 'See **the [map](https://willow.example/map)**. [No](javascript:1)',
        },
      ],
    };
    const folder = folderWith({ 'a.json': JSON.stringify(corpus) });
    const { out } = await careFaq(['ask', 'where can i park', '--corpus', `${folder}/a.json`]);
    const parts = [
      'See the map.',
      'Links:\n- map: https://willow.example/map\n\n',
      'Talk to Willow Street',
      '  Call (555) 555-0142\n  Book an appointment: https://willow.example/book\n  Write to desk@willow.example\n  Hours: weekdays 9 to 5',
      '  North house:\n    Call 555 0199\n  South house:\n    Call 555 0198\n',
      'Emergency: ',
    ];
    const places = parts.map(part => out.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says where a way to reach the provider would be set, where there is none', async () => {
    const { out } = await careFaq(['ask', 'how long does a session take']);
    expect(out).toContain('(No way to reach you is set here. Add "provider" to the corpus, or provider-phone');
  });

  it('shows the support first where a message is of concern', async () => {
    const { out } = await careFaq(['ask', 'i want to die', '--region', 'US']);
    expect(out).toMatch(/^help, concern: crisis/);
    expect(out.indexOf('call or text 988')).toBeLessThan(out.indexOf('If you might act'));
  });

  it('takes a question in several words, and one that begins with a dash', async () => {
    const [whole, apart] = await Promise.all([careFaq(['ask', 'is it legal']), careFaq(['ask', 'is', 'it', 'legal'])]);
    expect(apart.out).toBe(whole.out);
    expect((await careFaq(['ask', '--', '--help', 'me'])).code).toBe(0);
  });

  it.each([
    [
      'a file that is no JSON',
      { 'a.json': '{"format": 1,\n "entries": [}\n' },
      'a.json',
      /a\.json:2:14: the corpus is not JSON: \} stands here, and the \[ of line 2 is not closed/,
    ],
    [
      'a web page',
      { 'a.json': '<!doctype html>' },
      'a.json',
      /a\.json:1:1: the corpus is not JSON: this looks like a web page/,
    ],
    [
      'invalid YAML',
      { 'en/entries/a/b.md': '---\nquestion: "x\n---\nYes.\n' },
      '',
      /b\.md:2:11: this is not valid YAML: the quote " that is opened here is not closed/,
    ],
    ['an empty folder', { 'readme.txt': 'nothing' }, '', /holds no folder en\/entries/],
  ])('fails on %s with one sentence', async (_, files, name, sentence) => {
    const folder = folderWith(files);
    const { code, out, notes } = await careFaq(['ask', 'hello', '--corpus', join(folder, name)]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(notes).toMatch(sentence);
    expect(notes.split('\n')).toHaveLength(1);
  });

  it('answers from the good entries of a corpus that is half wrong, and names the bad ones', async () => {
    const corpus = {
      format: 1,
      lang: 'en',
      entries: [
        5,
        { id: 'dogs', question: 'May I bring a dog?', variants: ['are dogs allowed'], answer: 'Yes, on a lead.' },
      ],
    };
    const folder = folderWith({ 'a.json': JSON.stringify(corpus) });
    const { code, out, notes } = await careFaq(['ask', 'are dogs allowed', '--corpus', `${folder}/a.json`]);
    expect(code).toBe(0);
    expect(out).toContain('Yes, on a lead.');
    expect(notes).toContain('/entries/0');
  });

  it('answers from a folder', async () => {
    const folder = knowledgeWith({
      'en/entries/visits/dogs.md': entryFile({ variants: ['are dogs allowed', 'pets'] }),
    });
    expect((await careFaq(['ask', 'are dogs allowed', '--corpus', folder])).out).toContain('Yes, on a lead.');
    expect((await careFaq(['ask', 'are dogs allowed', '--corpus', `${folder}/en`])).out).toContain('Yes, on a lead.');
  });

  it('shows the international lines, and says so, for a country without lines of its own', async () => {
    const { code, out, notes } = await careFaq(['ask', 'hello', '--region', 'uk']);
    expect(code).toBe(0);
    expect(out).toContain('112, 911 or 999');
    expect(notes).toBe(
      'There are no crisis lines for UK, so the international ones are shown. The United Kingdom is GB.',
    );
  });
});
