// Makes a fresh clone ready: Node's version, the packages, and with --browser a browser to test in.
// Runs before node_modules exists, so it uses Node's own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, findFirefox } from './browser.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NEEDED_NODE = [20, 19];
const HASH_FILE = join(ROOT, 'node_modules', '.care-faq-lock-hash');

checkNode();
installPackages();
if (process.argv.includes('--browser')) {
  provideBrowser();
  provideFirefox();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [neededMajor, neededMinor] = NEEDED_NODE;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  stop(
    `care-faq needs Node ${NEEDED_NODE.join('.')} or later, and this is Node ${process.versions.node}. ` +
      'Install a current version from https://nodejs.org and try again.',
  );
}

function installPackages() {
  const hash = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(HASH_FILE) && readFileSync(HASH_FILE, 'utf8') === hash) return;
  console.log('Installing the packages that package-lock.json names (npm ci) …');
  const { status } = run('npm', ['ci', '--loglevel=error']);
  if (status !== 0) stop('The packages could not be installed. What npm says above tells why.');
  writeFileSync(HASH_FILE, hash);
}

function provideBrowser() {
  if (look(findBrowser)) return;
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/etc/debian_version')) {
    stop(
      'The tests need Chromium or Chrome and found neither. Install one (https://www.google.com/chrome), ' +
        'or set CHROME_PATH to the program, and try again.',
    );
  }
  const install = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  if (!isRoot || process.env['NO_APT'] === '1') {
    stop(
      `The tests need Chromium and did not find it. Install it with\n\n    ${isRoot ? install : `sudo sh -c '${install}'`}\n\n` +
        'or set CHROME_PATH to a Chromium or Chrome you have, and try again.',
    );
  }
  console.log(`Installing Chromium for the tests (${install}) …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = run('sh', ['-c', install.replaceAll('apt-get', 'apt-get -qq')], quiet);
  if (status !== 0 || !look(findBrowser)) {
    stop('Chromium could not be installed. Set CHROME_PATH to a Chromium or Chrome you have, and try again.');
  }
}

/** Some tests run in Firefox too, where there is one: without it they are skipped and say so, and nothing stops. */
function provideFirefox() {
  if (look(findFirefox)) return;
  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0 && process.env['NO_APT'] !== '1';
  if (mayInstall) {
    console.log('Installing Firefox for the tests (apt-get install -y --no-install-recommends firefox-esr) …');
    const install = 'apt-get -qq update && apt-get -qq install -y --no-install-recommends firefox-esr';
    run('sh', ['-c', install], { DEBIAN_FRONTEND: 'noninteractive' });
  }
  if (!look(findFirefox)) {
    console.log('There is no Firefox here: what is tested in both browsers is tested in Chromium only.');
  }
}

function look(find) {
  try {
    return find();
  } catch (error) {
    return stop(error.message);
  }
}

function run(command, parameters, environment = {}) {
  return spawnSync(command, parameters, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
}

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}
