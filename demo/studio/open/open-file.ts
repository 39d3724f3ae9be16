import { corpusJson } from '../../../src/authoring/corpus-files/corpus-json.js';
import { overlayJson } from '../../../src/authoring/corpus-files/overlay-json.js';
import { decodeText } from '../../../src/authoring/import/decode-text.js';
import { importText } from '../../../src/authoring/import/import-text.js';
import type { Imported } from '../../../src/authoring/import/imported.js';
import { type Loss, LossReport } from '../../../src/authoring/import/loss-report.js';
import { type OverlayBase, planOverlay } from '../../../src/authoring/practical/plan-overlay.js';
import { standBefore } from '../../../src/authoring/practical/take-places.js';
import type { Corpus } from '../../../src/core/corpus/corpus.js';
import { LIMITS } from '../../../src/core/corpus/limits.js';
import { isObject, type JsonObject } from '../../../src/core/corpus/read-fields.js';
import { writeText } from '../document/edit-text.js';
import { readText } from '../document/read-text.js';
import type { TextSource } from '../document/text-source.js';

/** A file as the studio takes it up: its text, what that is, and what was lost or changed on the way. */
export interface OpenedFile {
  readonly text: string;
  readonly source: TextSource;
  readonly losses: readonly Loss[];
  /** True where a file of another kind was read: the text is new, and is not saved over that file. */
  readonly isImported: boolean;
  /** What was imported, before it was laid over anything. */
  readonly corpus?: Corpus;
}

/** A line longer than this is laid out anew: no editor shows it well. */
const LONGEST_LINE = 20_000;

/** Why a file cannot be opened, as one or two sentences. */
export class CannotOpen extends Error {}

/** What an import is laid over, as `care-faq import` does it. */
export type ImportBase = OverlayBase;

/**
 * An opened file; a foreign one laid over the default answers, found before those on the same matters and with visitors'
 * wordings. Throws `CannotOpen`, with what to do, where nothing can be made of it.
 */
export async function openOver(name: string, bytes: Uint8Array, base: ImportBase): Promise<OpenedFile> {
  const opened = openFile(name, bytes);
  if (!opened.isImported || opened.corpus === undefined || !isSameLanguage(opened.corpus, base)) return opened;
  const { corpus, worded, proposals } = await planOverlay(opened.corpus, base);
  const value: unknown = JSON.parse(overlayJson(standBefore(corpus, proposals)));
  const losses = worded.length === 0 ? [] : [wordingsAdded(worded.length)];
  return { ...opened, text: writeText(value, 'json'), losses: [...opened.losses, ...losses] };
}

function isSameLanguage({ lang }: Corpus, { defaultCorpus }: ImportBase): boolean {
  return lang.split('-')[0] === defaultCorpus.lang.split('-')[0];
}

function wordingsAdded(count: number): Loss {
  const questions = count === 1 ? '1 question has' : `${String(count)} questions have`;
  const what = `${questions} more wordings, as visitors usually ask`;
  return { kind: 'changed', place: 'Other people’s words', what, why: 'take out what does not fit' };
}

/** Takes up a file's bytes. Throws `CannotOpen`, with what to do, where nothing can be made of them. */
export function openFile(name: string, bytes: Uint8Array): OpenedFile {
  // No text within the limit of characters has more bytes.
  if (bytes.length > LIMITS.file * 4)
    throw new CannotOpen(`${name} is too large: at most ${String(LIMITS.file)} characters are read. Split it.`);
  const report = new LossReport();
  const text = decodeText(bytes, report.at(name)).replace(/^\ufeff/, '');
  if (text.length > LIMITS.file)
    throw new CannotOpen(`${name} is too large: at most ${String(LIMITS.file)} characters are read. Split it.`);
  if (text.includes('\u0000'))
    throw new CannotOpen(`${name} is not a text file. Save it as JSON, CSV, HTML or Markdown first.`);
  const opened = openText(name, text);
  return { ...opened, losses: [...report.list(), ...opened.losses] };
}

function openText(name: string, text: string): OpenedFile {
  const own = ownCorpus(name, text);
  if (own) return own;
  let imported: Imported;
  try {
    imported = importText(text, { name });
  } catch (error) {
    // What was meant to be a corpus is shown as it is: it can be repaired in the text.
    if (/^\s*[[{]/.test(text)) return asItIs(name, text, 'json');
    const reason = error instanceof Error ? error.message : `${name} cannot be read.`;
    throw new CannotOpen(withoutOptions(reason));
  }
  return {
    text: writeText(JSON.parse(corpusJson(imported.corpus)), 'json'),
    source: { format: 'json', name: `${name.replace(/\.\w+$/, '')}-answers.json` },
    losses: imported.losses,
    isImported: true,
    ...(imported.isOwn ? {} : { corpus: imported.corpus }),
  };
}

/** A corpus or an overlay of our own, as it stands in its file; undefined for anything else. */
function ownCorpus(name: string, text: string): OpenedFile | undefined {
  const format = /\.ya?ml$/i.test(name) ? 'yaml' : 'json';
  const reading = readText(text, format);
  if (!reading.isRead || !isCorpus(reading.value)) return undefined;
  return asItIs(name, isTooWide(text) ? writeText(reading.value, format) : text, format);
}

function isCorpus(value: JsonObject): boolean {
  const { entries, format, extends: base } = value as Partial<Record<string, unknown>>;
  if (format !== undefined || base !== undefined) return true;
  return Array.isArray(entries) && (entries.length === 0 || entries.some(entry => isObject(entry)));
}

function asItIs(name: string, text: string, format: TextSource['format']): OpenedFile {
  return { text, source: { format, name }, losses: [], isImported: false };
}

function isTooWide(text: string): boolean {
  return text.split('\n').some(line => line.length > LONGEST_LINE);
}

/** The importer speaks to people at a terminal too; a page has no options. */
function withoutOptions(sentence: string): string {
  return sentence.replace(/ Say which it is with --from: .*$/, ' Save it as HTML, CSV, Markdown or JSON.');
}
