import { expect } from '@open-wc/testing';
import { all, ask, GRAVE, lastTurn, one, openPanel, QUESTIONS, textOf } from './panel.js';

const PROMPT = 'Talk to Harbor Clinic';

describe('every reply', () => {
  for (const [kind, text] of Object.entries(QUESTIONS)) {
    it(`has the provider and a crisis line: ${kind}`, async () => {
      const element = await openPanel();
      const turn = await ask(element, text);
      expect(textOf(turn)).to.contain(PROMPT);
      const links = all(turn, 'a[href^="tel:"], a[href^="sms:"]').map(link => link.getAttribute('href'));
      expect(links).to.include('tel:911');
      if (kind !== 'emergency' && kind !== 'abuse') expect(links).to.include('tel:988');
    });
  }

  for (const kind of [...GRAVE, 'distress'] as const) {
    it(`puts the resources first where it should: ${kind}`, async () => {
      const turn = await ask(await openPanel(), QUESTIONS[kind]);
      const sheet = one(turn, '.sheet');
      expect(sheet.querySelector(':not(.unseen)')?.localName).to.equal('care-faq-crisis-card');
    });
  }

  it('shows what was typed as a text, whatever it looks like', async () => {
    const turn = await ask(await openPanel(), '<img src=x onerror=alert(1)> **bold** [a](javascript:alert(1))');
    expect(textOf(one(turn, 'care-faq-question'))).to.contain(
      '<img src=x onerror=alert(1)> **bold** [a](javascript:alert(1))',
    );
    expect(all(turn, 'img, strong')).to.have.length(0);
  });

  it('comes for 20,000 characters, for emoji and for nothing at all', async () => {
    const element = await openPanel();
    for (const text of ['x'.repeat(20_000), 'lorem ipsum '.repeat(1_600), '🙂🙃', '   ']) {
      expect(textOf(await ask(element, text))).to.contain(PROMPT);
    }
  });

  it('keeps the card in view under a very long message', async () => {
    const element = await openPanel();
    const turn = await ask(element, `${'I do not know where to begin. '.repeat(300)} I want to kill myself.`);
    const card = one(turn, 'care-faq-crisis-card a').getBoundingClientRect();
    const frame = one(element, '.scroller').getBoundingClientRect();
    expect(card.bottom).to.be.lessThan(frame.bottom);
  });
});

describe('an answer', () => {
  it('names the matched question, its sources and its review, and leads on', async () => {
    const turn = await ask(await openPanel(), QUESTIONS.answer);
    expect(one(turn, 'h3').textContent).to.match(/session/i);
    expect(textOf(turn)).to.match(/Reviewed \w+ \d+, \d{4}/);
    expect(textOf(turn)).to.match(/Sources? \( ?\d+ ?\)/);
    expect(all(turn, 'care-faq-question-links button').length).to.be.greaterThan(0);
  });

  it('keeps the detail behind "More"', async () => {
    const turn = await ask(await openPanel(), QUESTIONS.answer);
    const detail = one(turn, 'care-faq-entry details') as HTMLDetailsElement;
    expect(detail.open).to.be.false;
    (detail.querySelector('summary') as HTMLElement).click();
    expect(detail.open).to.be.true;
  });

  it('answers a related question when it is pressed', async () => {
    const element = await openPanel();
    const turn = await ask(element, QUESTIONS.answer);
    const link = one(turn, 'care-faq-question-links button');
    const question = textOf(link);
    link.click();
    await element.updateComplete;
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(one(lastTurn(element), 'h3').textContent).to.equal(question);
  });
});

describe('where nothing is asserted', () => {
  it('offers three questions, the first answer one tap away', async () => {
    const turn = await ask(await openPanel({ 'answer-at': '1', 'suggest-at': '0' }), QUESTIONS.answer);
    expect(all(turn, 'care-faq-entry')).to.have.length(0);
    expect(all(turn, 'care-faq-question-links button')).to.have.length(2);
    expect((one(turn, 'care-faq-suggestions details') as HTMLDetailsElement).open).to.be.false;
  });

  it('puts the provider’s contact in front after the third miss in a row', async () => {
    const element = await openPanel();
    for (let miss = 0; miss < 2; miss++) await ask(element, QUESTIONS.fallback);
    expect(all(one(lastTurn(element), 'care-faq-fallback'), 'care-faq-provider-contact')).to.have.length(0);
    const third = await ask(element, QUESTIONS.fallback);
    expect(all(one(third, 'care-faq-fallback'), 'care-faq-provider-contact a')).to.have.length(1);
  });
});

describe('a reply to a concern', () => {
  it('offers three actions at most', async () => {
    for (const kind of [...GRAVE, 'distress'] as const) {
      const turn = await ask(await openPanel(), QUESTIONS[kind]);
      expect(all(turn, 'care-faq-crisis-card .actions a').length).to.be.within(1, 3);
    }
  });

  it('offers the emergency number and nothing before it in an emergency', async () => {
    const turn = await ask(await openPanel(), QUESTIONS.emergency);
    expect(all(turn, 'care-faq-crisis-card .actions a').map(link => link.getAttribute('href'))).to.deep.equal([
      'tel:911',
    ]);
  });

  it('shows the large card once, then a bar that stays', async () => {
    const element = await openPanel();
    const first = await ask(element, QUESTIONS.crisis);
    expect(one(first, 'care-faq-crisis-card').hasAttribute('brief')).to.be.false;
    expect(all(element, 'care-faq-help-bar a')).to.have.length(0);
    await ask(element, QUESTIONS.answer);
    expect(all(element, 'care-faq-help-bar a').map(link => link.getAttribute('href'))).to.include.members([
      'tel:911',
      'tel:988',
    ]);
    const again = await ask(element, 'i want to die');
    expect(one(again, 'care-faq-crisis-card').hasAttribute('brief')).to.be.true;
  });

  it('offers a way out and says that others may see the page where it is about abuse', async () => {
    const turn = await ask(await openPanel(), QUESTIONS.abuse);
    expect(all(turn, 'care-faq-way-out button')).to.have.length(2);
    expect(textOf(turn)).to.contain('may see this page');
  });
});
