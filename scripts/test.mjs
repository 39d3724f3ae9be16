// Every check of the project, in turn: `node scripts/test.mjs [step …]`, all steps when none is named.
// Stops at the first step that fails. The last line is always "N passed, N failed": the tests of all runners, and each
// static check as one.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const REPORTS = join(ROOT, 'node_modules/.cache/care-faq-reports');

const COMMAND = 'dist/authoring/care-faq.js';

/** In the order of their cost. A step runs programs and returns its counts. */
const STEPS = {
  format: () => check('prettier', 'bin/prettier.cjs', ['--check', '--log-level', 'warn', '--cache', '.']),
  types: () =>
    together(['tsconfig.json', 'tsconfig.core.json', 'tsconfig.authoring.json', 'tsconfig.build.json'].map(typesOf)),
  // Without its cache, which does not see that a type changed in another file.
  lint: () => check('eslint', 'bin/eslint.js', ['.', '--max-warnings', '0']),
  layers,
  // Before anything that waits for a module but a minute.
  training: () => node(['scripts/make-knowledge.mjs']),
  unit: () => vitest('unit'),
  build: () => node(['scripts/build.mjs']),
  browser,
  pages: () => vitest('pages'),
  knowledge: () => node([COMMAND, 'check']),
  quality: () => vitest('quality'),
};

const asked = process.argv.slice(2);
const unknown = asked.find(step => !Object.hasOwn(STEPS, step));
if (unknown !== undefined) {
  console.error(`There is no step "${unknown}". There are: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const started = Date.now();
mkdirSync(REPORTS, { recursive: true });
for (const step of Object.keys(STEPS)) {
  if (asked.length > 0 && !asked.includes(step)) continue;
  console.log(`\n── ${step}`);
  const begun = Date.now();
  const counts = await STEPS[step]().catch(error => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  total.passed += counts.passed;
  total.failed += counts.failed;
  console.log(`── ${step}: ${counts.failed > 0 ? 'FAILED' : 'ok'} in ${seconds(begun)}`);
  if (counts.failed > 0) break;
}
console.log(`\n${seconds(started)} in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function typesOf(project) {
  const information = cache(`${project.replace('.json', '')}.tsbuildinfo`);
  return check('typescript', 'bin/tsc', [
    ...['--project', project, '--noEmit', '--emitDeclarationOnly', 'false'],
    ...['--incremental', '--tsBuildInfoFile', information, '--pretty'],
  ]);
}

/** A run over nothing is a failure: it would agree with anything. */
async function layers() {
  const parameters = [
    programOf('dependency-cruiser', 'bin/dependency-cruise.mjs'),
    'src',
    'build',
    '--config',
    '.dependency-cruiser.cjs',
  ];
  const { code, output } = await run(parameters, { collect: true });
  const [, modules = '0'] = /(\d+) modules/.exec(output) ?? [];
  const sources = countFiles('src', '.ts');
  if (code === 0 && Number(modules) >= sources && sources > 0) return counted(0);
  if (code === 0) console.error(`dependency-cruiser looked at ${modules} modules, and src has ${sources}.`);
  return counted(1);
}

async function vitest(project) {
  if (countFiles(`tests/${project}`, '.test.ts') === 0) {
    console.error(`tests/${project} holds no test.`);
    return counted(1);
  }
  const report = freshReport(project);
  const { code } = await run([
    programOf('vitest', 'vitest.mjs'),
    ...['run', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  const { numPassedTests = 0, numFailedTests = 0 } = read(report);
  return { passed: numPassedTests, failed: code === 0 ? numFailedTests : Math.max(1, numFailedTests) };
}

async function browser() {
  const report = freshReport('browser');
  const { code } = await run([programOf('@web/test-runner', 'dist/bin.js')], {
    environment: { CARE_FAQ_REPORT: report },
  });
  const { passed = 0, failed = 0 } = read(report);
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
}

async function check(name, file, parameters) {
  return node([programOf(name, file), ...parameters]);
}

async function node(parameters) {
  return counted((await run(parameters)).code);
}

async function together(checks) {
  const all = await Promise.all(checks);
  return { passed: sum(all, 'passed'), failed: sum(all, 'failed') };
}

function sum(all, key) {
  return all.reduce((so, counts) => so + counts[key], 0);
}

function counted(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Programs are started by their files, without npx and its second of waiting. */
function programOf(name, file) {
  return join(ROOT, 'node_modules', name, file);
}

function run(parameters, { environment = {}, collect = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, {
      cwd: ROOT,
      stdio: ['ignore', collect ? 'pipe' : 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', text => {
      output += text;
      process.stdout.write(text);
    });
    child.on('error', reject);
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}

function countFiles(folder, ending) {
  if (!existsSync(join(ROOT, folder))) return 0;
  return readdirSync(join(ROOT, folder), { recursive: true }).filter(name => name.endsWith(ending)).length;
}

function cache(name) {
  return join(ROOT, 'node_modules/.cache/care-faq', name);
}

function freshReport(name) {
  const file = join(REPORTS, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
