import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { type LossReport, placeOf } from '../import/loss-report.js';
import type { Column } from '../import/tables/header-aliases.js';
import { OWN_COLUMNS } from '../import/tables/read-csv.js';
import { topicName } from './entries-to-write.js';

/** Entries as a table that spreadsheets open and an import reads back. */
export function toTable(corpus: Corpus, entries: readonly Entry[], delimiter: ',' | '\t', report: LossReport): string {
  const rows = entries.map(entry => OWN_COLUMNS.map(column => cellOf(corpus, entry, column, report)));
  return [OWN_COLUMNS, ...rows].map(row => `${row.map(cell => quote(cell, delimiter)).join(delimiter)}\r\n`).join('');
}

function cellOf(corpus: Corpus, entry: Entry, column: Column, report: LossReport): string {
  switch (column) {
    case 'variants':
      return joined(entry.variants, entry, report);
    case 'related':
      return entry.related.join(' | ');
    case 'sources':
      return entry.sources.map(({ id }) => id).join(' | ');
    case 'topic':
      return topicName(corpus, entry);
    case 'covered':
    case 'general':
    case 'differs':
      return String(entry[column]);
    default:
      return entry[column] ?? '';
  }
}

function joined(variants: readonly string[], entry: Entry, report: LossReport): string {
  return variants
    .map(variant => {
      if (!variant.includes('|')) return variant;
      report
        .at(placeOf(entry.question))
        .change(`the variant “${variant}”`, 'a “|” stands between variants, so its own are slashes');
      return variant.replace(/\|/g, '/');
    })
    .join(' | ');
}

/** Quoted where it must be. What a spreadsheet would run as a formula gets a `'` before it, which an import takes off. */
function quote(text: string, delimiter: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes(delimiter) || /["\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
