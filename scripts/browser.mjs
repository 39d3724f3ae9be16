// Where Chromium and Firefox are on this machine: asked by the set-up, the browser tests and the page tests alike.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const FIREFOX_COMMANDS = ['firefox-esr', 'firefox'];

const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const windowsApplications = (...path) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name => {
    const folder = process.env[name];
    return folder ? [join(folder, ...path)] : [];
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
  return find('CHROME_PATH', COMMANDS, {
    darwin: MAC_APPLICATIONS,
    win32: windowsApplications('Google', 'Chrome', 'Application', 'chrome.exe'),
  });
}

/**
 * The path of a Firefox, or undefined: what is tried in both browsers is then tried in one. `FIREFOX_PATH` wins.
 *
 * @returns {string | undefined}
 */
export function findFirefox() {
  return find('FIREFOX_PATH', FIREFOX_COMMANDS, {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: windowsApplications('Mozilla Firefox', 'firefox.exe'),
  });
}

/**
 * @param {string} variable
 * @param {readonly string[]} commands
 * @param {Partial<Record<NodeJS.Platform, readonly string[]>>} usual
 * @returns {string | undefined}
 */
function find(variable, commands, usual) {
  const asked = process.env[variable];
  if (asked) {
    if (!isExecutable(asked)) throw new Error(`${variable} names ${asked}, which cannot be run.`);
    return asked;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap(command => folders.map(folder => join(folder, command)));
  return [...onPath, ...(usual[process.platform] ?? [])].find(isExecutable);
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
