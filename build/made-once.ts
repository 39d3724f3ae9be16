import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'care-faq');
/** Whatever can change what is made: the knowledge, and the code that makes it. */
const SOURCES = [
  'knowledge',
  'src/core/corpus',
  'src/core/markdown',
  'src/core/retrieval',
  'src/core/safety',
  'src/core/text',
  'src/authoring/knowledge',
  'src/authoring/schema',
  'src/authoring/wording',
  'build',
];
/** Labelled messages: they measure what is made, and change nothing of it. */
const MEASURES = /[\\/]evaluation[\\/]/;

/**
 * What `make` returns, as JSON. Training takes seconds and gives the same for the same sources, so the result is kept
 * under the hash of all of them, for the next build and the next test run.
 */
export function madeOnce(name: string, make: () => unknown): string {
  const prefix = `${name.replace(/\W+/g, '-')}.`;
  const file = join(CACHE, `${prefix}${hashOfSources()}.json`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const text = JSON.stringify(make());
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE)) if (old.startsWith(prefix)) rmSync(join(CACHE, old), { force: true });
  writeFileSync(file, text);
  return text;
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const entry of readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true })
      .filter(item => item.isFile())
      .map(item => join(item.parentPath, item.name))
      .filter(path => !MEASURES.test(path))
      .sort()) {
      hash.update(entry.slice(ROOT.length)).update('\0').update(readFileSync(entry)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 32);
}
