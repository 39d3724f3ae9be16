import { parse } from 'csv-parse/browser/esm/sync';
import { PlainError } from '../../command-line/plain-error.js';
import type { Notes } from '../loss-report.js';

/** A row of a table, with the line of the file on which it ends. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Rows above this are a mistake or an attack. */
const MOST_ROWS = 50_000;

/** Reads a table of text: quotes as spreadsheets write them; where these do not pair up, every quote is a character. */
export function readTable(text: string, notes: Notes, delimiter: string = guessDelimiter(text)): Row[] {
  const rows = tryParse(text, delimiter, '"');
  if (rows !== undefined) return rows;
  const bare = tryParse(text, delimiter, false);
  if (bare === undefined) throw new PlainError('this table cannot be read: save it again as CSV (UTF-8).');
  notes.change('the quotation marks of the table', 'they do not pair up, so each is read as a character');
  return bare;
}

function tryParse(text: string, delimiter: string, quote: '"' | false): Row[] | undefined {
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      quote,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: MOST_ROWS,
    }) as unknown as { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return records
      .map(({ record, info }) => ({ line: info.lines, cells: record.map(withoutGuard) }))
      .filter(({ cells }) => cells.some(cell => cell.trim() !== ''));
  } catch {
    return undefined;
  }
}

/** An export puts `'` before what a spreadsheet would take for a formula; it is not part of the text. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** The delimiter that cuts the first line into most cells. */
export function guessDelimiter(text: string): string {
  const [line = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/, 1);
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map(delimiter => ({ delimiter, count: bare.split(delimiter).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}
