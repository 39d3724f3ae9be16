// Runs a TypeScript file in Node, with the knowledge's virtual modules: `node scripts/run.mjs FILE [argument …]`.
// The file finds its arguments in process.argv.slice(2), as it would if Node ran it; it must not import lazily.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { madeKnowledge, QUIETLY } from './make-knowledge.mjs';

const [file, ...parameters] = process.argv.slice(2);
if (file === undefined || !existsSync(resolve(file))) {
  console.error(file === undefined ? 'Name a TypeScript file to run.' : `There is no file ${file}.`);
  process.exit(2);
}
process.argv = [process.execPath, resolve(file), ...parameters];

await runnerImport(resolve(file), { ...QUIETLY, plugins: [await madeKnowledge()] });
