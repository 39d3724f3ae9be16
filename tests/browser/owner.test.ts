import { expect } from '@open-wc/testing';
import { ask, drawn, one, openPanel, panel, textOf } from './panel.js';

const OVERLAY = {
  format: 1,
  lang: 'en',
  extends: 'default',
  greeting: 'Welcome to the house by the water.',
  starters: ['parking'],
  provider: { name: 'Overlay Practice', phone: '555 0123' },
  supportLines: [{ name: 'Our own evening line', contact: 'call 555 0177', hours: '18 to 22' }],
  entries: [
    {
      id: 'parking',
      question: 'Where can I park?',
      variants: ['is there parking', 'do you have a car park'],
      answer: 'Behind the house, free of charge.\n\nThe gate is open from eight.',
    },
  ],
};

async function warnings(during: () => Promise<void>): Promise<string[]> {
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

async function fetching(answer: typeof fetch, during: () => Promise<void>): Promise<void> {
  const { fetch } = window;
  window.fetch = answer;
  try {
    await during();
  } finally {
    window.fetch = fetch;
  }
}

describe('an owner’s changes', () => {
  it('come by property', async () => {
    const element = await panel();
    element.corpus = OVERLAY;
    await ask(element, 'hello');
    expect(textOf(one(element, 'care-faq-welcome')))
      .to.contain('Welcome to the house')
      .and.to.contain('Where can I park?');
    expect(textOf(await ask(element, 'where can i park'))).to.contain('Behind the house');
    expect(textOf(await ask(element, 'how long does a session take'))).to.contain('Reviewed');
  });

  it('come by JSON inside the element', async () => {
    const element = await openPanel({}, JSON.stringify(OVERLAY));
    expect(textOf(await ask(element, 'where can i park'))).to.contain('Behind the house');
  });

  it('come by address, asked for once and without a word about who asks', async () => {
    const asked: [unknown, RequestInit | undefined][] = [];
    await fetching(
      (address, options) => {
        asked.push([String(address), options]);
        return Promise.resolve(new Response(JSON.stringify(OVERLAY)));
      },
      async () => {
        const element = await openPanel({ corpus: 'https://example.org/overlay.json' });
        expect(textOf(await ask(element, 'where can i park'))).to.contain('Behind the house');
        await ask(element, 'hello');
      },
    );
    expect(asked).to.have.length(1);
    expect(asked[0]?.[0]).to.equal('https://example.org/overlay.json');
    expect(asked[0]?.[1]).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('leave the default answers, and one line for the author, where the address fails', async () => {
    const lines = await warnings(() =>
      fetching(
        () => Promise.resolve(new Response('', { status: 404 })),
        async () => {
          const element = await openPanel({ corpus: '/not-there.json' });
          expect(textOf(await ask(element, 'how long does a session take'))).to.contain('Reviewed');
        },
      ),
    );
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^care-faq: corpus "\/not-there\.json" could not be loaded .+ check the address\.$/);
  });

  it('are asked for only where the owner named an address', async () => {
    await fetching(
      () => Promise.reject(new Error('nobody was to be asked')),
      async () => void expect(textOf(await ask(await openPanel(), 'hello'))).to.contain('Hello'),
    );
  });

  it('lose only what is wrong in them, named by pointer, reason and remedy', async () => {
    const lines = await warnings(async () => {
      const element = await openPanel(
        {},
        JSON.stringify({ ...OVERLAY, entries: [{ id: 'broken' }, ...OVERLAY.entries] }),
      );
      expect(textOf(await ask(element, 'where can i park'))).to.contain('Behind the house');
    });
    expect(lines.join('\n')).to.contain('/entries/0');
  });

  it('leave the default answers where they are no JSON at all', async () => {
    await warnings(async () => {
      const element = await openPanel({}, '{"format": 1, entries');
      expect(textOf(await ask(element, 'how long does a session take'))).to.contain('Reviewed');
    });
  });

  it('add lines, and never replace those that are there', async () => {
    const element = await openPanel({}, JSON.stringify(OVERLAY));
    (one(element, '.help') as HTMLButtonElement).click();
    await drawn(element);
    expect(textOf(one(element, 'care-faq-help-now')))
      .to.contain('Our own evening line')
      .and.to.contain('988 Suicide & Crisis Lifeline');
  });

  it('replace the whole corpus where they do not extend it, with help as before', async () => {
    const whole = { ...OVERLAY, extends: undefined };
    const element = await openPanel({}, JSON.stringify(whole));
    const turn = await ask(element, 'how long does a session take');
    expect(textOf(turn)).not.to.contain('Reviewed');
    expect(textOf(turn)).to.contain('Call or text 988');
  });
});
