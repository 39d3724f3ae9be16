import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { didYouMean } from '../command-line/closest-name.js';
import { listFiles } from '../knowledge/list-files.js';
import { shownPath } from '../knowledge/shown-path.js';
import type { Check, Finding } from './check.js';

/** What a message may be expected to get besides an entry. */
const OUTCOMES = [
  'answer',
  'suggestions',
  'fallback',
  'provider',
  'courtesy',
  'help',
  'none',
  'distress',
  'abuse',
  'crisis',
  'emergency',
  'concern',
];

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

export const evaluation: Check = {
  id: 'evaluation',
  summary: 'Labelled messages expect entries that exist.',
  check: ({ evaluation: folder, corpus }) => {
    if (folder === undefined) return [];
    const ids = corpus.entries.map(entry => entry.id);
    const known = new Set([...ids, ...OUTCOMES]);
    return listFiles(folder, '.tsv').flatMap(path => {
      const file = shownPath(path);
      return readRows(path).flatMap(({ record, info }): Finding[] =>
        (record['expect'] ?? '').split('|').flatMap((id): Finding[] => {
          if (id === '' || known.has(id)) return [];
          const remedy = `Write the id of an entry, or one of ${OUTCOMES.join(', ')}.${didYouMean(id, ids)}`;
          return [{ file, line: info.lines, severity: 'error', reason: `there is no entry "${id}"`, remedy }];
        }),
      );
    });
  },
};

/** Tab-separated, a header line, quotes only as the characters they are. */
function readRows(path: string): Row[] {
  const options = {
    columns: true,
    delimiter: '\t',
    quote: null,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    bom: true,
  };
  return parse(readFileSync(path, 'utf8'), options) as unknown as Row[];
}
