import type { Corpus, Entry } from './corpus.js';
import { readGlossary } from './glossary.js';
import { LIMITS } from './limits.js';
import type { Problem } from './problem.js';
import { readEntry } from './read-entry.js';
import { parseJson } from './parse-json.js';
import { FieldReader, isObject, kindOf } from './read-fields.js';
import { readLocation, readProvider } from './read-contact.js';
import { readRanking } from './read-ranking.js';
import { readSource, readSupportLine, readTextsByName, readTopic, readVariantsById } from './read-lists.js';

/** What a corpus file holds, whether it stands alone or is laid over another. */
export interface CorpusFile {
  readonly corpus: Corpus;
  /** True where the file says `"extends": "default"`: it is an owner's overlay. */
  readonly extendsDefault: boolean;
  /** Ids of entries, and `topic:NAME`, that an overlay takes away. */
  readonly hide: readonly string[];
  /** Ids of entries, with further variants that an overlay gives them. */
  readonly moreVariants: Readonly<Record<string, readonly string[]>>;
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
const NOTHING = { corpus: EMPTY, extendsDefault: false, hide: [], moreVariants: {} } as const;

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
    return { ...NOTHING, problems };
  }
  const fields = new FieldReader(value, '', problems);
  if (!isReadable(fields)) return { ...NOTHING, problems };
  const greeting = fields.text('greeting', LIMITS.text);
  const provider = fields.object('provider');
  const packed = fields.object('ranking');
  const ranking = packed && readRanking(packed);
  const locations = fields.objects('locations', 50, withUniqueId(readLocation));
  const strings = readTextsByName(fields, 'strings');
  const corpus: Corpus = {
    format: 1,
    lang: readLang(fields),
    entries: fields.objects('entries', LIMITS.entries, withUniqueId(readEntry, conditionOf)),
    topics: fields.objects('topics', 500, readTopic),
    sources: fields.objects('sources', 5_000, readSource),
    starters: fields.texts('starters', { items: 20, length: LIMITS.id }),
    synonyms: readTextsByName(fields, 'synonyms'),
    supportLines: fields.objects('supportLines', 20, readSupportLine),
    ...readGlossary(fields),
    ...(greeting === undefined ? {} : { greeting }),
    ...(provider === undefined ? {} : { provider: readProvider(provider) }),
    ...(locations.length === 0 ? {} : { locations }),
    ...(Object.keys(strings).length === 0 ? {} : { strings }),
    ...(fields.flag('drafts', false) ? { drafts: true } : {}),
    ...(ranking === undefined ? {} : { ranking }),
  };
  return {
    corpus,
    extendsDefault: readExtends(fields),
    hide: fields.texts('hide', { items: LIMITS.entries, length: LIMITS.id }),
    moreVariants: readVariantsById(fields),
    problems,
  };
}

/**
 * Whether this version can read the file. One of a later format is refused whole: what it holds may mean something else
 * there, and half of an answer is worse than the default one.
 */
function isReadable(fields: FieldReader): boolean {
  const format = fields.value('format');
  if (format === 1) return true;
  if (typeof format === 'number' && format > 1) {
    const remedy = 'Use a later version of care-faq, or write the file in format 1.';
    fields.note('format', `is ${String(format)}, and this version of care-faq reads format 1`, remedy);
    return false;
  }
  const reason = format === undefined ? 'is missing' : 'is not 1';
  fields.note('format', reason, 'This version reads format 1; write "format": 1.');
  return true;
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

/**
 * A second item of the same id would make the first unreachable: it gets an id of its own, and a note. Entries of one id
 * may stand beside each other where their conditions differ.
 */
function withUniqueId<Item extends { readonly id: string }>(
  read: (fields: FieldReader) => Item | undefined,
  besides: (item: Item) => string = () => '',
): (fields: FieldReader) => Item | undefined {
  const taken = new Map<string, number>();
  return fields => {
    const item = read(fields);
    if (item === undefined) return undefined;
    const key = (id: string): string => `${id}\n${besides(item)}`;
    let id = item.id;
    let number = taken.get(key(id)) ?? 1;
    while (taken.has(key(id))) id = `${item.id}-${String(++number)}`;
    taken.set(key(item.id), number);
    taken.set(key(id), 1);
    if (id === item.id) return item;
    fields.note('id', `"${item.id}" is used twice; "${id}" is used here`, 'Give each an id of its own.');
    return { ...item, id };
  };
}

function conditionOf({ when }: Entry): string {
  return when === undefined ? '' : JSON.stringify([when.location, when.audience]);
}
