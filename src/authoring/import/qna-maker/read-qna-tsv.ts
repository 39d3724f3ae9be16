import { isObject } from '../../../core/corpus/read-fields.js';
import { PlainError } from '../../command-line/plain-error.js';
import type { LossReport } from '../loss-report.js';
import { readTable } from '../tables/read-table.js';
import type { QnaPair } from './qna-pair.js';
import { readPrompts, textField } from './read-prompts.js';

/** The pairs of an export as TSV: one row a question; rows of one QnaId (in old files, of one answer) are one pair. */
export function readQnaTsv(text: string, report: LossReport): QnaPair[] {
  const [header, ...rows] = readTable(text, report.at('the table'), '\t');
  const names = header?.cells.map(name => name.trim().toLowerCase()) ?? [];
  if (!names.includes('question') || !names.includes('answer')) {
    throw new PlainError('the first row of this TSV does not name "Question" and "Answer", as QnA Maker writes it.');
  }
  const pairs = new Map<string, QnaPair>();
  for (const { line, cells } of rows) {
    const cell = (name: string): string => (cells[names.indexOf(name)] ?? '').trim();
    const place = `line ${String(line)}`;
    const answer = unescapeCell(cell('answer'));
    const id = cell('qnaid') || undefined;
    const key = id ?? answer;
    const known = pairs.get(key);
    const question = unescapeCell(cell('question'));
    if (known) {
      pairs.set(key, { ...known, questions: [...known.questions, question] });
      continue;
    }
    pairs.set(key, {
      place,
      id,
      questions: [question],
      answer,
      source: cell('source') || undefined,
      metadata: readMetadata(cell('metadata')),
      isContextOnly: /^true$/i.test(cell('iscontextonly')),
      prompts: readPrompts(readList(cell('prompts'), 'Prompts', place, report)),
      suggestions: readList(cell('suggestedquestions'), 'SuggestedQuestions', place, report).length,
    });
  }
  return [...pairs.values()];
}

/** A line end within a cell is written `\n`. */
function unescapeCell(cell: string): string {
  return cell.replace(/\\n/g, '\n').replace(/\\r/g, '').replace(/\\t/g, ' ');
}

/** `name:value|name:value`, or JSON. */
function readMetadata(cell: string): (readonly [string, string])[] {
  if (cell.startsWith('[')) {
    const list = parseList(cell) ?? [];
    return list.filter(isObject).map(item => [textField(item, 'name'), textField(item, 'value')] as const);
  }
  return cell.split('|').flatMap(item => {
    const at = item.indexOf(':');
    return at > 0 ? [[item.slice(0, at).trim(), item.slice(at + 1).trim()] as const] : [];
  });
}

function readList(cell: string, name: string, place: string, report: LossReport): readonly unknown[] {
  if (cell === '') return [];
  const list = parseList(cell);
  if (list === undefined) report.at(place).drop(`the column ${name}`, 'it does not hold a JSON list');
  return list ?? [];
}

function parseList(cell: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(cell);
    return Array.isArray(value) ? (value as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}
