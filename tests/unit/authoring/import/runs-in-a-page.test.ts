import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const AUTHORING = fileURLToPath(new URL('../../../../src/authoring/', import.meta.url));

/** Every module that a file imports, through the files of this project. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (seen.has(file)) return found;
  seen.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)(?! type)[^;]*?from '([^']+)';/gm,
  )) {
    if (!name.startsWith('.')) {
      found.add(name);
      continue;
    }
    const path = join(dirname(file), name.replace(/\.js$/, '.ts'));
    if (existsSync(path)) for (const inner of importsOf(path, seen)) found.add(inner);
  }
  return found;
}

describe('the importers and exporters', () => {
  it.each([
    'import/import-text.ts',
    'import/decode-text.ts',
    'export/export-corpus.ts',
    'page/faq-block.ts',
    'page/json-ld.ts',
  ])('%s needs nothing of Node, so that a page can call it', file => {
    const names = [...importsOf(join(AUTHORING, file))];
    expect(names.filter(name => name.startsWith('node:'))).toEqual([]);
  });

  it('are looked through to their libraries', () => {
    expect([...importsOf(join(AUTHORING, 'import/import-text.ts'))].sort()).toEqual([
      'csv-parse/browser/esm/sync',
      'marked',
      'parse5',
      'yaml',
    ]);
  });
});
