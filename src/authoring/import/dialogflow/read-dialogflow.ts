import { isObject, type JsonObject } from '../../../core/corpus/read-fields.js';
import { PlainError } from '../../command-line/plain-error.js';
import type { ImportFile, ImportOptions } from '../imported.js';
import { type LossReport, type Notes, placeOf } from '../loss-report.js';
import { foreignText } from '../markdown/foreign-text.js';
import type { RawEntries, RawEntry } from '../raw-entry.js';
import { readTable } from '../tables/read-table.js';

/** Reads a knowledge base’s CSV (question, answer, no header row), or the files of an agent’s folder `intents`. */
export function readDialogflow(files: readonly ImportFile[], options: ImportOptions, report: LossReport): RawEntries {
  if (files.some(({ text }) => /^\s*[[{]/.test(text))) return readAgent(files, options, report);
  const rows = files.flatMap(({ text }) => readTable(text, report.at('the table')));
  if (rows.length > 0 && rows.every(({ cells }) => cells.length < 2)) {
    throw new PlainError('this table has one column; Dialogflow’s has a question and an answer in each row.');
  }
  return {
    entries: rows.map(({ line, cells: [question = '', answer = '', ...more] }) => {
      const place = `line ${String(line)}`;
      if (more.some(cell => cell.trim() !== ''))
        report.at(place).drop('what stands behind the second column', 'a row has a question and an answer');
      const notes = report.at(question === '' ? place : placeOf(question));
      return { place, question, answer: foreignText(answer, { address: options.address, notes }, 'kept') };
    }),
  };
}

/** An agent keeps an intent in `NAME.json` and what people say for it in `NAME_usersays_LANG.json`. */
function readAgent(files: readonly ImportFile[], options: ImportOptions, report: LossReport): RawEntries {
  const phrases = new Map<string, string[]>();
  let lang: string | undefined;
  for (const { name, text } of files) {
    const found = /^(.+)_usersays_([a-z-]+)\.json$/i.exec(name.split('/').at(-1) ?? '');
    if (found?.[1] === undefined || (options.lang !== undefined && found[2] !== options.lang)) continue;
    if (lang !== undefined && lang !== found[2]) {
      report.at(name).drop('its phrases', `the agent’s ${lang} is read; --lang ${found[2] ?? ''} reads these`);
      continue;
    }
    lang = found[2];
    phrases.set(found[1], readPhrases(parse(text, name, report), report.at(name)));
  }
  const entries = files.flatMap(({ name, text }): RawEntry[] => {
    if (/_usersays_/.test(name) || /(?:^|\/)(?:agent|package)\.json$/.test(name) || /(?:^|\/)entities\//.test(name))
      return [];
    const intent = parse(text, name, report);
    if (!isObject(intent) || !Array.isArray(intent['responses'])) return [];
    return readIntent(intent, phrases, { ...options, lang: options.lang ?? lang }, report);
  });
  return { entries, ...(lang === undefined ? {} : { lang }) };
}

function readIntent(
  intent: JsonObject,
  phrases: ReadonlyMap<string, readonly string[]>,
  options: ImportOptions,
  report: LossReport,
): RawEntry[] {
  const name = String(intent['name'] ?? '');
  const notes = report.at(`intent “${name}”`);
  const said = phrases.get(name) ?? [];
  if (intent['fallbackIntent'] === true || said.length === 0) {
    notes.drop(
      'the intent',
      intent['fallbackIntent'] === true
        ? 'the panel has a reply of its own where nothing fits'
        : 'nobody says anything for it',
    );
    return [];
  }
  if (intent['webhookUsed'] === true) notes.drop('its webhook', 'answers are fixed texts');
  const answers = (intent['responses'] as unknown[])
    .filter(isObject)
    .flatMap(response => readMessages(response, options.lang, notes));
  if (answers.length > 1)
    notes.drop(`${String(answers.length - 1)} further wordings of the answer`, 'an entry has one; the first is kept');
  const [question = '', ...variants] = [...said].sort((a, b) => Number(/\?\s*$/.test(b)) - Number(/\?\s*$/.test(a)));
  report.at('the intents').change('the name of an intent', 'its first phrase that asks is the question');
  return [
    {
      place: `intent “${name}”`,
      question,
      variants,
      answer: foreignText(answers[0] ?? '', { address: options.address, notes }, 'kept'),
    },
  ];
}

function readMessages(response: JsonObject, lang: string | undefined, notes: Notes): string[] {
  const messages = Array.isArray(response['messages']) ? (response['messages'] as unknown[]).filter(isObject) : [];
  return messages.flatMap(message => {
    if (lang !== undefined && typeof message['lang'] === 'string' && message['lang'] !== lang) return [];
    const { speech } = message;
    const texts = (Array.isArray(speech) ? (speech as unknown[]) : [speech]).filter(
      text => typeof text === 'string' && text !== '',
    );
    if (texts.length === 0 && String(message['type'] ?? '0') !== '0')
      notes.drop('a card, picture or payload', 'an answer is text');
    return texts as string[];
  });
}

function readPhrases(value: unknown, notes: Notes): string[] {
  return (Array.isArray(value) ? (value as unknown[]) : []).filter(isObject).map(phrase => {
    const parts = (Array.isArray(phrase['data']) ? (phrase['data'] as unknown[]) : []).filter(isObject);
    if (parts.some(part => part['alias'] !== undefined))
      notes.change('marked parameters in phrases', 'they are plain words');
    return parts.map(part => String(part['text'] ?? '')).join('');
  });
}

function parse(text: string, name: string, report: LossReport): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    report.at(name).drop('the file', 'it is not JSON');
    return undefined;
  }
}
