// Builds the script tag's files, serves the demo's pages with them, and builds again whenever source or knowledge changes.
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoPages, serve } from './serve.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WATCHED = ['src', 'knowledge', 'build'];
const FIRST_PAGE = 'index';
const PORT = 5173;

let isBuilding = false;
let isStale = false;
let settling;

await build('Built');
const site = await serve({ port: PORT });
const page = demoPages().find(name => name === FIRST_PAGE);
console.log(`\n  The clinic page:  ${site.url}${page ? `/demo/${page}.html` : '/'}`);
console.log(`  All pages:        ${site.url}/`);
console.log('\n  Edit src/ or knowledge/ and reload the page. Ctrl+C ends.\n');

for (const folder of WATCHED) {
  if (!existsSync(join(ROOT, folder))) continue;
  watch(join(ROOT, folder), { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(() => void build('Built again'), 80);
  });
}

/** A process of its own for each build: a changed plugin or reader counts at once, and a failed build ends nothing. */
async function build(done) {
  isStale = true;
  if (isBuilding) return;
  isBuilding = true;
  while (isStale) {
    isStale = false;
    const started = Date.now();
    const code = await new Promise(resolve => {
      spawn(process.execPath, [join(ROOT, 'scripts/build.mjs'), 'app', 'loader', 'studio'], {
        cwd: ROOT,
        stdio: 'inherit',
      }).on('close', resolve);
    });
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(code === 0 ? `  ${done} in ${seconds} s.` : '  Not built: the message above tells why.');
  }
  isBuilding = false;
}
