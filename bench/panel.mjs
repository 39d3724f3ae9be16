// How long the panel takes, and what it costs the page it stands on: `npm run bench:panel`, from dist/. Chromium at a
// quarter of its speed on a slow line, medians of five runs; the figures of others are those of one earlier run on one
// machine of the same kind, so read ratios. Nothing of it is asserted by `npm test`. Writes docs/panel-times.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../scripts/browser.mjs';
import { describeRuns } from './panel-report.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const RUNS = Number(process.env['RUNS'] ?? 5);
const SLOW_LINE = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const QUESTION = 'how long does a session take';

const files = new Map(
  readdirSync(join(ROOT, 'dist'))
    .filter(name => /^care-faq(?:\..+)?\.js$/.test(name))
    .map(name => [`/${name}`, brotli(readFileSync(join(ROOT, 'dist', name)))]),
);
const paragraph = '<p>We see adults by appointment, in a quiet house by the water, and we take our time.</p>';
const page = withPanel =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${
    withPanel ? '<script src="/care-faq.js" defer data-region="US" data-provider-name="Harbor Clinic"></script>' : ''
  }</head><body><h1>Harbor Clinic</h1>${paragraph.repeat(20)}</body></html>`;

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const body = files.get(pathname);
  if (body === undefined) {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(page(pathname === '/with'));
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Encoding': 'br' }).end(body);
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${String(server.address().port)}`;
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...BROWSER_FLAGS, '--js-flags=--expose-gc'],
});

const runs = [];
for (let run = 0; run < RUNS; run++) {
  // Each kind in turn, so that a noisy minute falls on all of them.
  runs.push({ without: await visit(false), cold: await visit(true), preloaded: await visit(true, true) });
  console.error(`run ${String(run + 1)} of ${String(RUNS)}`);
}
await browser.close();
server.close();
const report = describeRuns(runs, sizeOf('/care-faq.js'), sizeOf('/care-faq.app.js'));
writeFileSync(join(ROOT, 'docs/panel-times.md'), report);
console.log(report);

/** One visit: the page, the panel, two questions. Times in ms, heap in bytes. */
async function visit(withPanel, isPreloaded = false) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 760 } });
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_LINE);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await tab.addInitScript(() => {
    globalThis.seen = { lcp: 0, cls: 0, tasks: [] };
    const watch = (type, keep) =>
      new PerformanceObserver(list => list.getEntries().forEach(keep)).observe({ type, buffered: true });
    watch('largest-contentful-paint', entry => (globalThis.seen.lcp = entry.startTime));
    watch('layout-shift', entry => (globalThis.seen.cls += entry.hadRecentInput ? 0 : entry.value));
    watch('longtask', entry => globalThis.seen.tasks.push(entry.duration));
  });
  await tab.goto(`${url}/${withPanel ? 'with' : 'without'}`, { waitUntil: 'load' });
  await tab.waitForTimeout(1_500);
  const found = { heapBefore: await heapOf(cdp), openMs: 0, coldMs: 0, secondMs: 0, longestMs: 0, heapAfter: 0 };
  // What is painted later was asked for.
  const { lcp } = await tab.evaluate(() => globalThis.seen);
  if (withPanel) Object.assign(found, await useThePanel(tab, cdp, isPreloaded));
  const seen = await tab.evaluate(() => globalThis.seen);
  await context.close();
  const tbt = seen.tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
  return { ...found, lcp, cls: seen.cls, tbt };
}

async function useThePanel(tab, cdp, isPreloaded) {
  if (isPreloaded) {
    await tab.hover('care-faq .launcher');
    await tab.waitForTimeout(3_000);
  }
  const tasks = await traceTasks(cdp);
  const openMs = await tab.evaluate(async () => {
    const root = document.querySelector('care-faq').shadowRoot;
    const begun = performance.now();
    root.querySelector('.launcher').click();
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - begun;
  });
  const ask = text =>
    tab.evaluate(async question => {
      const begun = performance.now();
      const replied = new Promise(resolve => document.addEventListener('care-faq-reply', resolve, { once: true }));
      // Before the class is there a call is kept and played; after it, it is the element's own.
      void document.querySelector('care-faq').ask(question);
      await replied;
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - begun;
    }, text);
  const coldMs = await ask(QUESTION);
  const longestMs = await tasks.longest();
  await tab.waitForTimeout(300);
  const secondMs = await ask('what is kap');
  return { openMs, coldMs, secondMs, longestMs, heapAfter: await heapOf(cdp) };
}

/** The longest piece of work on the page's main thread, from now until it is asked for. */
async function traceTasks(cdp) {
  const durations = [];
  const keep = ({ value }) => {
    for (const event of value) if (event.name === 'RunTask' && event.dur) durations.push(event.dur / 1000);
  };
  cdp.on('Tracing.dataCollected', keep);
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'], excludedCategories: ['*'] },
    transferMode: 'ReportEvents',
  });
  return {
    async longest() {
      const complete = new Promise(resolve => cdp.once('Tracing.tracingComplete', resolve));
      await cdp.send('Tracing.end');
      await complete;
      cdp.off('Tracing.dataCollected', keep);
      return Math.max(0, ...durations);
    },
  };
}

async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

function sizeOf(name) {
  return files.get(name)?.length ?? 0;
}
