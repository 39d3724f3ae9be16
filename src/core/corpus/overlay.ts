import type { Corpus, Entry } from './corpus.js';
import { mergeGlossaries } from './glossary.js';
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
  const entries = mergeById(
    base.entries,
    over.entries.map(entry => withWordingsOf(base, entry)),
  )
    .filter(entry => !isHidden(entry, file.hide))
    .map(entry => withMore(entry, file.moreVariants));
  const ids = new Set(entries.map(entry => entry.id));
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
      topics: mergeById(base.topics, over.topics),
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
    problems: [...file.problems, ...danglingReferences(base, file, ids)],
  };
}

/** The items of `base` in their order, replaced by those of `over` with the same id; new ones behind. */
function mergeById<T extends { readonly id: string }>(base: readonly T[], over: readonly T[]): T[] {
  const byId = new Map(base.map(item => [item.id, item]));
  for (const item of over) byId.set(item.id, item);
  return [...byId.values()];
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

function withMore(entry: Entry, more: CorpusFile['moreVariants']): Entry {
  const added = Object.hasOwn(more, entry.id) ? more[entry.id] : undefined;
  return added === undefined ? entry : { ...entry, variants: [...entry.variants, ...added] };
}

function isHidden(entry: Entry, hide: readonly string[]): boolean {
  return hide.includes(entry.id) || (entry.topic !== undefined && hide.includes(`topic:${entry.topic}`));
}

function danglingReferences(base: Corpus, file: CorpusFile, ids: ReadonlySet<string>): Problem[] {
  const known = new Set(
    [...base.entries, ...file.corpus.entries].flatMap(entry => [entry.id, `topic:${entry.topic ?? ''}`]),
  );
  const hidden = file.hide.flatMap((id, index) =>
    known.has(id)
      ? []
      : [
          {
            pointer: `/hide/${String(index)}`,
            reason: `nothing is called "${id}"`,
            remedy: 'Write the id of an entry, or "topic:" and the id of a topic.',
          },
        ],
  );
  const starters = file.corpus.starters.flatMap((id, index) =>
    ids.has(id)
      ? []
      : [
          {
            pointer: `/starters/${String(index)}`,
            reason: `there is no entry "${id}"`,
            remedy: 'Write the id of an entry that is not hidden.',
          },
        ],
  );
  const wordings = Object.keys(file.moreVariants).flatMap(id =>
    ids.has(id)
      ? []
      : [
          {
            pointer: `/variants/${id.replace(/~/g, '~0').replace(/\//g, '~1')}`,
            reason: `there is no entry "${id}"`,
            remedy: 'Write the id of an entry that is not hidden.',
          },
        ],
  );
  return [...hidden, ...starters, ...wordings];
}
