// Builds dist/: `node scripts/build.mjs [esm|app|loader|command|studio|types|manifest …]`, everything when nothing is named.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, 'dist');
const ENVIRONMENTS = ['esm', 'app', 'loader', 'command', 'studio'];
const STEPS = [...ENVIRONMENTS, 'types', 'manifest'];

const asked = process.argv.slice(2);
const unknown = asked.find(step => !STEPS.includes(step));
if (unknown !== undefined) {
  console.error(`There is no build of "${unknown}". There are: ${STEPS.join(', ')}.`);
  process.exit(2);
}

const isAsked = step => asked.length === 0 || asked.includes(step);
if (asked.length === 0) rmSync(DIST, { recursive: true, force: true });
// The names of lazy chunks change with what is in them.
if (isAsked('app') && existsSync(DIST)) {
  for (const name of readdirSync(DIST)) {
    if (/^care-faq\..+-[\w-]{8}\.js$/.test(name)) rmSync(join(DIST, name));
  }
}
if (isAsked('types')) {
  runTool('typescript/bin/tsc', ['--project', 'tsconfig.build.json']);
}
await buildEnvironments(ENVIRONMENTS.filter(isAsked));
if (isAsked('command')) chmodSync(join(ROOT, 'dist/authoring/care-faq.js'), 0o755);
if (isAsked('manifest')) {
  runTool('@custom-elements-manifest/analyzer/cem.js', ['analyze', '--config', 'build/manifest.config.mjs', '--quiet']);
}

async function buildEnvironments(names) {
  if (names.length === 0) return;
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ root: ROOT, logLevel: 'warn' });
  for (const name of names) {
    try {
      await builder.build(builder.environments[name]);
    } catch (error) {
      console.error(`The build of "${name}" failed.\n${error.message}`);
      process.exit(1);
    }
  }
}

function runTool(file, parameters) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', file), ...parameters], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
