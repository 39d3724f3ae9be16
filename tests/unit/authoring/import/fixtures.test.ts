import { describe, expect, it } from 'vitest';
import { importText } from '../../../../src/authoring/import/import-text.js';
import { importFixture, lossLines } from './fixture.js';

const SPLIT = 'changed “Who leads the sessions?”: a long first paragraph';
const AGENT = [
  'Default Fallback Intent',
  'faq.dogs',
  'faq.dogs_usersays_en',
  'faq.fees',
  'faq.fees_usersays_en',
  'faq.parking',
  'faq.parking_usersays_en',
];

describe('importing what other products write', () => {
  it.each([
    ['details.html', 'html', 20],
    ['headings.html', 'html', 20],
    ['terms.html', 'html', 20],
    ['accordion.html', 'html', 20],
    ['json-ld.html', 'html', 21],
    ['microdata.html', 'html', 20],
    ['rdfa.html', 'html', 20],
    ['bold.html', 'html', 20],
    ['faq-page.json', 'faqpage', 20],
    ['questions.md', 'markdown', 20],
    ['bold.md', 'markdown', 20],
    ['labels.md', 'markdown', 6],
    ['table.csv', 'csv', 20],
    ['table.tsv', 'csv', 20],
    ['dialogflow/faq.csv', 'dialogflow', 20],
    ['qna-maker/kb.tsv', 'qna-maker', 20],
    ['qna-maker/kb.json', 'qna-maker', 20],
    ['qna-maker/project.json', 'qna-maker', 20],
    ['zendesk.json', 'zendesk', 19],
    ['list.json', 'json', 20],
    ['own-corpus.json', 'json', 3],
    ['own-overlay.json', 'json', 1],
  ])('%s is known as %s and gives %i entries', (name, format, count) => {
    const { corpus, format: found } = importFixture(name);
    expect({ found, count: corpus.entries.length }).toEqual({ found: format, count });
  });

  it.each([
    'details.html',
    'headings.html',
    'terms.html',
    'accordion.html',
    'microdata.html',
    'rdfa.html',
    'bold.html',
    'json-ld.html',
    'faq-page.json',
    'questions.md',
    'bold.md',
    'table.tsv',
    'qna-maker/kb.tsv',
    'qna-maker/kb.json',
  ])('finds the same answers in %s, whatever its form', name => {
    const { corpus } = importFixture(name);
    const answer = (id: string): string | undefined => corpus.entries.find(entry => entry.id === id)?.answer;
    expect(answer('which-insurance-plans-do-you-take')).toBe(
      'We bill these plans:\n\n- Blue Harbor\n- Northern Mutual\n- Fairhaven City Plan\n\nAsk us about any other.',
    );
    expect(answer('can-i-eat-before-my-session')).toMatch(/^1\. No food for four hours before\.\n2\. Water/);
    expect(answer('how-do-i-book-a-first-visit')).toContain('use [our booking page](/book).');
    expect(answer('who-leads-the-sessions')).toMatch(
      /^A therapist and a nurse are with you throughout\.\n\nDr\. Okafor/,
    );
  });

  it('keeps a table as lines, and tells in full what stands in no answer', () => {
    const html = `<main><h1>FAQ</h1><p>Ring us at noon.</p>
      <h2>What does it cost?</h2><table><caption>Fees from May</caption>
        <tr><th>Service</th><th>Length</th><th>Fee</th></tr><tr><td>Talk</td><td>50 min</td><td>$140</td></tr></table>
      <h2>When are you open?</h2><table><tr><th>Day</th><th>Hours</th></tr><tr><td>Friday</td><td>8 to 3</td></tr></table>
      <p>Or <button>Ask for a late slot</button></p></main><footer>12 Mill Lane</footer>`;
    const imported = importText(html, { name: 'faq.html' });
    expect(imported.corpus.entries.map(({ answer }) => answer)).toEqual([
      'Fees from May\n\n- Talk: Length 50 min; Fee $140',
      '- Friday: 8 to 3\n\nOr',
    ]);
    expect(lossLines(imported)).toEqual(
      expect.arrayContaining([
        'dropped “When are you open?”: <button> “Ask for a late slot”',
        'dropped the page: the text “Ring us at noon.”',
        'dropped the page: its <footer> “12 Mill Lane”',
      ]),
    );
  });

  it('reports of a page what an answer cannot hold, and keeps the rest', () => {
    const imported = importFixture('details.html', { address: 'https://willow-street.example/faq' });
    expect(lossLines(imported)).toEqual([
      'dropped “Where do I park?”: an image',
      'dropped “Where do I park?”: <script>',
      'dropped “Which bus stops near you?”: <iframe>',
      'dropped “How do I cancel an appointment?”: the link of “Open the form” to javascript:openForm()',
      'changed “When is payment due?”: a table',
      'dropped the page: its <nav> “Home Fees Contact”',
      'dropped the page: its <footer> “Willow Street Clinic 18 Willow Street, Fairhaven. Call (555) 555-0142. Copyright by the clinic; all rights reserved; privacy notice and imprint below.”',
      'dropped the page: the text “Questions people ask us”',
      SPLIT,
    ]);
    const { corpus } = imported;
    expect(corpus.topics.map(({ name }) => name)).toEqual(['Visiting us', 'Booking', 'Fees', 'Treatment']);
    expect(corpus.sources).toEqual([
      {
        id: 'willow-street-example-faq',
        title: 'Questions people ask us | Willow Street Clinic',
        url: 'https://willow-street.example/faq',
      },
    ]);
    expect(corpus.entries[5]).toMatchObject({
      id: 'how-do-i-book-a-first-visit',
      answer:
        'Call the desk, or use [our booking page](https://willow-street.example/book). We answer within one working day.',
      sources: [{ id: 'willow-street-example-faq' }],
      topic: 'booking',
    });
    expect(corpus.entries.filter(({ reviewed }) => reviewed !== undefined)).toEqual([]);
    expect(corpus.entries.find(({ id }) => id === 'when-is-payment-due')?.answer).toContain(
      '- First visit: Length 90 min; Fee $320',
    );
  });

  it('takes no text below the last question for its answer, and no heading of an answer for a question', () => {
    const { corpus } = importFixture('headings.html');
    expect(corpus.entries.at(-1)?.answer).toBe('Yes. Send us the list two days before, so that we can load it.');
    expect(corpus.entries[15]?.answer).toContain('**Our nurses**\n\nEileen and Sam.');
  });

  it('reads a question that stands on the page and not in its data', () => {
    expect(importFixture('json-ld.html').corpus.entries.at(-1)?.question).toBe('Is this question only in the page?');
    expect(lossLines(importFixture('json-ld.html'))).toContain(
      'changed the page: its 21 questions, marked up in 2 ways',
    );
    expect(importFixture('json-ld.html', { from: 'headings' }).corpus.entries).toHaveLength(6);
  });

  it('takes headings that ask nothing where it is told to', () => {
    const html = '<h1>Visit</h1><h2>Parking</h2><p>Behind the house.</p><h2>Bus</h2><p>Bus 6.</p>';
    expect(() => importText(html, { name: 'x.html' })).toThrow('no questions were found');
    expect(importText(html, { name: 'x.html', from: 'headings' }).corpus.entries.map(({ id }) => id)).toEqual([
      'parking',
      'bus',
    ]);
  });

  it('reads several terms of one answer as its variants', () => {
    expect(importFixture('terms.html').corpus.entries[0]?.variants).toEqual(['Is there a car park?']);
  });

  it('reads headers in other languages, variants in one cell, line ends and bullet signs of a table', () => {
    const imported = importFixture('table.csv');
    const [first, , third] = imported.corpus.entries;
    expect(first?.variants).toEqual(['is there a car park', 'where do i leave the car']);
    expect(third?.answer).toBe(
      'Your companion may wait in the garden room.  \nThere is tea.\n\n- a quiet corner\n- a bookshelf',
    );
    expect(lossLines(imported)).toEqual([
      'dropped column “Zuständig”: 3 cells',
      'changed “Can somebody wait for me?”: lines that begin with a bullet sign',
      SPLIT,
    ]);
  });

  it('makes related questions of prompts, and the next one of a single prompt', () => {
    const imported = importFixture('qna-maker/kb.tsv');
    const find = (id: string): unknown => imported.corpus.entries.find(entry => entry.id === id);
    expect(find('where-do-i-park')).toMatchObject({
      variants: ['is there a car park', 'where do i leave the car "safely"'],
      topic: 'visiting-us',
    });
    expect(find('how-do-i-book-a-first-visit')).toMatchObject({
      related: ['do-you-have-evening-appointments', 'how-do-i-cancel-an-appointment'],
    });
    expect(find('who-leads-the-sessions')).toMatchObject({
      related: ['may-i-bring-my-own-music'],
      next: 'may-i-bring-my-own-music',
    });
    expect(lossLines(imported)).toEqual(
      expect.arrayContaining([
        'dropped chit-chat: 1 pairs',
        'dropped “Where do I park?”: 1 wordings proposed by active learning',
        'dropped “How do I book a first visit?”: the metadata team: desk',
        'changed “May I bring my own music?”: a pair that only a prompt leads to',
        'dropped “Do you offer online therapy?”: the link to entry 99',
      ]),
    );
    expect(importFixture('qna-maker/project.json').corpus.synonyms).toEqual({ 'treatment day': 'session' });
  });

  it('reads the intents of a Dialogflow agent', () => {
    const imported = importFixture([...AGENT.map(name => `dialogflow/agent/intents/${name}.json`)]);
    expect(imported.corpus.entries).toMatchObject([
      { question: 'May I bring my dog?', variants: [] },
      { question: 'How much does a first visit cost?', variants: ['what is the price for therapy'] },
      {
        question: 'Where do I park?',
        variants: ['is there a car park', 'parking'],
        answer: 'There are six free spaces behind the house.',
      },
    ]);
    expect(lossLines(imported)).toEqual(
      expect.arrayContaining([
        'dropped intent “faq.fees”: its webhook',
        'dropped intent “faq.fees”: a card, picture or payload',
        'dropped intent “faq.parking”: 1 further wordings of the answer',
      ]),
    );
  });

  it('joins Rasa’s intents to their responses, by name and by rule', () => {
    const imported = importFixture(['rasa/domain.yml', 'rasa/nlu.yml', 'rasa/rules.yml']);
    expect(imported.corpus.entries).toHaveLength(13);
    expect(imported.corpus.entries[0]).toMatchObject({
      question: 'Where do I park?',
      variants: ['where can i leave the car', 'where do i park please'],
    });
    expect(imported.corpus.entries.at(-1)).toMatchObject({
      question: 'When are you open?',
      answer: 'Monday to Thursday 8 to 6.  \nFriday 8 to 1, {name}.',
    });
    expect(imported.corpus.synonyms).toEqual({ slot: 'appointment', time: 'appointment' });
    expect(lossLines(imported)).toEqual(
      expect.arrayContaining([
        'dropped intent “greet”: the intent',
        'dropped intent “goodbye”: the intent',
        'dropped response “utter_unused”: the response',
        'changed intent “ask_hours”: the slots {name}',
      ]),
    );
  });

  it('leaves drafts and other languages of a help centre out, and says so', () => {
    const imported = importFixture('zendesk.json');
    expect(imported.corpus.starters).toEqual(['how-do-i-book-a-first-visit', 'how-much-does-a-first-visit-cost']);
    expect(imported.corpus.sources[0]?.url).toBe('https://help.willow-street.example/hc/en-us/articles/360000000000');
    expect(lossLines(imported)).toEqual(
      expect.arrayContaining([
        'dropped the file: the articles of further pages',
        'dropped article 360000000019 “May I bring my own music?”: the article',
        'dropped article 360000000099 “Wo parke ich?”: the article',
      ]),
    );
    expect(importFixture('zendesk.json', { lang: 'de' }).corpus.entries).toMatchObject([{ question: 'Wo parke ich?' }]);
  });

  it('keeps a corpus of our own as it is', () => {
    const { corpus, extendsDefault, hide, losses } = importFixture('own-overlay.json');
    expect({ extendsDefault, hide, losses, id: corpus.entries[0]?.id }).toEqual({
      extendsDefault: true,
      hide: ['home-use', 'topic:therapy'],
      losses: [],
      id: 'cost',
    });
    expect(importFixture('own-corpus.json').corpus).toMatchObject({
      greeting: 'Ask us anything about your visit.',
      starters: ['parking'],
      synonyms: { lot: 'park' },
    });
  });
});
