import { expect } from '@open-wc/testing';
import { all, ask, one, openPanel, QUESTIONS } from './panel.js';

const HOSTILE = [
  '* { all: unset !important }',
  'care-faq { display: none !important; opacity: 0 !important; visibility: hidden !important }',
  'care-faq { clip-path: inset(50%) !important; transform: scale(0) !important; position: absolute !important; left: -9999px !important }',
  'care-faq { font-size: 0 !important; color: transparent !important; width: 0 !important; height: 0 !important; overflow: hidden !important }',
  'care-faq { content-visibility: hidden !important; filter: opacity(0) !important; mask: linear-gradient(transparent, transparent) !important; zoom: 0.01 !important }',
  'care-faq { --accent: transparent !important; --ink: transparent !important; --paper: transparent !important; --tint: transparent !important; --font-help: none !important; --size: 0 !important }',
  'care-faq { --care-faq-font-size: 0px; --care-faq-width: 0px; --care-faq-height: 0px; --care-faq-accent: transparent; --care-faq-paper: #000; --care-faq-radius: 999px }',
  'care-faq::part(panel), care-faq::part(support), care-faq::part(strip), care-faq::part(card) { display: none !important }',
  'div, section, ul, a, button, dialog, care-faq-strip, care-faq-support, care-faq-panel { display: none !important; opacity: 0 !important }',
  'html { font-size: 4px } body { transform: translateY(2000px); filter: blur(0) }',
];

/** Whether a visitor would see it: it has a size, lies in the window, is opaque and is what one hits there. */
function isSeen(element: HTMLElement): string {
  const box = element.getBoundingClientRect();
  if (box.width < 24 || box.height < 24) return `size ${String(box.width)} x ${String(box.height)}`;
  if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
    return `at ${String(box.left)}, ${String(box.top)}`;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
    return 'invisible';
  const style = getComputedStyle(element);
  if (parseFloat(style.fontSize) < 11) return `type of ${style.fontSize}`;
  if (/rgba\(.*, 0\)|transparent/.test(style.color)) return `colour ${style.color}`;
  let hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit === element || element.contains(hit) ? 'seen' : `covered by ${hit?.localName ?? 'nothing'}`;
}

describe('help under a hostile style sheet', () => {
  for (const rules of HOSTILE) {
    it(`is seen: ${rules.slice(0, 90)}`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      try {
        const element = await openPanel();
        for (const link of all(one(element, 'care-faq-strip'), 'a')) expect(isSeen(link)).to.equal('seen');
        const turn = await ask(element, QUESTIONS.crisis);
        await new Promise(resolve => setTimeout(resolve, 200));
        expect(isSeen(one(turn, 'care-faq-crisis-card .actions a'))).to.equal('seen');
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
      }
    });
  }

  it('is gone only with `hidden`, the owner’s own switch for the whole element', async () => {
    const element = await openPanel();
    element.hidden = true;
    expect(one(element, 'care-faq-strip').checkVisibility()).to.be.false;
  });

  it('has no part and no slot that an owner could hide it by', async () => {
    const element = await openPanel();
    const turn = await ask(element, QUESTIONS.crisis);
    expect(all(element, 'slot')).to.have.length(0);
    for (const support of [...all(element, 'care-faq-strip'), ...all(turn, 'care-faq-crisis-card')]) {
      expect(all(support, '[part], [exportparts]')).to.have.length(0);
    }
    for (
      let around: Node | null = one(element, 'care-faq-strip');
      around && around !== element;
      around = around.parentNode ?? (around as ShadowRoot).host
    ) {
      if (around instanceof Element) expect(around.hasAttribute('part'), around.localName).to.be.false;
    }
  });
});
