import { expect } from '@open-wc/testing';
import { all, ask, drawn, one, openPanel, QUESTIONS, textOf } from './panel.js';
import type { CareFaq } from '../../src/index.js';

const GOOD = {
  id: 'parking',
  question: 'Where can I park?',
  variants: ['is there parking', 'do you have a car park'],
  answer: 'Behind the house, free of charge.',
};
const PAYLOADS = [
  '<img src="/evil.png" onerror="document.title=\'taken\'">',
  '<script>document.title="taken"</script>',
  '"><svg onload="document.title=\'taken\'">',
  '<a href="javascript:document.title=\'taken\'">x</a>',
  '</script></style></template><iframe srcdoc="x"></iframe>',
  '{{constructor.constructor("document.title=1")()}}',
];
const FORBIDDEN = 'img, script, iframe, object, embed, video, audio, link[rel="stylesheet"]';

/** What the panel itself draws; the JSON that a test put inside the element is a script too. */
function drawnInside(element: CareFaq, selector: string): HTMLElement[] {
  return all(element, '*').filter(inner => inner.getRootNode() !== document && inner.matches(selector));
}

async function quietly(during: () => Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (line: unknown) => lines.push(String(line));
  try {
    await during();
  } finally {
    console.warn = warn;
  }
  return lines;
}

function requested(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

describe('a hostile corpus', () => {
  it('is shown as the text it is, in every field, and runs nothing', async () => {
    const title = document.title;
    for (const payload of PAYLOADS) {
      const element = await openPanel(
        {},
        JSON.stringify({
          format: 1,
          greeting: payload,
          provider: { name: payload, phone: payload, url: `javascript:${payload}`, hours: payload },
          topics: [{ id: 't', name: payload }],
          sources: [{ id: 's', title: payload, publisher: payload }],
          supportLines: [{ name: payload, contact: payload, hours: payload }],
          starters: ['odd'],
          entries: [
            {
              ...GOOD,
              id: 'odd',
              question: `${payload} zebra`,
              answer: payload,
              topic: 't',
              sources: [{ id: 's', section: payload }],
            },
            GOOD,
          ],
        }).replace(/</g, '\\u003c'),
      );
      const turn = await ask(element, 'zebra');
      expect(textOf(turn)).to.contain(payload);
      expect(textOf(await ask(element, 'where can i park'))).to.contain('free of charge');
      expect(drawnInside(element, FORBIDDEN)).to.deep.equal([]);
      expect(
        drawnInside(element, 'a').filter(link => !/^(?:https?|mailto|tel|sms):/.test((link as HTMLAnchorElement).href)),
      ).to.deep.equal([]);
      element.remove();
    }
    expect(document.title).to.equal(title);
    expect(requested().filter(address => address.includes('evil'))).to.deep.equal([]);
  });

  it('links nowhere but where links may lead, and loads no picture', async () => {
    const answer =
      'zebra [a](javascript:alert(1)) [b](java\tscript:alert(1)) [c](data:text/html,x) [d](//evil.example) [e](/\\evil.example) [f](https://user:pw@evil.example) [g](https://fine.example) ![h](https://evil.example/pixel.png)';
    const element = await openPanel(
      {},
      JSON.stringify({ format: 1, entries: [{ ...GOOD, question: 'Zebra?', answer }] }),
    );
    const turn = await ask(element, 'zebra');
    expect(textOf(turn)).to.contain('zebra');
    const links = all(turn, 'a')
      .map(link => (link as HTMLAnchorElement).href)
      .filter(href => !/^(?:tel|sms):/.test(href) && !href.includes('://findahelpline'));
    expect(links.filter(href => href.includes('evil'))).to.deep.equal([]);
    expect(links).to.include('https://fine.example/');
    for (const link of all(turn, 'a[target="_blank"]')) expect(link.getAttribute('rel')).to.contain('noopener');
    expect(drawnInside(element, 'img')).to.deep.equal([]);
    expect(requested().filter(address => address.includes('evil'))).to.deep.equal([]);
  });

  it('with marks without end is drawn, and stays inside the panel', async () => {
    const answers = [
      '*'.repeat(15_000),
      '['.repeat(15_000),
      '`'.repeat(15_000),
      '> '.repeat(7_000),
      `z${'\u0301'.repeat(10_000)}`,
      'w'.repeat(15_000),
    ];
    const entries = answers.map((answer, index) => ({
      ...GOOD,
      id: `e${String(index)}`,
      question: `Zebra ${'abcdef'.charAt(index)}?`,
      answer,
      variants: [],
    }));
    const element = await openPanel({}, JSON.stringify({ format: 1, entries: [...entries, GOOD] }));
    for (const { question } of entries) {
      const turn = await ask(element, question);
      const { width } = turn.getBoundingClientRect();
      expect(width).to.be.lessThan(one(element, '.panel').getBoundingClientRect().width + 1);
    }
    expect(textOf(await ask(element, 'where can i park'))).to.contain('free of charge');
    expect(all(element, 'care-faq-strip')).to.have.length(1);
  });

  for (const [name, text] of [
    ['cut off', '{"format": 1, "extends": "default", "entries": [{"id": "parking", "question": "Where'],
    ['no JSON', '<!doctype html><title>404</title>'],
    ['empty', '   '],
    ['nested without end', `${'['.repeat(100_000)}`],
    ['of another shape', '["a", null, 5, {}]'],
    ['of a later format', '{"format": 2, "entries": [{"id": "x", "question": "Y?", "answer": "Z."}]}'],
  ] as const) {
    it(`that is ${name} leaves the default answers and the help, and says why on the console`, async () => {
      const lines = await quietly(async () => {
        const element = await openPanel({}, text);
        expect(textOf(await ask(element, QUESTIONS.answer))).to.contain('Reviewed');
        expect(all(element, 'care-faq-strip')).to.have.length(1);
        expect(textOf(await ask(element, QUESTIONS.crisis))).to.contain('988');
      });
      expect(lines.join('\n')).to.match(/care-faq: corpus/);
    });
  }

  it('that is half wrong keeps every good entry', async () => {
    const lines = await quietly(async () => {
      const element = await openPanel(
        {},
        JSON.stringify({
          format: 1,
          extends: 'default',
          provider: 'x',
          supportLines: [{ name: 5 }, { name: 'Evening line', contact: 'call 555 0177' }],
          entries: [null, 'x', { id: 'a' }, { ...GOOD, sources: 'y', related: [5] }, GOOD],
        }),
      );
      expect(textOf(await ask(element, 'where can i park'))).to.contain('free of charge');
      expect(textOf(await ask(element, QUESTIONS.answer))).to.contain('Reviewed');
    });
    expect(lines.filter(line => line.startsWith('care-faq: corpus/')).length).to.be.greaterThan(5);
  });

  it('of 2,000 entries answers', async () => {
    const entries = Array.from({ length: 2_000 }, (_, index) => ({
      id: `e${String(index)}`,
      question: `What is thing ${String(index)} for?`,
      answer: `For ${String(index)}.`,
    }));
    const element = await openPanel({}, JSON.stringify({ format: 1, entries: [...entries, GOOD] }));
    expect(textOf(await ask(element, 'where can i park'))).to.contain('free of charge');
  });
});

describe('an owner’s corpus for several places', () => {
  const OVERLAY = {
    format: 1,
    extends: 'default',
    locations: [
      { id: 'north', name: 'Harbor North', phone: '555 0121' },
      { id: 'quay', name: 'Harbor Quay', phone: '555 0142' },
    ],
    strings: { placeholder: 'What would you like to know?' },
    entries: [
      GOOD,
      { ...GOOD, when: { location: 'quay' }, answer: 'On Dock Street.', variants: [] },
      {
        id: 'evening',
        question: 'When is the open evening?',
        variants: ['open evening'],
        answer: 'Last year.',
        expires: '2020-01-01',
      },
    ],
  };
  const attributes = { 'provider-name': '', 'provider-phone': '' };

  it('answers by the attribute location, and anew when it changes', async () => {
    const element = await openPanel({ ...attributes, location: 'quay' }, JSON.stringify(OVERLAY));
    expect(textOf(await ask(element, 'where can i park'))).to.contain('On Dock Street.');
    expect(textOf(one(element, 'care-faq-strip'))).to.contain('Harbor Quay');
    element.location = 'north';
    await drawn(element);
    expect(textOf(await ask(element, 'where can i park'))).to.contain('Behind the house');
  });

  it('lists all places where the page names none', async () => {
    const element = await openPanel(attributes, JSON.stringify(OVERLAY));
    const turn = textOf(await ask(element, QUESTIONS.provider));
    expect(turn).to.contain('Harbor North').and.to.contain('555 0121').and.to.contain('Harbor Quay');
  });

  it('says its own words of the interface once it has arrived', async () => {
    const element = await openPanel(attributes, JSON.stringify(OVERLAY));
    await ask(element, 'where can i park');
    expect(one(element, 'textarea').getAttribute('placeholder')).to.equal('What would you like to know?');
  });

  it('sends the question of an expired answer to the provider, and shows nothing of the answer', async () => {
    const element = await openPanel(attributes, JSON.stringify(OVERLAY));
    const turn = textOf(await ask(element, 'when is the open evening'));
    expect(turn).to.contain('When is the open evening?').and.to.contain('Please ask us.');
    expect(textOf(one(element, 'care-faq-panel'))).not.to.contain('Last year');
  });
});
