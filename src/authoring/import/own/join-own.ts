import type { Corpus, Entry } from '../../../core/corpus/corpus.js';
import type { CorpusFile } from '../../../core/corpus/read-corpus.js';
import { type LossReport, placeOf } from '../loss-report.js';

/** A corpus file of our own, and what it is called. */
export interface NamedFile {
  readonly name: string;
  readonly file: CorpusFile;
}

/**
 * Joins corpus files of our own with all their fields. Where two say different things of one id or one field, the first file
 * wins, and the other’s word is told.
 */
export function joinOwn(first: NamedFile, others: readonly NamedFile[], report: LossReport): CorpusFile {
  return others.reduce<NamedFile>((one, other) => ({ name: one.name, file: joinTwo(one, other, report) }), first).file;
}

function joinTwo(
  { name, file: one }: NamedFile,
  { name: otherName, file: other }: NamedFile,
  report: LossReport,
): CorpusFile {
  const notes = report.at(otherName);
  const lose = (what: string): void => {
    notes.drop(what, `${name} says otherwise, and the first file wins`);
  };
  if (one.extendsDefault !== other.extendsDefault)
    lose(other.extendsDefault ? 'that it is laid over the default answers' : 'that it stands alone');
  const [a, b] = [one.corpus, other.corpus];
  for (const field of ['lang', 'greeting'] as const)
    if (a[field] !== undefined && b[field] !== undefined && a[field] !== b[field]) lose(`its ${field}`);
  if (b.ranking !== undefined) notes.drop('what was compiled for it', 'the joined file is another; build it again');
  const records = {
    synonyms: joinFields('synonyms', a, b, lose),
    provider: joinFields('provider', a, b, lose),
    strings: joinFields('strings', a, b, lose),
  };
  const corpus: Corpus = {
    ...withoutRanking(b),
    ...withoutRanking(a),
    entries: joinById('the answer', a.entries, b.entries, lose, keyOfEntry),
    topics: joinById('the topic', a.topics, b.topics, lose),
    sources: joinById('the source', a.sources, b.sources, lose),
    starters: a.starters.length > 0 ? a.starters : b.starters,
    supportLines: [
      ...a.supportLines,
      ...b.supportLines.filter(line => !a.supportLines.some(known => isSame(known, line))),
    ],
    synonyms: records.synonyms ?? {},
    ...(records.provider === undefined ? {} : { provider: records.provider }),
    ...(records.strings === undefined ? {} : { strings: records.strings }),
    ...(a.locations && b.locations ? { locations: joinById('the location', a.locations, b.locations, lose) } : {}),
    ...(a.glossary && b.glossary ? { glossary: [...a.glossary, ...b.glossary] } : {}),
  };
  return {
    corpus,
    extendsDefault: one.extendsDefault,
    hide: [...new Set([...one.hide, ...other.hide])],
    moreVariants: { ...other.moreVariants, ...one.moreVariants },
    problems: [...one.problems, ...other.problems],
  };
}

function withoutRanking({ ranking: _, ...corpus }: Corpus): Omit<Corpus, 'ranking'> {
  return corpus;
}

/** Entries of one id may stand beside each other where their conditions differ. */
function keyOfEntry({ id, when }: Entry): string {
  return `${id}\n${JSON.stringify(when ?? {})}`;
}

function joinById<Item extends { readonly id: string }>(
  what: string,
  first: readonly Item[],
  second: readonly Item[],
  lose: (what: string) => void,
  keyOf: (item: Item) => string = ({ id }) => id,
): Item[] {
  const known = new Map(first.map(item => [keyOf(item), item]));
  const more = second.filter(item => {
    const same = known.get(keyOf(item));
    if (same !== undefined && !isSame(same, item)) lose(`${what} ${placeOf(item.id)}`);
    return same === undefined;
  });
  return [...first, ...more];
}

function joinFields<Name extends 'synonyms' | 'provider' | 'strings'>(
  name: Name,
  { [name]: first }: Corpus,
  { [name]: second }: Corpus,
  lose: (what: string) => void,
): Corpus[Name] {
  if (first === undefined || second === undefined) return first ?? second;
  const known: Readonly<Record<string, unknown>> = { ...first };
  for (const [field, value] of Object.entries(second))
    if (known[field] !== undefined && !isSame(known[field], value)) lose(`${name}: ${field}`);
  return { ...second, ...first };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
