import { expect } from '@open-wc/testing';
import { all, ask, one, openPanel, QUESTIONS } from './panel.js';

/** What a style sheet can do to hide something, one by one; each rule is laid on the element with `!important`. */
const HIDING = [
  'display: none',
  'display: contents',
  'visibility: hidden',
  'opacity: 0',
  'clip: rect(0 0 0 0); position: absolute',
  'clip-path: inset(50%)',
  'width: 0; height: 0; overflow: hidden',
  'max-width: 0; max-height: 0; min-height: 0; overflow: clip',
  'block-size: 0; inline-size: 0; contain: strict',
  'color: transparent',
  '-webkit-text-fill-color: transparent',
  '-webkit-text-security: disc',
  'font-size: 0',
  'font: 0/0 a',
  'line-height: 0',
  'letter-spacing: -2em',
  'text-indent: -9999px',
  'text-transform: uppercase; font-variant: all-small-caps; word-spacing: 99em',
  'writing-mode: vertical-rl; text-orientation: upright',
  'direction: rtl; unicode-bidi: bidi-override',
  'transform: scale(0)',
  'transform: translateX(-9999px)',
  'scale: 0',
  'rotate: 90deg',
  'translate: -9999px 0',
  'perspective: 1px',
  'offset-path: path("M0 9999h1")',
  'filter: opacity(0)',
  'backdrop-filter: blur(9px)',
  'mask: linear-gradient(transparent, transparent)',
  'mix-blend-mode: difference',
  'content-visibility: hidden',
  'zoom: 0.01',
  'position: absolute; left: -9999px',
  'z-index: -1; position: relative',
  'pointer-events: none',
  'user-select: none; cursor: none',
  'float: left; margin: -9999px',
  'animation: hide 1ms forwards',
  'transition: opacity 9s; opacity: 0',
  'will-change: transform; isolation: isolate',
  'columns: 1px',
];

/** The names that the panel's own colours and lengths have inside, and those that pages use for their own. */
const NAMES = [
  'accent',
  'accent-ink',
  'ink',
  'ink-soft',
  'paper',
  'sheet',
  'tint',
  'line',
  'edge',
  'font',
  'font-help',
];
const LENGTHS = ['size', 'width', 'height', 'x', 'y', 'top', 'seen', 'radius'];
const properties = (prefix: string): string =>
  [
    ...NAMES.map(name => `${prefix}${name}: transparent !important`),
    ...LENGTHS.map(name => `${prefix}${name}: 9999px !important`),
  ].join(';');

/** Whole style sheets. */
const HOSTILE = [
  '* { all: unset !important }',
  `:root, body, care-faq { ${properties('--')} }`,
  `:root, body, care-faq { ${properties('--cf-')} }`,
  '@property --accent { syntax: "<color>"; inherits: false; initial-value: transparent } @property --x { syntax: "<length>"; inherits: false; initial-value: 9999px }',
  'care-faq { --care-faq-font-size: 0px; --care-faq-width: 0px; --care-faq-height: 0px; --care-faq-accent: transparent; --care-faq-paper: #000; --care-faq-radius: 999px; --care-faq-font: none }',
  'care-faq::part(panel), care-faq::part(support), care-faq::part(strip), care-faq::part(card) { display: none !important }',
  'care-faq::before, care-faq::after { content: ""; position: fixed; inset: 0; background: #fff; z-index: 2147483647 }',
  'div, section, ul, a, button, dialog, care-faq-strip, care-faq-support, care-faq-panel { display: none !important; opacity: 0 !important }',
  'a[href^="tel:"], a[href^="sms:"] { display: none !important }',
  'html { font-size: 4px } body { transform: translateY(2000px); filter: blur(0) }',
  'body { display: none !important }',
  'body { content-visibility: hidden; contain: strict; height: 0 }',
  'html { opacity: 0 }',
  'html { visibility: hidden }',
  'html { transform: translateX(-9999px) scale(0.1) }',
  'html { filter: opacity(0); perspective: 1px }',
  'html { clip-path: inset(50%); overflow: clip; width: 0; height: 0 }',
  'html { mask: linear-gradient(transparent, transparent) }',
  'html { pointer-events: none; color: transparent; font-size: 0; letter-spacing: -2em; writing-mode: vertical-rl }',
];

const SHEETS = [
  ...HIDING.map(
    rules =>
      `@keyframes hide { to { opacity: 0; visibility: hidden } } care-faq { ${rules.replace(/;|$/g, ' !important;')} }`,
  ),
  ...HOSTILE,
];

/** Whether a visitor would see it: it has a size, lies in the window, is opaque and is what one hits there. */
function isSeen(element: HTMLElement): string {
  const box = element.getBoundingClientRect();
  if (box.width < 24 || box.height < 24) return `size ${String(box.width)} x ${String(box.height)}`;
  if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
    return `at ${String(box.left)}, ${String(box.top)}`;
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return 'invisible';
  // Up to the top layer: it is painted beside the page's root, whose opacity does not reach it.
  for (let around: Node | null = element; around; around = around.parentNode ?? (around as ShadowRoot).host) {
    if (around instanceof HTMLElement && Number(getComputedStyle(around).opacity) < 1)
      return `faint ${around.localName}`;
    if (around instanceof HTMLDialogElement) break;
  }
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
  for (const rules of SHEETS) {
    it(`is seen: ${rules.replace(/^@keyframes hide .*?\} \} /, '').slice(0, 90)}`, async () => {
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
