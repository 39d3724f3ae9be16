import { isObject, type JsonObject } from '../../../core/corpus/read-fields.js';
import { type CorpusFile, readCorpus } from '../../../core/corpus/read-corpus.js';
import { PlainError } from '../../command-line/plain-error.js';
import type { ImportOptions } from '../imported.js';
import type { LossReport } from '../loss-report.js';
import { foreignText } from '../markdown/foreign-text.js';
import type { RawEntries, RawEntry } from '../raw-entry.js';
import { columnOf } from '../tables/header-aliases.js';

/** Reads a corpus or an overlay of our own; what its reader could not use is a loss. */
export function readOwnJson(text: string, report: LossReport): CorpusFile {
  const file = readCorpus(text);
  for (const { pointer, reason, remedy } of file.problems) {
    if (pointer === '') throw new PlainError(`${reason.split('\n').join(' ')}. ${remedy}`);
    report.at(pointer).drop('what stands here', `${reason}. ${remedy}`.replace(/\.$/, ''));
  }
  if (file.corpus.entries.length === 0 && file.hide.length === 0 && file.problems.length > 0) {
    throw new PlainError('this corpus holds no entry that can be used.');
  }
  return file;
}

/** Reads a list of objects whose names say question and answer, as many programs write it. */
export function readObjectList(list: readonly unknown[], options: ImportOptions, report: LossReport): RawEntries {
  return {
    entries: list.flatMap((item, index) =>
      isObject(item) ? [readObject(item, `/${String(index)}`, options, report)] : [],
    ),
  };
}

function readObject(item: JsonObject, place: string, options: ImportOptions, report: LossReport): RawEntry {
  const notes = report.at(place);
  const texts = new Map<string, string[]>();
  for (const [name, value] of Object.entries(item)) {
    const column = columnOf(name);
    const found = (Array.isArray(value) ? (value as unknown[]) : [value])
      .filter(text => typeof text === 'string' || typeof text === 'number')
      .map(String);
    if (column === undefined && found.length > 0)
      report.at('the list').drop(`the field ${name}`, 'no field of this name is known here');
    else if (column !== undefined) texts.set(column, [...(texts.get(column) ?? []), ...found]);
  }
  const all = (column: string): readonly string[] => texts.get(column) ?? [];
  return {
    place,
    question: all('question')[0] ?? '',
    variants: [...all('question').slice(1), ...all('variants')],
    answer: foreignText(all('answer').join('\n\n'), { address: options.address, notes }, 'kept'),
    topic: all('topic')[0],
    sources: all('sources'),
    ...(all('id')[0] === undefined ? {} : { key: all('id')[0] }),
  };
}

/** A list of question objects in a JSON value: the value itself, or the one list in it. */
export function objectListOf(value: unknown): readonly unknown[] | undefined {
  const lists = isObject(value) ? Object.values(value) : [value];
  return lists.filter(Array.isArray).find(list => {
    const [first] = list as unknown[];
    const columns = isObject(first) ? Object.keys(first).map(columnOf) : [];
    return columns.includes('question') && columns.includes('answer');
  }) as readonly unknown[] | undefined;
}
