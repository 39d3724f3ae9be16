import { isObject } from '../../core/corpus/read-fields.js';
import { PlainError } from '../command-line/plain-error.js';
import { detectFormat } from './detect-format.js';
import { readDialogflow } from './dialogflow/read-dialogflow.js';
import { readHtml } from './html/read-html.js';
import type { Format, Imported, ImportFile, ImportOptions } from './imported.js';
import { LossReport } from './loss-report.js';
import { makeCorpus } from './make-corpus.js';
import { readMarkdown } from './markdown/read-markdown.js';
import { joinOwn } from './own/join-own.js';
import { objectListOf, readObjectList, readOwnJson } from './own/read-own-json.js';
import { readQnaMaker } from './qna-maker/read-qna-maker.js';
import { readRasa } from './rasa/read-rasa.js';
import type { RawEntries } from './raw-entry.js';
import { readCsv } from './tables/read-csv.js';
import { readZendesk } from './zendesk/read-zendesk.js';

/** A text above this many characters is a mistake or an attack. */
const MOST_CHARACTERS = 20_000_000;

/**
 * Makes a corpus of somebody else’s file. Pure, and without Node, so that it runs in a page as well. Throws a
 * `PlainError` where nothing can be read; whatever else is lost stands in `losses`.
 */
export function importText(text: string, options: ImportOptions = {}): Imported {
  return importFiles([{ name: options.name ?? 'the file', text }], options);
}

/** The same for a format of several files (Rasa, a Dialogflow agent), or several files of one format. */
export function importFiles(files: readonly ImportFile[], options: ImportOptions = {}): Imported {
  const [first] = files;
  if (!first) throw new PlainError('there is no file to import.');
  const large = files.find(({ text }) => text.length > MOST_CHARACTERS);
  if (large)
    throw new PlainError(`${large.name} is too large: at most ${String(MOST_CHARACTERS)} characters are read.`);
  const report = new LossReport();
  const format = options.from ?? detectFormat(first);
  const given = { ...options, from: options.from, name: options.name ?? first.name };
  const own = format === 'json' ? readOwn(files, report) : undefined;
  if (own) return { ...own, isOwn: true, losses: report.list(), format };
  const corpus = makeCorpus(readFormat(format, files, given, report), given, report);
  if (corpus.entries.length === 0) {
    const [why] = report.list();
    throw new PlainError(
      `no question with an answer was found in ${first.name}.${why ? ` ${why.place}: ${why.what}: ${why.why}.` : ''}`,
    );
  }
  return { corpus, isOwn: false, extendsDefault: false, hide: [], losses: report.list(), format };
}

/** Corpora of our own keep what only they can hold, several joined in one; undefined for any other JSON. */
function readOwn(
  files: readonly ImportFile[],
  report: LossReport,
): Pick<Imported, 'corpus' | 'extendsDefault' | 'hide' | 'moreVariants'> | undefined {
  if (!files.every(file => detectFormat(file) === 'json' && isOwn(parse(file)))) return undefined;
  const [first, ...others] = files.map(({ name, text }) => ({ name, file: readOwnJson(text, report) }));
  if (first === undefined) return undefined;
  const { corpus, extendsDefault, hide, moreVariants } = joinOwn(first, others, report);
  return { corpus, extendsDefault, hide, moreVariants };
}

function isOwn(value: unknown): boolean {
  if (!isObject(value)) return false;
  return objectListOf(value) === undefined || value['format'] !== undefined || Array.isArray(value['entries']);
}

function readFormat(
  format: Format,
  files: readonly ImportFile[],
  options: ImportOptions,
  report: LossReport,
): RawEntries {
  const each = (read: (file: ImportFile) => RawEntries): RawEntries => joined(files.map(read));
  switch (format) {
    case 'json':
      return each(file => readObjectList(listIn(file), options, report));
    case 'csv':
      return each(({ text }) => readCsv(text, options, report));
    case 'qna-maker':
      return each(file => {
        if (
          file.text
            .replace(/^\ufeff/, '')
            .trimStart()
            .startsWith('{')
        )
          parse(file);
        return readQnaMaker(file.text, options, report);
      });
    case 'dialogflow':
      return readDialogflow(files, options, report);
    case 'rasa':
      return readRasa(files, options, report);
    case 'zendesk':
      return each(file => {
        parse(file);
        return readZendesk(file.text, options, report);
      });
    case 'markdown':
      return each(({ text }) => readMarkdown(text, options, report));
    case 'html':
    case 'faqpage':
    case 'details':
    case 'accordion':
    case 'dl':
    case 'headings':
    case 'bold':
      return each(({ text }) =>
        readHtml(/^\s*[[{]/.test(text) ? asPage(text) : text, { ...options, from: format }, report),
      );
  }
}

/** JSON-LD that stands alone is read as if it stood in a page. */
function asPage(json: string): string {
  return `<script type="application/ld+json">${json.replace(/<\//g, '<\\/')}</script>`;
}

function listIn(file: ImportFile): readonly unknown[] {
  const list = objectListOf(parse(file));
  if (list === undefined) throw new PlainError(`${file.name} holds no list of objects with a question and an answer.`);
  return list;
}

function parse({ name, text }: ImportFile): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    throw new PlainError(`${name} is not JSON (${reason.split('\n').join(' ')}).`);
  }
}

function joined(parts: readonly RawEntries[]): RawEntries {
  const [first] = parts;
  return {
    ...first,
    entries: parts.flatMap(({ entries }) => entries),
    synonyms: Object.assign({}, ...parts.map(({ synonyms }) => synonyms ?? {})) as Record<string, string>,
  };
}
