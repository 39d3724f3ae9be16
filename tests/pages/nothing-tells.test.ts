import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';
import { Visitor } from './visitor.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const UNKNOWN = 'xqzv blorp fnord';
const CONCERNS = {
  crisis: 'i want to kill myself',
  'a crisis of somebody else': 'my son wants to die',
  emergency: 'i took all my pills and cant stay awake',
  abuse: 'my husband hits me',
  distress: 'i feel hopeless lately',
};

/** Runs in the page before anything else does: keeps all that its scripts could notice without looking into the panel. */
function listen(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  const names = new Set<string>();
  for (
    let object: object | null = document.createElement('div');
    object;
    object = Object.getPrototypeOf(object) as object
  )
    for (const name of Object.getOwnPropertyNames(object)) if (name.startsWith('on')) names.add(name.slice(2));
  for (const name of ['ready', 'open', 'close', 'reply', 'contact', 'feedback']) names.add(`care-faq-${name}`);
  for (const name of names) {
    // Moving the mouse and the selection are the visitor's own, whatever they write.
    if (/^(?:pointer|mouse|selection|wheel)/.test(name)) continue;
    document.addEventListener(name, event => {
      const own = Object.entries(event).filter(([key]) => key !== 'isTrusted');
      seen.push(`event ${name} ${(event.target as Element).localName} ${JSON.stringify(own)}`);
    });
  }
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const) {
    console[name] = (...parts: unknown[]) => seen.push(`console ${parts.join(' ')}`);
  }
  for (const name of ['pushState', 'replaceState'] as const) {
    history[name] = (...parts: unknown[]) => seen.push(`history ${String(parts[2])}`);
  }
  for (const name of ['setItem', 'removeItem', 'clear'] as const) {
    Storage.prototype[name] = (...parts: unknown[]) => void seen.push(`storage ${name} ${parts.join(' ')}`);
  }
  new MutationObserver(records => {
    for (const { type, target, attributeName } of records) {
      seen.push(`change ${type} ${target.nodeName} ${attributeName ?? ''}`);
    }
  }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
  const types = ['mark', 'measure', 'resource', 'navigation', 'element', 'visibility-state'];
  for (const type of types.filter(known => PerformanceObserver.supportedEntryTypes.includes(known))) {
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) seen.push(`performance ${entry.entryType} ${entry.name}`);
    }).observe({ type });
  }
}

/** All that the page could notice while a message is asked and answered. */
async function noticed(page: Page, text: string): Promise<readonly string[]> {
  const visitor = new Visitor(page);
  const settled = (): Promise<void> => page.evaluate(() => new Promise<void>(done => setTimeout(done, 250)));
  await settled();
  await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.splice(0));
  await visitor.ask(text);
  await settled();
  return page.evaluate(() => [
    ...(globalThis as unknown as { seen: string[] }).seen,
    `state ${document.title} ${location.href} ${String(history.length)} ${JSON.stringify(history.state)} ${document.cookie}`,
    `focus ${String(document.activeElement?.localName)} ${String(getSelection()?.toString())}`,
    document.querySelector('care-faq')?.outerHTML ?? '',
    document.documentElement.className,
    String(document.querySelectorAll('*').length),
  ]);
}

describe('nothing tells the page that a concern was seen', () => {
  it.each(['', 'events="entries"', 'mode="inline"'])('<care-faq %s>', async attributes => {
    const html = `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><h1>Page</h1>
      <care-faq region="US" ${attributes}></care-faq><script src="/dist/care-faq.js"></script></html>`;
    const { page, requests } = await site.visit('about:blank');
    await page.addInitScript(listen);
    await page.goto(site.host(html));
    if (!attributes.includes('mode')) await new Visitor(page).open();
    await page.locator('care-faq-welcome .topics').waitFor();
    await new Visitor(page).ask('hello');
    const asked = requests.length;
    const unknown = await noticed(page, UNKNOWN);
    expect(unknown.filter(line => line.startsWith('event'))).toHaveLength(1);
    for (const [concern, text] of Object.entries(CONCERNS)) {
      expect(await noticed(page, text), concern).toEqual(unknown);
    }
    expect(requests.length).toBe(asked);
    await page.context().close();
  });
});
