import { readCorpus } from '../../core/corpus/read-corpus.js';
import type { Corpus } from '../../core/corpus/corpus.js';
import { cleanQuestion } from './clean-question.js';
import { keepRows } from './keep-rows.js';
import type { ImportOptions } from './imported.js';
import { type LossReport, type Notes, placeOf } from './loss-report.js';
import { mergeDuplicates } from './merge-duplicates.js';
import type { RawEntries, RawEntry } from './raw-entry.js';
import { createIdGiver, slug } from './slug.js';
import { splitAnswer } from './split-answer.js';

/** Makes a corpus of what a reader found: ids, topics, sources, short answers; duplicates become one. */
export function makeCorpus(raw: RawEntries, options: ImportOptions, report: LossReport): Corpus {
  const whole = mergeDuplicates(
    raw.entries.flatMap(entry => complete(entry, report)),
    report,
  );
  const ids = giveIds(whole, options, report);
  const topics = uniqueBySlug(whole.flatMap(({ topic }) => (topic === undefined ? [] : [topic])));
  const origin = options.address ?? options.name;
  const isWithoutSource = (entry: RawEntry): boolean => (entry.sources ?? []).length === 0 && !entry.own?.['sources'];
  const sources = uniqueBySlug([
    ...whole.flatMap(({ sources: named }) => named ?? []),
    ...(origin !== undefined && whole.some(isWithoutSource) ? [origin] : []),
  ]);
  const titleOf = (source: string): string => (source === origin ? (raw.title ?? source) : source);
  const entries = whole.map((entry, index) => {
    const own = isWithoutSource(entry) && origin !== undefined ? [origin] : (entry.sources ?? []);
    const notes = report.at(placeOf(entry.question));
    const related = (entry.related ?? []).flatMap(key => resolveKey(key, ids, notes) ?? []);
    const next =
      entry.next === undefined
        ? undefined
        : resolveKey(entry.next, ids, entry.related?.includes(entry.next) ? SILENT : notes);
    return {
      ...entry.own,
      id: ids.of[index],
      question: entry.question,
      variants: entry.variants ?? [],
      answer: splitAnswer(keepRows(entry.answer, notes), notes),
      topic: entry.topic === undefined ? undefined : topics.get(entry.topic),
      sources: entry.own?.['sources'] ?? own.map(source => ({ id: sources.get(source) })),
      related: related.filter(id => id !== ids.of[index]),
      next: next === ids.of[index] ? undefined : next,
    };
  });
  const { corpus, problems } = readCorpus({
    format: 1,
    lang: options.lang ?? raw.lang ?? 'en',
    topics: [...topics].map(([name, id]) => ({ id, name })),
    sources: [...sources].map(([source, id]) => ({
      id,
      title: titleOf(source).slice(0, 200),
      ...(/^https:\/\//.test(source) ? { url: source } : {}),
    })),
    starters: whole.flatMap(({ isStarter }, index) => (isStarter ? (ids.of[index] ?? []) : [])).slice(0, 20),
    synonyms: raw.synonyms ?? {},
    entries,
  });
  for (const { pointer, reason, remedy } of problems) {
    const at = /^\/entries\/(\d+)/.exec(pointer)?.[1];
    const place = at === undefined ? pointer : placeOf(whole[Number(at)]?.question ?? pointer);
    report
      .at(place)
      .drop(pointer.split('/').slice(3).join(' ') || 'what stands here', `${reason}. ${remedy}`.replace(/\.$/, ''));
  }
  return corpus;
}

/** What has no question or no answer cannot be an entry. */
function complete(entry: RawEntry, report: LossReport): RawEntry[] {
  const notes = report.at(entry.place);
  const question = cleanQuestion(entry.question, notes);
  const answer = entry.answer.trim();
  if (question === '') {
    if (answer !== '') notes.drop(`the answer “${answer.slice(0, 60)}”`, 'it has no question');
    return [];
  }
  if (answer === '' && entry.own?.['covered'] !== false) {
    report.at(entry.place).drop(placeOf(question), 'it has no answer');
    return [];
  }
  return [{ ...entry, question, answer }];
}

/** What is lost with a related entry has been told. */
const SILENT: Notes = { drop: () => undefined, change: () => undefined };

interface Ids {
  readonly of: readonly string[];
  readonly byKey: ReadonlyMap<string, string>;
  readonly beneath: ReadonlySet<string>;
}

function giveIds(entries: readonly RawEntry[], options: ImportOptions, report: LossReport): Ids {
  const given = new Map<string, RawEntry>();
  for (const entry of entries) {
    // An id that the file itself gives may well be meant to replace an entry of the default corpus.
    if (entry.id !== undefined && slug(entry.id) === entry.id && !given.has(entry.id)) given.set(entry.id, entry);
  }
  const giveId = createIdGiver([...(options.takenIds ?? []), ...given.keys()]);
  const byKey = new Map<string, string>();
  const of = entries.map(entry => {
    const isGiven = entry.id !== undefined && given.get(entry.id) === entry;
    const id = isGiven && entry.id !== undefined ? entry.id : giveId(entry.id ?? entry.question);
    if (entry.id !== undefined && id !== entry.id) {
      report.at(placeOf(entry.question)).change(`the id “${entry.id}”`, `it is “${id}” here`);
    }
    byKey.set(entry.key ?? id, id);
    byKey.set(id, id);
    return id;
  });
  return { of, byKey, beneath: new Set(options.takenIds ?? []) };
}

function resolveKey(key: string, ids: Ids, notes: Notes): string | undefined {
  // What the corpus is laid over has entries too.
  const id = ids.byKey.get(key) ?? (ids.beneath.has(key) ? key : undefined);
  if (id === undefined) notes.drop(`the link to entry ${key}`, 'there is no such entry');
  return id;
}

/** Names with an id each, in the order in which they first stand. */
function uniqueBySlug(names: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const giveId = createIdGiver([]);
  for (const name of names) if (!ids.has(name)) ids.set(name, giveId(name.replace(/^https?:\/\/(?:www\.)?/, '')));
  return ids;
}
