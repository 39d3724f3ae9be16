import { DEFAULT_THRESHOLDS } from '../../core/conversation/thresholds.js';
import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { plainText } from '../../core/markdown/plain-text.js';
import { analyserOf, countTerms } from '../../core/retrieval/ranking.js';
import type { Match, Retriever } from '../../core/retrieval/retriever.js';
import { createTermReader } from '../../core/retrieval/term-reader.js';
import { cluster, unitVector } from './cluster.js';
import type { AnswerProposal, Proposal } from './proposal.js';
import type { LoggedMessage } from './read-log.js';

/** Grouping compares each message with its likes: so many are a minute's work. The commonest come first. */
const MOST_MESSAGES = 3_000;
/** Variants beyond these repeat each other. */
const MOST_VARIANTS = 8;
/** Two entries as near to each other as this are a tie. */
const TIE = 0.15;
/** A group nearly found an entry where its messages are this sure of it on average. */
const NEARLY = 0.3;

/** What proposals are made from. */
export interface ProposalSetup {
  readonly corpus: Corpus;
  readonly retriever: Retriever;
  /** Groups asked fewer times are left out. */
  readonly least: number;
  /** Ids of default entries that the owner's file leaves as they are. */
  readonly defaults: ReadonlySet<string>;
}

interface Unsure extends LoggedMessage {
  readonly matches: readonly Match[];
}

/**
 * What a log's messages suggest for a corpus: those that it does not answer, or not surely, grouped by their words; and the
 * default entries that only say they do not know, where visitors ask for them. The most asked come first.
 */
export function propose(
  messages: readonly LoggedMessage[],
  { corpus, retriever, least, defaults }: ProposalSetup,
): Proposal[] {
  const read = messages
    .slice(0, MOST_MESSAGES)
    .map((message): Unsure => ({ ...message, matches: retriever.retrieve(message.text, 5) }));
  const unsure = read.filter(({ matches }) => isUnsure(matches));
  const reader = createTermReader({ analyser: analyserOf(corpus), synonyms: corpus.synonyms, known: new Map() });
  const terms = unsure.map(({ text }) => [...new Set(reader.read(text).content)]);
  const rarity = rarityIn(corpus, text => reader.read(text).content);
  const points = terms.map(list => ({ terms: unitVector(list.map(term => [term, rarity(term)] as const)) }));
  const taken = new Set(corpus.entries.map(({ id }) => id));
  const grouped = cluster(points)
    .map(members => members.flatMap(at => unsure[at] ?? []))
    .filter(group => timesOf(group) >= least)
    .map(group => proposalFor(group, corpus, taken));
  const unanswered = answersToWrite(read, defaults).filter(({ times }) => times >= least);
  return [...unanswered, ...grouped].sort((one, other) => other.times - one.times);
}

/** The default entries that surely are what was asked for, and have no answer to it. */
function answersToWrite(read: readonly Unsure[], defaults: ReadonlySet<string>): AnswerProposal[] {
  const groups = new Map<string, { readonly entry: Entry; readonly asked: Unsure[] }>();
  for (const message of read) {
    const [first] = message.matches;
    if (!first || isUnsure(message.matches) || first.entry.covered || !defaults.has(first.entry.id)) continue;
    const group = groups.get(first.entry.id) ?? { entry: first.entry, asked: [] };
    group.asked.push(message);
    groups.set(first.entry.id, group);
  }
  return [...groups.values()].map(({ entry, asked }) => ({
    kind: 'answer',
    id: entry.id,
    topic: entry.topic,
    question: entry.question,
    variants: asked.map(({ text }) => text).slice(0, MOST_VARIANTS),
    times: timesOf(asked),
  }));
}

/**
 * How much a term tells in this corpus. Not in the log: there the subject that messages share is the commonest word of
 * them all, and would count least.
 */
function rarityIn({ entries }: Corpus, read: (text: string) => readonly string[]): (term: string) => number {
  const frequency = countTerms(
    entries.map(({ question, answer, variants }) => read([question, plainText(answer), ...variants].join('\n'))),
  );
  return term => Math.log(1 + entries.length / (frequency.get(term) ?? 1));
}

/** Not answered, or by an entry that another is as near as. */
export function isUnsure(matches: readonly Match[]): boolean {
  const [first, second] = matches;
  if (!first || first.confidence < DEFAULT_THRESHOLDS.answerAt) return true;
  return second !== undefined && first.confidence - second.confidence < TIE;
}

function proposalFor(group: readonly Unsure[], corpus: Corpus, taken: Set<string>): Proposal {
  const times = timesOf(group);
  const texts = group.map(({ text }) => text);
  const near = nearestEntry(group);
  const entry = near && corpus.entries.find(({ id }) => id === near.id);
  if (near && entry && near.confidence >= NEARLY) {
    return {
      kind: 'variants',
      entry: entry.id,
      question: entry.question,
      variants: texts.slice(0, MOST_VARIANTS),
      times,
    };
  }
  // The commonest wording stands first, and of those asked as often the shortest reads best as a question.
  const [question = '', ...others] = [...texts].sort(
    (one, other) => timesIn(group, other) - timesIn(group, one) || one.length - other.length,
  );
  const id = freeId(question, taken);
  taken.add(id);
  return {
    kind: 'entry',
    id,
    topic: entry?.topic,
    question: asQuestion(question),
    variants: others.slice(0, MOST_VARIANTS),
    times,
  };
}

/** The entry of which the messages of a group are surest on average; each counts as often as it was asked. */
function nearestEntry(group: readonly Unsure[]): { readonly id: string; readonly confidence: number } | undefined {
  const sums = new Map<string, number>();
  for (const { matches, times } of group)
    for (const { entry, confidence } of matches) sums.set(entry.id, (sums.get(entry.id) ?? 0) + confidence * times);
  const [best] = [...sums].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return best && { id: best[0], confidence: best[1] / timesOf(group) };
}

function timesOf(group: readonly LoggedMessage[]): number {
  return group.reduce((sum, { times }) => sum + times, 0);
}

function timesIn(group: readonly LoggedMessage[], text: string): number {
  return group.find(message => message.text === text)?.times ?? 0;
}

/** An id of at most six words that no entry has. */
export function freeId(question: string, taken: ReadonlySet<string>): string {
  const found = question
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const id = (found ?? []).slice(0, 6).join('-') || 'question';
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${String(number)}`;
  return free;
}

function asQuestion(text: string): string {
  const plain = text.replace(/[.!?\s]+$/, '');
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}?`;
}
