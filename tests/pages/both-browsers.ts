import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser, findFirefox } from '../../scripts/browser.mjs';

/** A browser that a visit is tried in; `path` is undefined where it is not installed. */
export interface TriedBrowser {
  readonly name: string;
  readonly path: string | undefined;
  readonly launch: () => Promise<Browser>;
}

/** Chromium by its debugging protocol, Firefox by WebDriver BiDi. */
export const BOTH: readonly TriedBrowser[] = (
  [
    ['Chromium', 'chrome', findBrowser(), BROWSER_FLAGS],
    ['Firefox', 'firefox', findFirefox(), []],
  ] as const
).map(([name, browser, path, args]) => ({
  name,
  path,
  launch: () => puppeteer.launch({ browser, executablePath: path ?? '', args: [...args], headless: true }),
}));

/** What a visitor has in hand: keys, or a finger. What is on the page they find by what it says. */
export class Hands {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const [held, own] = key.includes('+') ? key.split('+') : [undefined, key];
      if (held) await this.page.keyboard.down(held as 'Shift');
      await this.page.keyboard.press(own as 'Tab');
      if (held) await this.page.keyboard.up(held as 'Shift');
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Goes on with Tab, or back with Shift+Tab, until what has the focus says `name`. */
  async tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < 80; step++) {
      await this.press(key);
      const focus = await this.focus();
      if (focus.includes(name)) return;
      passed.push(focus);
    }
    throw new Error(`Nothing that says "${name}" can be reached. Passed: ${passed.join(' | ')}`);
  }

  /** What has the focus says this. */
  focus(): Promise<string> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const words = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
      return words.replace(/\s+/g, ' ').trim() || (active?.localName ?? '');
    });
  }

  /** Touches what says `name`, after bringing it into view as a finger does. */
  async tap(name: string): Promise<void> {
    const place = await this.page.evaluate(wanted => {
      const inside = (root: Document | ShadowRoot | Element): Element[] =>
        [...root.querySelectorAll('*')].flatMap(item => [item, ...(item.shadowRoot ? inside(item.shadowRoot) : [])]);
      const says = (item: Element): string =>
        (item.getAttribute('aria-label') ?? item.textContent ?? '').replace(/\s+/g, ' ').trim();
      const target = inside(document)
        .filter(item => item.matches('button, a, summary, textarea') && item.checkVisibility())
        .findLast(item => says(item).startsWith(wanted) || says(item).endsWith(wanted));
      if (!target) return null;
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, name);
    if (!place) throw new Error(`Nothing that says "${name}" can be seen.`);
    await this.page.touchscreen.tap(place.x, place.y);
  }

  /** Waits until the panel says something, in whichever of its elements. */
  async sees(words: string): Promise<void> {
    await this.#waitFor(words, true);
  }

  /** Waits until nothing that is drawn says it. */
  async seesNoMore(words: string): Promise<void> {
    await this.#waitFor(words, false);
  }

  async #waitFor(words: string, isThere: boolean): Promise<void> {
    await this.page.waitForFunction(
      (wanted, expected) => {
        const drawn = (node: Node): string => {
          if (node instanceof Text) return node.data;
          if (!(node instanceof Element) || !node.checkVisibility()) return '';
          if (node.localName === 'style') return '';
          const inside = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
          return inside.map(drawn).join(' ');
        };
        const care = document.querySelector('care-faq');
        const text = care ? [...(care.shadowRoot?.childNodes ?? [])].map(drawn).join(' ') : '';
        return text.replace(/\s+/g, ' ').includes(wanted) === expected;
      },
      { timeout: 10_000, polling: 50 },
      words,
      isThere,
    );
  }

  /** How far the conversation is scrolled, as a share of the way. */
  scrolled(): Promise<number> {
    return this.page.evaluate(() => {
      const panel = document.querySelector('care-faq')?.shadowRoot?.querySelector('care-faq-panel');
      const scroller = panel?.shadowRoot?.querySelector('.scroller');
      return scroller ? scroller.scrollTop / Math.max(1, scroller.scrollHeight - scroller.clientHeight) : NaN;
    });
  }
}
