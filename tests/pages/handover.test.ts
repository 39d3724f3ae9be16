import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('when the element takes over from the shell', () => {
  it.each([1000, 390])('nothing that is seen moves, %s px wide', async width => {
    const { page, errors } = await site.visit('about:blank', { viewport: { width, height: 760 } });
    await page.route('**/care-faq.app.js', async route => {
      await new Promise(resolve => setTimeout(resolve, 600));
      await route.continue();
    });
    // What follows a visitor's own press would be forgiven: here a script presses.
    await page.addInitScript(() => {
      Object.assign(globalThis, { moved: [] });
      new PerformanceObserver(list => {
        const { moved } = globalThis as unknown as { moved: number[] };
        for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(
      site.host(`<!doctype html><html lang="en"><head><title>Page</title><meta name="viewport" content="width=device-width">
        <link rel="icon" href="data:,"></head><body><h1>Page</h1><script src="/dist/care-faq.js" data-region="US"></script></body></html>`),
    );
    await page.evaluate(async () => {
      const care = document.querySelector('care-faq') as HTMLElement & { ask: (text: string) => Promise<void> };
      care.shadowRoot?.querySelector<HTMLElement>('.launcher')?.click();
      await new Promise(resolve => setTimeout(resolve, 100));
      const replied = new Promise(resolve => document.addEventListener('care-faq-reply', resolve, { once: true }));
      void care.ask('how long does a session take');
      await replied;
      await new Promise(resolve => setTimeout(resolve, 300));
    });
    expect(await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
