import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importFiles } from '../../../../src/authoring/import/import-text.js';
import type { Imported, ImportOptions } from '../../../../src/authoring/import/imported.js';

/** The path of a file that somebody exported, or could have. */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../../../fixtures/import/${name}`, import.meta.url));
}

/** Imports such files. */
export function importFixture(names: string | readonly string[], options: ImportOptions = {}): Imported {
  const files = [names]
    .flat()
    .map(name => ({ name: name.split('/').at(-1) ?? name, text: readFileSync(fixturePath(name), 'utf8') }));
  return importFiles(files, options);
}

/** The losses as lines, for comparing. */
export function lossLines({ losses }: Imported): string[] {
  return losses.map(({ kind, place, what }) => `${kind} ${place}: ${what}`);
}
