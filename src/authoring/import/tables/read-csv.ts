import { PlainError } from '../../command-line/plain-error.js';
import type { ImportOptions } from '../imported.js';
import { type LossReport, placeOf } from '../loss-report.js';
import { foreignText } from '../markdown/foreign-text.js';
import type { RawEntries, RawEntry } from '../raw-entry.js';
import { type Column, columnOf } from './header-aliases.js';
import { readTable, type Row } from './read-table.js';
import { splitList } from './split-list.js';

/** How a table begins that `care-faq export` wrote: its cells hold our own Markdown. */
export const OWN_COLUMNS: readonly Column[] = [
  'id',
  'question',
  'variants',
  'answer',
  'topic',
  'sources',
  'related',
  'next',
  'reviewed',
  'covered',
  'general',
  'differs',
];

/** Reads a table with a header row. Throws a `PlainError` where it names no question or no answer. */
export function readCsv(text: string, options: ImportOptions, report: LossReport): RawEntries {
  const notes = report.at('the table');
  const [header, ...rows] = readTable(text, notes);
  if (!header) throw new PlainError('this table is empty.');
  const columns = header.cells.map(cell => columnOf(cell));
  const missing = (['question', 'answer'] as const).filter(column => !columns.includes(column));
  if (missing.length > 0) {
    const found = header.cells.map(cell => `“${cell.trim().slice(0, 30)}”`).join(', ');
    throw new PlainError(`the first row names no column "${missing.join('" and no column "')}"; it says ${found}.`);
  }
  noteColumns(header, columns, rows, report);
  const isOwn = OWN_COLUMNS.every((column, index) => header.cells[index]?.trim() === column);
  return { entries: rows.map(row => readRow(row, columns, isOwn, options, report)) };
}

function readRow(
  row: Row,
  columns: readonly (Column | undefined)[],
  isOwn: boolean,
  options: ImportOptions,
  report: LossReport,
): RawEntry {
  const place = `line ${String(row.line)}`;
  const cellsOf = (wanted: Column): string[] =>
    row.cells.filter((cell, index) => columns[index] === wanted && cell.trim() !== '').map(cell => cell.trim());
  const first = (wanted: Column): string | undefined => cellsOf(wanted)[0];
  const splitCell = isOwn ? (cell: string): string[] => cell.split(' | ') : splitList;
  const question = first('question') ?? '';
  const answers = cellsOf('answer');
  const context = { address: options.address, notes: report.at(question === '' ? place : placeOf(question)) };
  const answer = answers.map(cell => (isOwn ? cell : foreignText(cell, context, 'kept'))).join('\n\n');
  const flags = (['covered', 'general', 'differs'] as const).flatMap(name => {
    const flag = readFlag(first(name));
    return flag === undefined ? [] : [[name, flag] as const];
  });
  const reviewed = first('reviewed');
  return {
    place,
    question,
    variants: [...cellsOf('question').slice(1), ...cellsOf('variants').flatMap(splitCell)],
    answer,
    topic: first('topic'),
    sources: cellsOf('sources').flatMap(splitCell),
    related: cellsOf('related').flatMap(splitCell),
    next: first('next'),
    own: { ...Object.fromEntries(flags), ...(reviewed === undefined ? {} : { reviewed }) },
    // A number says nothing; it only tells which row another row means.
    ...(/^\d*$/.test(first('id') ?? '') ? { key: first('id') } : { id: first('id') }),
  };
}

function readFlag(cell: string | undefined): boolean | undefined {
  if (cell === undefined) return undefined;
  return /^(?:true|yes|y|1|ja|si|sí|oui)$/i.test(cell);
}

/** A column that is not known is lost, with what stands in it. */
function noteColumns(
  header: Row,
  columns: readonly (Column | undefined)[],
  rows: readonly Row[],
  report: LossReport,
): void {
  header.cells.forEach((name, index) => {
    const filled = rows.filter(({ cells }) => (cells[index] ?? '').trim() !== '').length;
    if (columns[index] === undefined && filled > 0) {
      report.at(`column “${name.trim()}”`).drop(`${String(filled)} cells`, 'no column of this name is known here');
    }
  });
  const longest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (longest > header.cells.length) {
    const filled = rows.filter(({ cells }) => cells.slice(header.cells.length).some(cell => cell.trim() !== '')).length;
    if (filled > 0)
      report
        .at('the table')
        .drop(
          `cells to the right of the last column, in ${String(filled)} rows`,
          'the first row does not name them; a text with a comma needs quotation marks',
        );
  }
}
