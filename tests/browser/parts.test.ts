import { expect } from '@open-wc/testing';
import { ask, one, panel, QUESTIONS, readyPanel } from './panel.js';

const COLOUR = 'rgb(1, 2, 3)';

/** Styles parts as an owner's page would. */
function stylePart(name: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = `care-faq::part(${name}) { color: ${COLOUR} !important; }`;
  document.head.append(style);
  return style;
}

describe('the parts an owner may style', () => {
  for (const name of ['title', 'greeting', 'question', 'heading', 'send', 'launcher']) {
    it(`reaches ${name} from the page`, async () => {
      const style = stylePart(name);
      const element = name === 'launcher' ? await panel() : await readyPanel();
      if (name === 'question' || name === 'heading') await ask(element, QUESTIONS.answer);
      expect(getComputedStyle(one(element, `[part=${name}]`)).color).to.equal(COLOUR);
      style.remove();
    });
  }

  it('has no part on the support', async () => {
    const element = await readyPanel();
    await ask(element, QUESTIONS.crisis);
    expect(one(element, 'care-faq-crisis-card').closest('[part]')).to.equal(null);
    expect(one(element, 'care-faq-crisis-card').shadowRoot?.querySelector('[part], [exportparts]')).to.equal(null);
  });
});
