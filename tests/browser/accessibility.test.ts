import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { all, ask, button, drawn, one, openPanel, panel, QUESTIONS, textOf } from './panel.js';

const THEMES = ['light', 'dark'] as const;

describe('axe finds nothing', () => {
  for (const theme of THEMES) {
    it(`in the ${theme} theme, closed and before the first question`, async () => {
      await expect(await panel({ theme })).to.be.accessible();
      await expect(await openPanel({ theme })).to.be.accessible();
    });

    it(`in the ${theme} theme, in a conversation of every kind`, async () => {
      const element = await openPanel({ theme });
      for (const text of Object.values(QUESTIONS)) await ask(element, text);
      await expect(element).to.be.accessible();
    }).timeout(30_000);

    it(`in the ${theme} theme, in every view`, async () => {
      const element = await openPanel({ theme });
      await ask(element, QUESTIONS.answer);
      for (const name of ['Help now', 'All questions', 'My questions']) {
        button(element, name).click();
        await drawn(element);
        await expect(element).to.be.accessible();
        button(element, 'Back').click();
        await drawn(element);
      }
    }).timeout(30_000);
  }

  it('inline', async () => {
    await expect(await openPanel({ mode: 'inline' })).to.be.accessible();
  });
});

describe('the log', () => {
  it('is the only live region', async () => {
    const element = await openPanel();
    await ask(element, QUESTIONS.answer);
    await ask(element, QUESTIONS.crisis);
    const live = all(element, '[role=log], [role=status], [role=alert], [aria-live], output');
    expect(live.map(region => region.getAttribute('role'))).to.deep.equal(['log']);
  });

  it('only ever appends', async () => {
    const element = await openPanel();
    await ask(element, QUESTIONS.answer);
    const first = all(element, 'care-faq-turn')[0];
    const sheet = one(first as Element, '.sheet');
    await ask(element, QUESTIONS.crisis);
    await ask(element, QUESTIONS.answer);
    expect(all(element, 'care-faq-turn')[0]).to.equal(first);
    expect(one(first as Element, '.sheet')).to.equal(sheet);
  });

  it('has each reply said exactly once', async () => {
    const element = await openPanel();
    const mirror = document.createElement('div');
    mirror.setAttribute('role', 'log');
    document.body.append(mirror);
    await virtual.start({ container: document.body });
    await virtual.clearSpokenPhraseLog();
    const mirrored = new Set<Element>();
    // The virtual screen reader does not look into shadow roots: it is shown each turn as it is appended, and only then.
    const reflect = (): void => {
      for (const turn of all(element, 'care-faq-turn')) {
        if (mirrored.has(turn)) continue;
        mirrored.add(turn);
        const line = document.createElement('p');
        line.textContent = textOf(turn);
        mirror.append(line);
      }
    };
    for (const text of [QUESTIONS.answer, QUESTIONS.crisis, QUESTIONS.courtesy]) {
      await ask(element, text);
      reflect();
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    const spoken = (await virtual.spokenPhraseLog()).filter(phrase => phrase.startsWith('polite:'));
    await virtual.stop();
    mirror.remove();
    for (const words of ['If you might act on thoughts', 'Hello. Ask a question']) {
      expect(
        spoken.filter(phrase => phrase.includes(words)),
        spoken.join('\n'),
      ).to.have.length(1);
    }
  }).timeout(20_000);
});
