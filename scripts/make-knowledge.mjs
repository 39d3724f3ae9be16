// Trains and compiles the knowledge where that is not done yet: `node scripts/make-knowledge.mjs`. Whoever needs the
// virtual modules afterwards finds them made.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** How Vite is to be run here. */
export const QUIETLY = { root: ROOT, logLevel: 'warn' };

/** The plugin of the knowledge's virtual modules, with everything made. */
export async function madeKnowledge() {
  const { module } = await runnerImport(join(ROOT, 'build/knowledge-plugin.ts'), QUIETLY);
  module.makeKnowledge();
  return module.knowledgePlugin();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await madeKnowledge();
