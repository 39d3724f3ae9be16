import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { CareFaq } from '../../src/index.js';

/** Questions that the default corpus and the screen answer in each way. */
export const QUESTIONS = {
  answer: 'how long does a session take',
  fallback: 'xqzv blorp fnord',
  provider: 'should i stop taking my prozac',
  courtesy: 'hello',
  empty: '',
  crisis: 'i want to kill myself',
  crisisOther: 'my son wants to die',
  emergency: 'i took all my pills and cant stay awake',
  abuse: 'my husband hits me',
  distress: 'i feel hopeless lately, does this help?',
} as const;

export const GRAVE = ['crisis', 'crisisOther', 'emergency', 'abuse'] as const;

/** A `<care-faq>` on the page, with attributes, closed. */
export async function panel(attributes: Readonly<Record<string, string>> = {}, content = ''): Promise<CareFaq> {
  const element = document.createElement('care-faq');
  for (const [name, value] of Object.entries({
    region: 'US',
    'provider-name': 'Harbor Clinic',
    'provider-phone': '555 0100',
    ...attributes,
  })) {
    element.setAttribute(name, value);
  }
  if (content !== '') {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = content;
    element.append(script);
  }
  // Where the script tag puts it.
  document.documentElement.append(element);
  await element.ready;
  return element;
}

/** The same, open; its answers may still be on their way. */
export async function openPanel(attributes: Readonly<Record<string, string>> = {}, content = ''): Promise<CareFaq> {
  const element = await panel(attributes, content);
  element.show();
  await drawn(element);
  return element;
}

/** The same, with its answers there. */
export async function readyPanel(attributes: Readonly<Record<string, string>> = {}, content = ''): Promise<CareFaq> {
  const element = await openPanel(attributes, content);
  await waitUntil(() => all(element, 'care-faq-welcome care-faq-question-links button').length > 0, 'the answers', {
    timeout: 8_000,
  });
  return element;
}

// Compiling the knowledge takes the test server seconds, once.
before(async function () {
  this.timeout(60_000);
  await CareFaq.knowledge.load();
});

afterEach(() => {
  for (const element of document.querySelectorAll('care-faq')) element.remove();
});

/** Waits until everything that was asked is drawn, nested elements too. */
export async function drawn(element: CareFaq): Promise<void> {
  for (let round = 0; round < 8; round++) {
    await element.updateComplete;
    await new Promise(resolve => setTimeout(resolve));
    await Promise.all(
      all(element, '*').map(
        inner => (inner as { updateComplete?: Promise<unknown> }).updateComplete ?? Promise.resolve(),
      ),
    );
  }
}

export async function ask(element: CareFaq, text: string): Promise<HTMLElement> {
  await element.ask(text);
  await drawn(element);
  return lastTurn(element);
}

export function lastTurn(element: CareFaq): HTMLElement {
  return all(element, 'care-faq-turn').at(-1) as HTMLElement;
}

/** Every element that matches inside, open shadow roots too, in the order of the page; a space looks inside those too. */
export function all(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const [first = '*', ...rest] = selector.split(/(?<!,) (?![^[]*\])/);
  const found = within(root).filter(element => element.matches(first));
  return rest.length === 0 ? found : [...new Set(found.flatMap(element => all(element, rest.join(' '))))];
}

function within(root: Element | ShadowRoot): HTMLElement[] {
  const inside =
    root instanceof Element ? [...(root.shadowRoot?.children ?? []), ...root.children] : [...root.children];
  return inside.flatMap(child => [child as HTMLElement, ...within(child)]);
}

export function one(root: Element, selector: string): HTMLElement {
  const found = all(root, selector)[0];
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The button or link that says this. */
export function button(root: Element, name: string): HTMLElement {
  const found = all(root, 'button, a').find(
    item => (item.getAttribute('aria-label') ?? item.textContent ?? '').trim() === name,
  );
  if (!found) throw new Error(`No button says "${name}".`);
  return found;
}

/** What is drawn, as text; what is hidden counts too unless it is `hidden`. */
export function textOf(root: Element): string {
  if ((root as HTMLElement).hidden) return '';
  const parts: string[] = [];
  for (const child of [...(root.shadowRoot?.childNodes ?? []), ...root.childNodes]) {
    if (child instanceof Text) parts.push(child.data);
    else if (child instanceof Element && !(child instanceof HTMLStyleElement)) parts.push(textOf(child));
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

export function input(element: CareFaq): HTMLTextAreaElement {
  return one(element, 'textarea') as HTMLTextAreaElement;
}

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [modifier, own] = key.includes('+') ? key.split('+') : [undefined, key];
    if (modifier) await sendKeys({ down: modifier });
    await sendKeys({ press: own ?? key });
    if (modifier) await sendKeys({ up: modifier });
  }
}

export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

/** What has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
