import { parse } from 'csv-parse/browser/esm/sync';
import type { MessageInFile } from './labelled-message.js';

/** Something in a file of labelled messages that could not be used. */
export interface MessageProblem {
  readonly line: number;
  readonly reason: string;
  readonly remedy: string;
}

export interface ReadMessages {
  readonly messages: readonly MessageInFile[];
  readonly problems: readonly MessageProblem[];
}

type Fields = Readonly<Record<string, unknown>>;
interface Row {
  readonly fields: Fields;
  readonly line: number;
}

const BETWEEN_LABELS = '|';
const BETWEEN_MESSAGES = ' || ';

/** Other names that people give the columns. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ...['message', 'question', 'query', 'utterance'].map(name => [name, 'text'] as const),
  ...['expected', 'entry', 'id', 'label', 'expected id', 'answer id'].map(name => [name, 'expect'] as const),
]);

/**
 * Reads labelled messages: tab-separated (no quoting) or comma-separated with a header line of `text`, `expect` and, as
 * you like, `style` and `history`; or JSON Lines with the same names. What cannot be used is named and left out; rows in
 * which nothing stands are passed over.
 */
export function readMessages(text: string, file: string): ReadMessages {
  const problems: MessageProblem[] = [];
  const rows = /\.(?:jsonl|ndjson)$/i.test(file) ? jsonRows(text, problems) : tableRows(text, file, problems);
  const messages = rows.flatMap(({ fields, line }): MessageInFile[] => {
    const message = textOf(fields['text']);
    const expect = listOf(fields['expect'], BETWEEN_LABELS);
    if (Object.values(fields).every(value => textOf(value) === '' && !Array.isArray(value))) return [];
    if (message === '' || expect.length === 0) {
      const reason = `there is no ${message === '' ? 'text' : 'label under "expect"'}`;
      problems.push({ line, reason, remedy: 'Write both in every line.' });
      return [];
    }
    return [
      {
        text: message,
        expect,
        style: textOf(fields['style']),
        history: listOf(fields['history'], BETWEEN_MESSAGES),
        line,
      },
    ];
  });
  return { messages, problems };
}

function tableRows(text: string, file: string, problems: MessageProblem[]): Row[] {
  const [header = ''] = text.split(/\r?\n/, 1);
  const isTabs = /\.tsv$/i.test(file) || header.includes('\t');
  try {
    const rows = parse(text, {
      columns: columnsOf,
      delimiter: isTabs ? '\t' : [',', ';'],
      quote: isTabs ? null : '"',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
    }) as unknown as readonly { readonly record: Fields; readonly info: { readonly lines: number } }[];
    const [first] = rows;
    if (first && !('text' in first.record && 'expect' in first.record)) {
      const remedy = 'Begin with a line "text", tab, "expect".';
      problems.push({ line: 1, reason: 'the first line does not name the columns "text" and "expect"', remedy });
      return [];
    }
    return rows.map(({ record, info }) => ({ fields: record, line: info.lines }));
  } catch (error) {
    const line = (error as { readonly lines?: number }).lines ?? 1;
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    problems.push({
      line,
      reason: `this is no table (${reason})`,
      remedy: 'Check the quotes, or use tabs without quotes.',
    });
    return [];
  }
}

/** The columns by our names; where a name of ours stands too, another for the same is left as it is. */
function columnsOf(names: readonly string[]): string[] {
  const plain = names.map(name => name.trim().toLowerCase());
  const taken = new Set(plain);
  return plain.map(name => {
    const ours = ALIASES.get(name);
    if (ours === undefined || taken.has(ours)) return name;
    taken.add(ours);
    return ours;
  });
}

function jsonRows(text: string, problems: MessageProblem[]): Row[] {
  return text.split('\n').flatMap((source, index): Row[] => {
    if (source.trim() === '') return [];
    try {
      const value: unknown = JSON.parse(source);
      if (typeof value === 'object' && value !== null) return [{ fields: value as Fields, line: index + 1 }];
    } catch {
      // Told below, together with what is JSON and no object.
    }
    const remedy = 'Write {"text": "…", "expect": "…"} in one line.';
    problems.push({ line: index + 1, reason: 'this is no JSON object', remedy });
    return [];
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function listOf(value: unknown, between: string): string[] {
  const items = Array.isArray(value) ? value.map(textOf) : textOf(value).split(between);
  return items.map(item => item.trim()).filter(item => item !== '');
}
