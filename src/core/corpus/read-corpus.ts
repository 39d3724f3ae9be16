import type { Corpus, Entry, Provider, ProviderKind, Source, SupportLine, Topic } from './corpus.js';
import { PROVIDER_KINDS } from './corpus.js';
import { LIMITS } from './limits.js';
import type { Problem } from './problem.js';
import { readEntry } from './read-entry.js';
import { parseJson } from './parse-json.js';
import { FieldReader, isObject, kindOf } from './read-fields.js';
import { readRanking } from './read-ranking.js';

/** What a corpus file holds, whether it stands alone or is laid over another. */
export interface CorpusFile {
  readonly corpus: Corpus;
  /** True where the file says `"extends": "default"`: it is an owner's overlay. */
  readonly extendsDefault: boolean;
  /** Ids of entries, and `topic:NAME`, that an overlay takes away. */
  readonly hide: readonly string[];
  /** What was wrong; everything else was kept. */
  readonly problems: readonly Problem[];
}

const EMPTY: Corpus = {
  format: 1,
  lang: 'en',
  entries: [],
  topics: [],
  sources: [],
  starters: [],
  synonyms: {},
  supportLines: [],
};

/**
 * Reads a corpus or an overlay: JSON text, or the object it stands for. Never throws: whatever cannot be used is left
 * out and named in `problems` by its JSON pointer, and the rest works.
 */
export function readCorpus(input: unknown): CorpusFile {
  const problems: Problem[] = [];
  const value = typeof input === 'string' ? parseJson(input, problems) : input;
  if (!isObject(value)) {
    if (problems.length === 0) {
      problems.push({
        pointer: '',
        reason: `the corpus is ${kindOf(value)}, not an object`,
        remedy: 'Its least form is {"format": 1, "lang": "en", "entries": []}.',
      });
    }
    return { corpus: EMPTY, extendsDefault: false, hide: [], problems };
  }
  const fields = new FieldReader(value, '', problems);
  checkFormat(fields);
  const greeting = fields.text('greeting', LIMITS.text);
  const provider = fields.object('provider');
  const packed = fields.object('ranking');
  const ranking = packed && readRanking(packed);
  const corpus: Corpus = {
    format: 1,
    lang: readLang(fields),
    entries: fields.objects('entries', LIMITS.entries, withUniqueId(readEntry)),
    topics: fields.objects('topics', 500, readTopic),
    sources: fields.objects('sources', 5_000, readSource),
    starters: fields.texts('starters', { items: 20, length: LIMITS.id }),
    synonyms: readSynonyms(fields),
    supportLines: fields.objects('supportLines', 20, readSupportLine),
    ...(greeting === undefined ? {} : { greeting }),
    ...(provider === undefined ? {} : { provider: readProvider(provider) }),
    ...(ranking === undefined ? {} : { ranking }),
  };
  return {
    corpus,
    extendsDefault: readExtends(fields),
    hide: fields.texts('hide', { items: LIMITS.entries, length: LIMITS.id }),
    problems,
  };
}

function checkFormat(fields: FieldReader): void {
  const format = fields.value('format');
  if (format !== 1)
    fields.note(
      'format',
      format === undefined ? 'is missing' : 'is not 1',
      'This version reads format 1; write "format": 1.',
    );
}

function readLang(fields: FieldReader): string {
  const lang = fields.text('lang', 35) ?? 'en';
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    fields.note('lang', `"${lang}" is not a language tag`, 'Write for instance "en" or "pt-BR".');
    return 'en';
  }
}

function readExtends(fields: FieldReader): boolean {
  const base = fields.text('extends', LIMITS.text);
  if (base !== undefined && base !== 'default')
    fields.note(
      'extends',
      `"${base}" is not known`,
      'Write "default", or leave it out for a corpus that stands alone.',
    );
  return base === 'default';
}

/** A second entry of the same id would make the first unreachable: it gets an id of its own, and a note. */
function withUniqueId(read: (fields: FieldReader) => Entry | undefined): (fields: FieldReader) => Entry | undefined {
  const taken = new Map<string, number>();
  return fields => {
    const entry = read(fields);
    if (entry === undefined) return undefined;
    let id = entry.id;
    let number = taken.get(id) ?? 1;
    while (taken.has(id)) id = `${entry.id}-${String(++number)}`;
    taken.set(entry.id, number);
    taken.set(id, 1);
    if (id === entry.id) return entry;
    fields.note('id', `"${entry.id}" is used twice; "${id}" is used here`, 'Give each entry an id of its own.');
    return { ...entry, id };
  };
}

function readTopic(fields: FieldReader): Topic | undefined {
  const id = fields.text('id', LIMITS.id);
  if (id === undefined) {
    fields.note('id', 'is missing', 'Give the topic an id.');
    return undefined;
  }
  return { id, name: fields.text('name', LIMITS.text) ?? id };
}

function readSource(fields: FieldReader): Source | undefined {
  const id = fields.text('id', LIMITS.id);
  const title = fields.text('title', LIMITS.text);
  if (id === undefined || title === undefined) {
    fields.note('', 'has no id or no title and was left out', 'A source needs "id" and "title".');
    return undefined;
  }
  const publisher = fields.text('publisher', LIMITS.text);
  const url = fields.text('url', LIMITS.text);
  if (url !== undefined && !url.startsWith('https://'))
    fields.note('url', 'is not an https link and was left out', 'Link to an address that starts with https://.');
  return {
    id,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(url?.startsWith('https://') ? { url } : {}),
  };
}

function readSynonyms(fields: FieldReader): Readonly<Record<string, string>> {
  const synonyms = fields.object('synonyms');
  const pairs = synonyms?.names().map(name => [name, synonyms.text(name, LIMITS.text)] as const) ?? [];
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

function readSupportLine(fields: FieldReader): SupportLine | undefined {
  const name = fields.text('name', LIMITS.text);
  const contact = fields.text('contact', LIMITS.text);
  const hours = fields.text('hours', LIMITS.text);
  if (name === undefined || contact === undefined) {
    fields.note('', 'has no name or no contact and was left out', 'A support line needs "name" and "contact".');
    return undefined;
  }
  return { name, contact, ...(hours === undefined ? {} : { hours }) };
}

/** A provider's contact as an owner wrote it; an unknown kind is noted. */
export function readProvider(fields: FieldReader): Provider {
  const texts: { -readonly [Name in 'name' | 'phone' | 'email' | 'url' | 'hours']?: string } = {};
  for (const name of ['name', 'phone', 'email', 'url', 'hours'] as const) {
    const text = fields.text(name, LIMITS.text);
    if (text !== undefined) texts[name] = text;
  }
  const kind = fields.text('kind', LIMITS.text);
  if (kind === undefined) return texts;
  if ((PROVIDER_KINDS as readonly string[]).includes(kind)) return { ...texts, kind: kind as ProviderKind };
  fields.note('kind', `"${kind}" is not known`, `Write one of ${PROVIDER_KINDS.join(', ')}.`);
  return texts;
}
