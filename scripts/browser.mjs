// Where Chromium is on this machine: asked by the set-up, the browser tests and the page tests alike.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_APPLICATIONS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name => {
  const folder = process.env[name];
  return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
});

/** Flags for a browser that tests nothing but our pages, quietly; as root Chromium refuses to start with its sandbox. */
export const BROWSER_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium or Chrome, or undefined. `CHROME_PATH` wins, and a wrong one is an error rather than a reason
 * to test another browser than the one asked for.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const asked = process.env['CHROME_PATH'];
  if (asked) {
    if (!isExecutable(asked)) throw new Error(`CHROME_PATH names ${asked}, which cannot be run.`);
    return asked;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap(command => folders.map(folder => join(folder, command)));
  const usual = { darwin: MAC_APPLICATIONS, win32: WINDOWS_APPLICATIONS }[process.platform] ?? [];
  return [...onPath, ...usual].find(isExecutable);
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
