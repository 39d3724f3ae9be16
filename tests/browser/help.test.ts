import { expect } from '@open-wc/testing';
import { CareFaq } from '../../src/index.js';
import { all, ask, button, drawn, lastTurn, one, openPanel, panel, textOf } from './panel.js';

const strip = (element: CareFaq): string => textOf(one(element, 'care-faq-strip'));

describe('the strip at the foot', () => {
  it('stands before the first question, in every view and beside every answer', async () => {
    const element = await openPanel();
    const expected = 'Talk to Harbor Clinic In crisis? Call or text 988';
    expect(strip(element)).to.equal(expected);
    for (const view of ['Help now', 'All questions'] as const) {
      button(element, view).click();
      await drawn(element);
      expect(strip(element)).to.equal(expected);
      button(element, 'Back').click();
      await drawn(element);
    }
    await ask(element, 'hello');
    expect(strip(element)).to.equal(expected);
  });

  it('has targets of 44 px', async () => {
    const element = await openPanel();
    for (const link of all(one(element, 'care-faq-strip'), 'a'))
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('offers a coach for coaching, and a healthcare provider in the prompt', async () => {
    const element = await openPanel({ 'provider-kind': 'coach', 'provider-name': 'Ada' });
    expect(strip(element)).to.contain('Coaching with Ada');
    expect(textOf(await ask(element, 'hello'))).to.contain(
      'For your health and any medicine, talk to a qualified healthcare provider',
    );
  });
});

describe('"Help now"', () => {
  it('is there while the answers are still on their way', async () => {
    const before = CareFaq.knowledge;
    CareFaq.knowledge = { ...before, load: () => new Promise(() => undefined) };
    try {
      const element = await openPanel();
      void element.ask('how long does it take');
      await drawn(element);
      expect(textOf(one(element, 'care-faq-waiting'))).to.contain('Call or text 988');
      button(element, 'Help now').click();
      await drawn(element);
      expect(textOf(one(element, 'care-faq-help-now'))).to.contain('988 Suicide & Crisis Lifeline');
    } finally {
      CareFaq.knowledge = before;
    }
  });

  it('lets the visitor say where they are, and shows that country’s lines from then on', async () => {
    const element = await openPanel();
    await ask(element, 'hello');
    button(element, 'Help now').click();
    await drawn(element);
    expect(textOf(one(element, 'care-faq-country'))).to.contain('Country: United States. Somewhere else?');
    const select = one(element, 'select') as HTMLSelectElement;
    select.value = 'GB';
    select.dispatchEvent(new Event('change'));
    await drawn(element);
    expect(textOf(one(element, 'care-faq-help-now'))).to.contain('Samaritans');
    expect(strip(element)).to.contain('116 123');
    expect(all(lastTurn(element), 'a').map(link => link.getAttribute('href'))).to.include('tel:116123');
  });

  it('is never silently the US: without a region the clock and the languages decide, else nobody', async () => {
    const element = await panel();
    element.removeAttribute('region');
    element.region = 'XX';
    element.show();
    await drawn(element);
    expect(strip(element)).to.contain('findahelpline.com');
  });
});

describe('when something fails', () => {
  it('gives help first, for every question', async () => {
    const before = CareFaq.knowledge;
    CareFaq.knowledge = { ...before, load: () => Promise.reject(new Error('gone')) };
    try {
      const element = await openPanel();
      const turn = await ask(element, 'how long does it take');
      expect(one(turn, '.sheet').querySelector(':not(.unseen)')?.localName).to.equal('care-faq-crisis-card');
      expect(textOf(turn)).to.contain('Something went wrong').and.to.contain('Call 988');
    } finally {
      CareFaq.knowledge = before;
    }
  });

  it('gives help first where the screen throws', async () => {
    const before = CareFaq.knowledge;
    const broken = {
      read: (): never => {
        throw new Error('broken');
      },
    };
    CareFaq.knowledge = { ...before, load: async () => ({ ...(await before.load()), screen: broken }) };
    try {
      expect(all(await ask(await openPanel(), 'hello'), 'care-faq-crisis-card')).to.have.length(1);
    } finally {
      CareFaq.knowledge = before;
    }
  });
});
