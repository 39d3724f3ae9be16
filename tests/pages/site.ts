import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

/** A web server of an owner with demo/ and dist/ on it, and a visitor's browser. */
export interface Site {
  /** Without a slash at its end. */
  readonly url: string;
  readonly browser: Browser;
  /** Puts a page of the test's own on the server, with headers such as a CSP, and returns its address. */
  host(html: string, headers?: Readonly<Record<string, string>>): string;
  /** A page in a fresh context, which keeps what went wrong on it. */
  visit(address: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** Uncaught exceptions and console errors, CSP violations among them. */
  readonly errors: readonly string[];
  /** Every address that was asked for, in order. */
  readonly requests: readonly string[];
}

/** Opens a site for a file of tests: in `beforeAll`, with `close()` in `afterAll`. */
export async function openSite(): Promise<Site> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser: run `npm run setup`.');
  const hosted = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const server = await serve({
    answer(request, response) {
      const page = hosted.get(request.url ?? '');
      if (page === undefined) return false;
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
      return true;
    },
  });
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  return {
    url: server.url,
    browser,
    host(html, headers = {}) {
      const path = `/hosted/${hosted.size + 1}.html`;
      hosted.set(path, { html, headers });
      return server.url + path;
    },
    async visit(address, options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const errors: string[] = [];
      const requests: string[] = [];
      page.on('pageerror', error => errors.push(error.message));
      page.on('console', message => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('request', request => requests.push(request.url()));
      await page.goto(address);
      return { page, errors, requests };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
