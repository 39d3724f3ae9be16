import type { Corpus, Entry, Topic } from './corpus.js';
import { mergeGlossaries } from './glossary.js';
import { danglingReferences } from './dangling-references.js';
import type { CorpusFile } from './read-corpus.js';
import type { Problem } from './problem.js';

/** A corpus with an owner's changes, and what could not be done. */
export interface Overlaid {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
}

/**
 * Lays an owner's file over the default corpus: its entries add, or replace those of the same id; `hide` takes entries
 * and topics away; `variants` adds wordings to entries; starters, greeting, provider, locations, strings, sources, topics,
 * synonyms and support lines stand beside. A file that does not extend the default is returned as it is.
 */
export function layOver(base: Corpus, file: CorpusFile): Overlaid {
  if (!file.extendsDefault) return { corpus: file.corpus, problems: file.problems };
  const over = file.corpus;
  const shown = mergeById(
    base.entries,
    over.entries.map(entry => withWordingsOf(base, entry)),
  ).filter(entry => !isHidden(entry, file.hide));
  const ids = new Set(shown.map(entry => entry.id));
  const entries = shown.map(entry => withoutDangling(withMore(entry, file.moreVariants), ids));
  const starters = (over.starters.length > 0 ? over.starters : base.starters).filter(id => ids.has(id));
  const greeting = over.greeting ?? base.greeting;
  const provider = over.provider ?? base.provider;
  const locations = over.locations ?? base.locations;
  const strings = over.strings || base.strings ? { ...base.strings, ...over.strings } : undefined;
  return {
    corpus: {
      format: 1,
      lang: base.lang,
      entries,
      topics: ownFirst(withEntries(base.topics, base, entries), over.topics),
      sources: mergeById(base.sources, over.sources),
      starters,
      synonyms: { ...base.synonyms, ...over.synonyms },
      supportLines: [...base.supportLines, ...over.supportLines],
      ...(base.ranking === undefined
        ? {}
        : { ranking: base.ranking, replaced: [...(base.replaced ?? []), ...rewordedIds(over)] }),
      ...mergeGlossaries(base.glossary, over.glossary),
      ...(greeting === undefined ? {} : { greeting }),
      ...(provider === undefined ? {} : { provider }),
      ...(locations === undefined ? {} : { locations }),
      ...(strings === undefined ? {} : { strings }),
      ...(over.drafts === true ? { drafts: true } : {}),
    },
    problems: [...file.problems, ...danglingReferences(base, file, shown)],
  };
}

/** The items of `base` in their order, replaced by those of `over` with the same id; new ones behind. */
function mergeById<T extends { readonly id: string }>(base: readonly T[], over: readonly T[]): T[] {
  const byId = new Map(base.map(item => [item.id, item]));
  for (const item of over) byId.set(item.id, item);
  return [...byId.values()];
}

/** An owner's own topics stand before those of `base`, in their order; a topic that both name stands with the owner's. */
function ownFirst(base: readonly Topic[], over: readonly Topic[]): Topic[] {
  const ids = new Set(over.map(({ id }) => id));
  return [...over, ...base.filter(({ id }) => !ids.has(id))];
}

/** An entry that only answers otherwise keeps the wordings by which the replaced one is found. */
function withWordingsOf(base: Corpus, entry: Entry): Entry {
  if (entry.variants.length > 0) return entry;
  const variants = base.entries.find(({ id }) => id === entry.id)?.variants ?? [];
  return variants.length === 0 ? entry : { ...entry, variants };
}

/** Entries that brought wordings of their own: what was compiled for their id no longer holds. */
function rewordedIds({ entries }: Corpus): string[] {
  return entries.filter(entry => entry.variants.length > 0).map(entry => entry.id);
}

/** An entry that names none which was hidden; only one that did is made anew. */
function withoutDangling(entry: Entry, ids: ReadonlySet<string>): Entry {
  const isWhole = [...entry.related, entry.next ?? entry.id, entry.before ?? entry.id].every(id => ids.has(id));
  if (isWhole) return entry;
  const { next, before, ...rest } = entry;
  return {
    ...rest,
    related: entry.related.filter(id => ids.has(id)),
    ...(next !== undefined && ids.has(next) ? { next } : {}),
    ...(before !== undefined && ids.has(before) ? { before } : {}),
  };
}

/** Topics without those all of whose entries were hidden. */
function withEntries(topics: readonly Topic[], base: Corpus, entries: readonly Entry[]): readonly Topic[] {
  const used = new Set(entries.map(({ topic }) => topic));
  const had = new Set(base.entries.map(({ topic }) => topic));
  return topics.filter(({ id }) => used.has(id) || !had.has(id));
}

function withMore(entry: Entry, more: CorpusFile['moreVariants']): Entry {
  const added = Object.hasOwn(more, entry.id) ? more[entry.id] : undefined;
  return added === undefined ? entry : { ...entry, variants: [...entry.variants, ...added] };
}

function isHidden(entry: Entry, hide: readonly string[]): boolean {
  return hide.includes(entry.id) || (entry.topic !== undefined && hide.includes(`topic:${entry.topic}`));
}
