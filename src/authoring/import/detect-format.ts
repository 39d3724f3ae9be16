import { isObject } from '../../core/corpus/read-fields.js';
import { PlainError } from '../command-line/plain-error.js';
import { questionsIn } from './html/find-linked-data.js';
import { FORMATS, type Format, type ImportFile } from './imported.js';
import type { Notes } from './loss-report.js';
import { objectListOf } from './own/read-own-json.js';
import { qnasOf } from './qna-maker/read-qna-json.js';
import { columnOf } from './tables/header-aliases.js';
import { guessDelimiter, readTable } from './tables/read-table.js';

const SILENT: Notes = { drop: () => undefined, change: () => undefined };
const QNA_COLUMNS = ['qnaid', 'metadata', 'prompts', 'suggestedquestions', 'iscontextonly', 'sourcedisplayname'];

/** What a file is, by what stands in it and then by its ending. Throws a `PlainError` that lists the formats where nothing fits. */
export function detectFormat({ name, text }: ImportFile): Format {
  const begin = text.replace(/^\ufeff/, '').trimStart();
  if (begin === '') throw new PlainError(`${name} is empty.`);
  if (begin.startsWith('PK\u0003') || begin.startsWith('\0') || /\.(?:zip|xlsx|docx|pdf)$/i.test(name)) {
    throw new PlainError(`${name} is not a text file: unpack it, or save it as CSV, HTML or Markdown first.`);
  }
  if (/^[[{]/.test(begin)) return detectJson(begin, name);
  const byContent = detectText(begin, name);
  if (byContent !== undefined) return byContent;
  const list = Object.keys(FORMATS).join(', ');
  throw new PlainError(`${name} looks like none of the formats that are read. Say which it is with --from: ${list}.`);
}

function detectText(begin: string, name: string): Format | undefined {
  if (/^<(?:!doctype|!--|\?xml|[a-z])/i.test(begin) || /\.x?html?$/i.test(name)) return 'html';
  if (
    /\.ya?ml$/i.test(name) ||
    /^(?:version:.*\n+)?(?:nlu|responses|intents|rules|stories):/m.test(begin.slice(0, 2_000))
  )
    return 'rasa';
  if (/\.(?:md|markdown|mdown)$/i.test(name) || /^#{1,6} \S/m.test(begin)) return 'markdown';
  return detectTable(begin, name);
}

function detectTable(begin: string, name: string): Format | undefined {
  const delimiter = guessDelimiter(begin);
  const [first] = readTable(begin.slice(0, 20_000), SILENT, delimiter);
  const cells = (first?.cells ?? []).map(cell => cell.trim());
  const columns = cells.map(columnOf);
  if (columns.includes('question') && columns.includes('answer')) {
    const isQna = delimiter === '\t' && cells.some(cell => QNA_COLUMNS.includes(cell.toLowerCase()));
    return isQna ? 'qna-maker' : 'csv';
  }
  if (/\.(?:csv|tsv|tab)$/i.test(name))
    return cells.length === 2 && !columns.some(column => column !== undefined) ? 'dialogflow' : 'csv';
  return cells.length === 2 && /\?$/.test(cells[0] ?? '') ? 'dialogflow' : undefined;
}

function detectJson(text: string, name: string): Format {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    throw new PlainError(`${name} is not JSON (${reason.split('\n').join(' ')}).`);
  }
  if (isObject(value)) {
    if (Array.isArray(value['articles']) || isObject(value['article'])) return 'zendesk';
    if (qnasOf(value) !== undefined) return 'qna-maker';
    if (Array.isArray(value['responses'])) return 'dialogflow';
  } else if (Array.isArray(value) && value.some(item => isObject(item) && Array.isArray(item['data'])))
    return 'dialogflow';
  return questionsIn(value, SILENT).length > 0 && objectListOf(value) === undefined ? 'faqpage' : 'json';
}
