import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../src/authoring/checks/index.js';
import { TOKENS, TOKENS_DARK, OWN_COLOURS, OWN_COLOURS_DARK } from '../../src/ui/base/tokens.styles.js';
import { attributes, events, methods, parts } from './element-tables.js';
import { corpusFields } from './corpus-fields.js';
import { languages } from './languages.js';
import { readManifest } from './manifest.js';
import { table } from './table.js';
import { customProperties } from './custom-properties.js';

const EXAMPLES = join('demo', 'examples');

/** Everything that documents repeat, by the name in their markers. */
export function documentParts(): ReadonlyMap<string, string> {
  const manifest = readManifest();
  const fields = corpusFields();
  return new Map([
    ['attributes', attributes(manifest)],
    ['methods', methods(manifest)],
    ['events', events(manifest)],
    ['parts', parts(manifest)],
    ['custom-properties', customProperties([TOKENS, TOKENS_DARK, OWN_COLOURS, OWN_COLOURS_DARK].join('\n'))],
    [
      'rules',
      table(
        ['rule', 'what it wants'],
        CHECKS.map(check => [
          `\`${check.id}\`${check.isSlow ? ' (with `--deep`)' : ''}${check.isFixable ? ' (`--fix`)' : ''}`,
          check.summary,
        ]),
      ),
    ],
    ['languages', languages()],
    ['file-fields', fields.file],
    ['entry-fields', fields.entry],
    ...exampleNames().map(name => [`example-${name}`, example(name)] as const),
  ]);
}

/** The names of the owner's changes that demo/examples shows. */
export function exampleNames(): string[] {
  return readdirSync(EXAMPLES)
    .filter(file => file.endsWith('.json'))
    .map(file => file.slice(0, -'.json'.length))
    .sort();
}

function example(name: string): string {
  return `\`\`\`json\n${readFileSync(join(EXAMPLES, `${name}.json`), 'utf8').trim()}\n\`\`\``;
}
