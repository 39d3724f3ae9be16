import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const DEMO = join(import.meta.dirname, '..', 'demo');

/** Puts the studio's page and its style sheet beside its modules, so that `care-faq studio` has them all in one folder. */
export function studioPlugin(): Plugin {
  return {
    name: 'care-faq:studio',
    applyToEnvironment: ({ name }) => name === 'studio',
    generateBundle() {
      const page = readFileSync(join(DEMO, 'studio.html'), 'utf8').replaceAll('../dist/studio/', './');
      this.emitFile({ type: 'asset', fileName: 'index.html', source: page });
      this.emitFile({
        type: 'asset',
        fileName: 'studio.css',
        source: readFileSync(join(DEMO, 'studio', 'studio.css'), 'utf8'),
      });
    },
  };
}
