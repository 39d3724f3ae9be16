import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CareFaq } from '../../src/index.js';
import { all, ask, button, drawn, lastTurn, one, openPanel, QUESTIONS, readyPanel, textOf } from './panel.js';

afterEach(() => setViewport({ width: 800, height: 600 }));

/** What a visitor may ask of every page (WCAG 1.4.12). */
const SPACED = new CSSStyleSheet();
SPACED.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
);

/** What is cut off or runs out of the window, in words. */
function lost(element: CareFaq): readonly string[] {
  const frame = one(element, '.panel').getBoundingClientRect();
  const faults: string[] = [];
  for (const item of all(element, 'button, a, p, h2, h3, h4, li, summary, select, textarea, label, .scroller, .view')) {
    const box = item.getBoundingClientRect();
    if (box.width <= 1 || !item.checkVisibility()) continue;
    const says = `${item.localName} "${textOf(item).slice(0, 40)}"`;
    if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`${says} runs out of the panel`);
    const cuts = getComputedStyle(item).overflowX !== 'visible';
    if ((cuts || item.matches('button, a')) && item.scrollWidth > item.clientWidth + 1 && item.clientWidth > 0)
      faults.push(`${says} is cut`);
  }
  return faults;
}

function spaceText(element: Element): void {
  for (const inner of [element, ...all(element, '*')]) {
    const root = inner.shadowRoot;
    if (root && !root.adoptedStyleSheets.includes(SPACED))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, SPACED];
  }
}

for (const mode of ['floating', 'inline'] as const) {
  for (const isSpaced of [false, true]) {
    describe(`on 320 px, ${mode}${isSpaced ? ', with spaced text' : ''}, nothing is lost`, () => {
      const open = async (): Promise<CareFaq> => {
        await setViewport({ width: 320, height: 640 });
        document.body.style.margin = '0';
        const element = await readyPanel({ mode });
        if (mode === 'floating') return element;
        document.body.append(element);
        await drawn(element);
        return element;
      };
      const check = async (element: CareFaq, state: string): Promise<void> => {
        if (isSpaced) spaceText(element);
        await drawn(element);
        expect(lost(element), state).to.deep.equal([]);
      };

      it('before the first question and in every kind of reply', async () => {
        const element = await open();
        await check(element, 'welcome');
        for (const [kind, text] of Object.entries(QUESTIONS)) {
          const turn = await ask(element, text);
          for (const details of all(turn, 'details')) (details as HTMLDetailsElement).open = true;
          await check(element, kind);
        }
      }).timeout(30_000);

      it('in every view', async () => {
        const element = await open();
        await ask(element, QUESTIONS.provider);
        for (const name of ['Help now', 'All questions', 'My questions']) {
          button(element, name).click();
          await drawn(element);
          for (const details of all(element, '.view care-faq-browse details'))
            (details as HTMLDetailsElement).open = true;
          await check(element, name);
          button(element, 'Back').click();
          await drawn(element);
        }
      }).timeout(30_000);
    });
  }
}

describe('the help of every country', () => {
  it('fits 320 px, and no number is broken over two lines', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await readyPanel();
    await ask(element, QUESTIONS.crisis);
    await ask(element, QUESTIONS.abuse);
    for (const region of element.readSettings((element.constructor as typeof CareFaq).knowledge).countries) {
      element.region = region;
      await drawn(element);
      expect(lost(element), region).to.deep.equal([]);
      for (const number of all(element, '.number')) {
        expect(number.getClientRects().length, `${region}: ${number.textContent}`).to.be.at.most(1);
      }
    }
  }).timeout(60_000);
});

describe('at 400 % zoom of a window of 1280 x 1024', () => {
  it('help, input and some lines of the answer are in view together', async () => {
    await setViewport({ width: 320, height: 256 });
    const element = await openPanel();
    await ask(element, QUESTIONS.answer);
    const strip = one(element, 'care-faq-strip').getBoundingClientRect();
    const input = one(element, 'textarea').getBoundingClientRect();
    const scroller = one(element, '.scroller').getBoundingClientRect();
    expect(strip.bottom).to.be.at.most(256);
    expect(input.bottom).to.be.at.most(strip.top + 1);
    expect(scroller.height).to.be.at.least(72);
    expect(lost(element)).to.deep.equal([]);
  });

  it('the first way to help is reached by scrolling, and the strip stays', async () => {
    await setViewport({ width: 320, height: 256 });
    const element = await openPanel();
    await ask(element, QUESTIONS.crisis);
    const link = one(lastTurn(element), 'care-faq-crisis-card .actions a');
    link.scrollIntoView({ block: 'nearest' });
    const box = link.getBoundingClientRect();
    const scroller = one(element, '.scroller').getBoundingClientRect();
    expect(box.top).to.be.at.least(scroller.top - 1);
    expect(box.bottom).to.be.at.most(scroller.bottom + 1);
  });
});

describe('a hard word in an answer', () => {
  it('is explained behind itself when it is pressed, by any hand, and closed by Escape or another press', async () => {
    const element = await openPanel();
    const turn = await ask(element, 'is ketamine approved by the fda');
    const [term] = all(turn, 'care-faq-term');
    if (!term) throw new Error('No word is explained.');
    const word = one(term, 'button');
    expect(word.getAttribute('aria-expanded')).to.equal('false');
    expect(all(term, '[role=note]')).to.have.length(0);
    word.click();
    await drawn(element);
    expect(word.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(one(term, '[role=note]'))).to.match(/\w+\.$/);
    word.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
    );
    await drawn(element);
    expect(all(term, '[role=note]')).to.have.length(0);
    expect(element.open).to.be.true;
  });

  it('stands once in an answer', async () => {
    const turn = await ask(await openPanel(), 'is ketamine approved by the fda');
    const words = all(turn, 'care-faq-term').map(term => textOf(term).toLowerCase());
    expect(new Set(words).size).to.equal(words.length);
  });
});

describe('a topic before the first question', () => {
  it('opens its own questions', async () => {
    const element = await readyPanel();
    const topic = one(element, 'care-faq-welcome .topics button');
    topic.click();
    await drawn(element);
    const open = all(element, 'care-faq-browse details').filter(details => (details as HTMLDetailsElement).open);
    expect(open).to.have.length(1);
    expect(textOf(one(open[0] as Element, 'summary'))).to.contain(textOf(topic));
  });
});
