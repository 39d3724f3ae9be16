import { expect } from '@open-wc/testing';
import type { CareFaqReplyEvent } from '../../src/index.js';
import { all, ask, drawn, input, lastTurn, openPanel, QUESTIONS, type } from './panel.js';

const EVENTS = ['care-faq-open', 'care-faq-close', 'care-faq-reply', 'care-faq-contact', 'care-faq-feedback'];

/** Every field of an event that another class than Event put there. */
function fields(event: Event): Record<string, unknown> {
  return Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
}

async function replies(
  attributes: Record<string, string>,
  texts: readonly string[],
): Promise<Record<string, unknown>[]> {
  const element = await openPanel(attributes);
  const seen: Record<string, unknown>[] = [];
  element.addEventListener('care-faq-reply', event => seen.push(fields(event)));
  for (const text of texts) await ask(element, text);
  return seen;
}

describe('events', () => {
  it('are the same bare event for every reply', async () => {
    const seen = await replies({}, Object.values(QUESTIONS));
    expect(seen).to.have.length(Object.values(QUESTIONS).length);
    for (const event of seen) expect(event).to.deep.equal({ kind: null, entryId: null });
  });

  it('name kind and entry where the owner asked, and a concern looks exactly like a fallback', async () => {
    const { answer, fallback, crisis, abuse, emergency, distress } = QUESTIONS;
    const [known, unknown, ...concerns] = await replies({ events: 'entries' }, [
      answer,
      fallback,
      crisis,
      abuse,
      emergency,
      distress,
    ]);
    expect(known).to.deep.include({ kind: 'answer' });
    expect(known?.['entryId']).to.be.a('string');
    for (const concern of concerns) expect(concern).to.deep.equal(unknown);
  });

  it('never hold the visitor’s words', async () => {
    const element = await openPanel({ events: 'entries' });
    const seen: string[] = [];
    for (const name of EVENTS) element.addEventListener(name, event => seen.push(JSON.stringify(fields(event))));
    await ask(element, 'how long is a session for zebras');
    expect(seen.join()).not.to.contain('zebras');
  });
});

describe('the page around', () => {
  it('is told nothing of a concern: no attribute, class, title, console line or storage changes', async () => {
    const element = await openPanel();
    const lines: unknown[] = [];
    const consoles = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const originals = consoles.map(name => console[name]);
    for (const name of consoles) console[name] = (...parts: unknown[]) => lines.push(parts);
    const outside = (): string =>
      [
        element.outerHTML,
        document.title,
        document.body.className,
        document.documentElement.className,
        location.href,
        localStorage.length,
        sessionStorage.length,
        document.cookie,
      ].join('|');
    try {
      await ask(element, QUESTIONS.answer);
      const before = outside();
      await ask(element, QUESTIONS.crisis);
      expect(outside()).to.equal(before);
      expect(lines).to.deep.equal([]);
    } finally {
      consoles.forEach((name, at) => (console[name] = originals[at] as never));
    }
  });

  for (const mode of ['floating', 'inline', 'page'])
    it(`does not read along with ordinary listeners: keys, input and presses end at the panel’s edge, ${mode}`, async () => {
      const element = await openPanel({ mode });
      const heard: string[] = [];
      const listen = (event: Event): number => heard.push(event.type);
      const types = [
        'keydown',
        'keyup',
        'input',
        'beforeinput',
        'click',
        'mousedown',
        'pointerdown',
        'paste',
        'change',
      ];
      for (const type of types) document.addEventListener(type, listen);
      input(element).focus();
      await type('secret words');
      await ask(element, QUESTIONS.crisis);
      const link = all(lastTurn(element), 'a[href="tel:988"]')[0];
      link?.addEventListener('click', event => event.preventDefault());
      link?.click();
      for (const type of types) document.removeEventListener(type, listen);
      expect(heard).to.deep.equal([]);
    });

  it('hears that the provider was contacted, and never that a crisis line was', async () => {
    const element = await openPanel();
    const heard: unknown[] = [];
    element.addEventListener('care-faq-contact', event =>
      heard.push((event as unknown as CareFaqReplyEvent & { by: string }).by),
    );
    await ask(element, QUESTIONS.crisis);
    for (const link of all(element, 'a')) {
      link.addEventListener('click', event => event.preventDefault());
      if (/^(?:tel:988|sms:988|tel:911)$/.test(link.getAttribute('href') ?? '')) link.click();
    }
    expect(heard).to.deep.equal([]);
    all(element, 'care-faq-strip a')[0]?.click();
    expect(heard).to.deep.equal(['phone']);
    await drawn(element);
  });
});
