import type { Locator, Page } from 'playwright-core';

/** What a visitor does on a page, by what they see and hear. */
export class Visitor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    // Soon enough to tell which step a test waited for.
    page.setDefaultTimeout(10_000);
  }

  get launcher(): Locator {
    return this.page.getByRole('button', { name: 'Questions?' });
  }

  get input(): Locator {
    return this.page.getByRole('textbox', { name: 'question' });
  }

  /** The conversation. */
  get log(): Locator {
    return this.page.getByRole('log');
  }

  /** The provider and the crisis line at the foot, in every state. */
  get strip(): Locator {
    return this.page.getByRole('group', { name: 'Talk to a person' }).last();
  }

  /** Opens the panel and waits until it can answer. */
  async open(): Promise<void> {
    await this.launcher.click();
    await this.log.waitFor({ state: 'attached' });
  }

  /** Types a question, sends it and waits for the reply. */
  async ask(text: string): Promise<void> {
    await this.input.fill(text);
    const replied = this.page.evaluate(
      () => new Promise<void>(resolve => document.addEventListener('care-faq-reply', () => resolve(), { once: true })),
    );
    await this.input.press('Enter');
    await replied;
    await this.page.waitForFunction(() => document.querySelector('care-faq')?.shadowRoot !== null);
  }

  /** The log as a screen reader would go through it. */
  hears(): Promise<string> {
    return this.log.ariaSnapshot();
  }
}

/** What the page has written on the visitor's device. */
export async function storedOn(page: Page): Promise<Record<string, number>> {
  const cookies = await page.context().cookies();
  const rest = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: typeof caches === 'undefined' ? 0 : (await caches.keys()).length,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
  return { cookies: cookies.length, ...rest };
}

/** Nothing at all. */
export const NOTHING_STORED = { cookies: 0, local: 0, session: 0, databases: 0, caches: 0, workers: 0 };
