// Element tests in Chromium. The test runner keeps its own pages; every other file comes from Vite, with the plugins and
// the compiler settings of the build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { createServer } from 'vite';
import { BROWSER_FLAGS, findBrowser } from './scripts/browser.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const THE_RUNNERS_OWN = /^\/(?:$|\?|__web-|node_modules\/@web\/(?!test-runner-commands\/))/;
const SOCKET = '/__web-dev-server__web-socket.js';

/** Counts for scripts/test.mjs, which sums the tests of all runners. */
const REPORT_FILE = process.env['CARE_FAQ_REPORT'];

/** The debugging session of each tab: what it emulates lasts as long as it does. */
const clients = new WeakMap();

const vite = await createServer({
  root: ROOT,
  configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
  cacheDir: 'node_modules/.cache/browser-tests',
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false },
  // What is not named or found here is optimised when first asked for, and then reloads the page under a test.
  optimizeDeps: {
    entries: ['tests/browser/**/*.ts', 'src/define.ts', 'src/embed/*.ts'],
    include: ['lit', 'minisearch', '@open-wc/testing'],
    exclude: ['@web/test-runner-commands'],
  },
  plugins: [
    {
      name: 'the socket is the runner’s',
      enforce: 'pre',
      resolveId: id => (id === SOCKET ? { id, external: true } : undefined),
    },
  ],
});

export default {
  files: 'tests/browser/**/*.test.ts',
  rootDir: ROOT,
  middleware: [fromVite],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS }, createPage })],
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [{ name: 'vite', serverStop: () => vite.close() }, emulatedMediaPlugin()],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), countingReporter()],
};

/** The runner's own file server would come first if this were added by a plugin. */
function fromVite(context, next) {
  if (THE_RUNNERS_OWN.test(context.url)) return next();
  return new Promise((resolve, reject) => {
    context.respond = false;
    context.res.statusCode = 200;
    context.res.on('close', resolve);
    vite.middlewares(context.req, context.res, error => {
      context.respond = true;
      if (error) reject(error);
      else resolve(next());
    });
  });
}

/**
 * A tab that believes it has the focus: two run side by side, and keys sent to the one behind would wait for ever.
 * The runner takes tabs again for other files, so each file begins with the media as they are.
 */
async function createPage({ context }) {
  const page = await context.newPage();
  const client = await page.createCDPSession();
  clients.set(page, client);
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const goto = page.goto.bind(page);
  page.goto = async (...parameters) => {
    await client.send('Emulation.setEmulatedMedia', { media: '', features: [] });
    return goto(...parameters);
  };
  return page;
}

/**
 * `executeServerCommand('emulated-media', { features: [{ name: 'forced-colors', value: 'active' }] })`: the runner's own
 * emulateMedia ignores forced colours without a word.
 */
function emulatedMediaPlugin() {
  return {
    name: 'emulated media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulated-media') return undefined;
      await clients.get(session.browser.getPage(session.id)).send('Emulation.setEmulatedMedia', payload);
      return true;
    },
  };
}

function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      if (!REPORT_FILE) return;
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        if (session.testResults) countSuite(session.testResults, counts);
        if (!session.passed && counts.failed === 0) counts.failed += 1;
      }
      mkdirSync(dirname(REPORT_FILE), { recursive: true });
      writeFileSync(REPORT_FILE, JSON.stringify(counts));
    },
  };
}

function countSuite(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) continue;
    counts[test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite.suites) countSuite(inner, counts);
}
