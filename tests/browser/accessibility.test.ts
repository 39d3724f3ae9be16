import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { all, ask, button, drawn, lastTurn, one, openPanel, panel, QUESTIONS, textOf } from './panel.js';

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

  it('never touches a reply again, whatever comes after it', async () => {
    const element = await openPanel();
    await ask(element, 'hello');
    for (const text of [...Object.values(QUESTIONS), ...Object.values(QUESTIONS)]) {
      const changes: string[] = [];
      const watcher = new MutationObserver(records =>
        changes.push(...records.map(({ type, target }) => `${type} in ${target.nodeName}`)),
      );
      const roots = all(element, 'care-faq-turn, care-faq-turn *').map(item => item.shadowRoot);
      for (const root of roots)
        if (root) watcher.observe(root, { childList: true, characterData: true, subtree: true });
      await ask(element, text);
      watcher.disconnect();
      expect(changes, `after "${text}"`).to.deep.equal([]);
    }
  }).timeout(30_000);

  for (const [kind, text] of Object.entries(QUESTIONS)) {
    it(`has each reply said exactly once: ${kind}`, async () => {
      const element = await openPanel();
      await ask(element, 'thanks');
      const said = await saidWhile(element, () => ask(element, text));
      const reply = textOf(one(lastTurn(element), '.sheet'));
      expect(said.filter(phrase => phrase.includes(reply.slice(0, 200)))).to.have.length(1);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/You asked ?: .*Answer/);
    });
  }
});

/**
 * What a screen reader says of its own accord while something happens. The virtual one does not look into shadow roots:
 * what is added to the log, as a turn or inside an earlier one, is mirrored for it into an element with the log's own
 * attributes.
 */
async function saidWhile(element: Element, act: () => Promise<unknown>): Promise<readonly string[]> {
  const log = one(element, '[role=log]');
  const mirror = document.createElement('div');
  for (const { name, value } of log.attributes) mirror.setAttribute(name, value);
  document.body.append(mirror);
  const say = (node: Node): void => {
    const line = document.createElement('p');
    line.textContent = textOf(node as Element);
    mirror.append(line);
  };
  const before = all(log, 'care-faq-turn');
  const watcher = new MutationObserver(records => {
    for (const { target, addedNodes } of records) if (addedNodes.length > 0) say(target);
  });
  for (const inner of before.flatMap(turn => [turn, ...all(turn, '*')])) {
    if (inner.shadowRoot) watcher.observe(inner.shadowRoot, { childList: true, characterData: true, subtree: true });
  }
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  await act();
  for (const turn of all(log, 'care-faq-turn')) if (!before.includes(turn)) say(turn);
  await new Promise(resolve => setTimeout(resolve, 60));
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  watcher.disconnect();
  mirror.remove();
  return phrases.filter(phrase => /^(?:polite|assertive):/.test(phrase));
}
