import { PlainError } from '../../command-line/plain-error.js';
import type { ImportOptions } from '../imported.js';
import { type LossReport, type Notes, placeOf } from '../loss-report.js';
import type { RawEntries, RawEntry } from '../raw-entry.js';
import { slug } from '../slug.js';
import { htmlToMarkdown } from './html-to-markdown.js';
import { joinWays, type TakenPair } from './join-ways.js';
import { noteRest } from './note-rest.js';
import type { QuestionPair } from './question-pair.js';
import { attribute, findTags, isTooDeep, type Parent, parsePage, textOf } from './tree.js';
import { findBy, type Way, WAY_NAMES, WAYS } from './ways.js';

/** Reads the questions of a web page. Throws a `PlainError` where it holds none. */
export function readHtml(html: string, options: ImportOptions, report: LossReport): RawEntries {
  const page = parsePage(html);
  if (isTooDeep(page)) throw new PlainError('the elements of this page are nested too deeply to be read.');
  const notes = report.at('the page');
  const wanted = options.from !== undefined && options.from in WAYS ? (options.from as Way) : undefined;
  const pairs = wanted === undefined ? findAllWays(page, notes, report) : findBy(wanted, page, true, notes);
  if (pairs.length === 0) {
    throw new PlainError(
      wanted === undefined
        ? 'no questions were found on this page: no FAQPage data, <details>, accordion or <dl>, and no headings or bold words that end with a question mark.'
        : `this page has no questions as ${WAYS[wanted].name}.`,
    );
  }
  const base = baseOf(page, options.address);
  const entries = pairs.map(pair => toEntry(pair, base, report));
  noteRest(page, entries, notes);
  const title = findTags(page, 'title')[0];
  const root = findTags(page, 'html')[0];
  return {
    entries,
    title: title ? textOf(title) || undefined : undefined,
    lang: (root && attribute(root, 'lang')?.trim()) || undefined,
  };
}

/** Reads all ways of a page together; what was taken how, and what was not, is told. */
function findAllWays(page: Parent, notes: Notes, report: LossReport): readonly QuestionPair[] {
  const { taken, left } = joinWays(new Map(WAY_NAMES.map(way => [way, findBy(way, page, false, notes)])));
  const counts = WAY_NAMES.flatMap(way => countOf(taken, way));
  if (counts.length > 1)
    notes.change(
      `its ${String(taken.length)} questions, marked up in ${String(counts.length)} ways`,
      `${counts.join(', ')}; all are here, in the order of the page`,
    );
  for (const { way, pair, why } of left) {
    const place = pair.line === undefined ? WAYS[way].name : `line ${String(pair.line)}`;
    report.at(place).drop(placeOf(pair.question), why);
  }
  return taken.map(({ pair }) => pair);
}

function countOf(taken: readonly TakenPair[], way: Way): string[] {
  const count = taken.filter(one => one.way === way).length;
  return count === 0 ? [] : [`${String(count)} as ${WAYS[way].name}`];
}

function toEntry(pair: QuestionPair, address: string | undefined, report: LossReport): RawEntry {
  const place = pair.line === undefined ? placeOf(pair.question) : `line ${String(pair.line)}`;
  const answer = htmlToMarkdown(pair.answer, { address, notes: report.at(placeOf(pair.question)) });
  const id = pair.entry ?? (isTelling(pair.id) ? pair.id : undefined);
  return {
    place,
    question: pair.question,
    variants: pair.variants ?? [],
    answer,
    topic: pair.topic,
    ...(id === undefined ? {} : { id }),
    ...(pair.isCovered === false ? { own: { covered: false } } : {}),
  };
}

/** Ids of a page are often made by its builder: only one that says something is kept. */
function isTelling(id: string | undefined): boolean {
  if (id === undefined || slug(id) !== id || !/[a-z]{3}/.test(id)) return false;
  return !/\d{3}|^(?:faq|item|collapse|accordion|heading|panel|question|q)-?\d*$/.test(id);
}

/** The address against which the page’s own links are read. */
function baseOf(page: Parent, address: string | undefined): string | undefined {
  const base = findTags(page, 'base')[0];
  const href = base && attribute(base, 'href');
  if (href === undefined) return address;
  try {
    return new URL(href, address).href;
  } catch {
    return address;
  }
}
