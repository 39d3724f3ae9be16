import { PlainError } from '../../command-line/plain-error.js';
import type { ImportOptions } from '../imported.js';
import { type LossReport, type Notes, placeOf } from '../loss-report.js';
import type { RawEntries, RawEntry } from '../raw-entry.js';
import { slug } from '../slug.js';
import { findAccordion } from './find-accordion.js';
import { findBoldQuestions } from './find-bold-questions.js';
import { findDetails } from './find-details.js';
import { findFaqPage } from './find-faq-page.js';
import { findHeadings } from './find-headings.js';
import { findTerms } from './find-terms.js';
import { htmlToMarkdown } from './html-to-markdown.js';
import type { QuestionPair } from './question-pair.js';
import { attribute, findTags, isTooDeep, type Parent, parsePage, textOf } from './tree.js';

type Way = 'faqpage' | 'details' | 'accordion' | 'dl' | 'headings' | 'bold';

/** Ways of finding questions in a page, the surest first. `takesAll`: this way was asked for, so nothing is doubted. */
const WAYS: Readonly<
  Record<Way, { name: string; find: (page: Parent, takesAll: boolean, notes: Notes) => QuestionPair[] }>
> = {
  faqpage: { name: 'schema.org FAQPage', find: (page, _, notes) => findFaqPage(page, notes) },
  details: { name: '<details>', find: page => findDetails(page) },
  accordion: { name: 'buttons that open an answer', find: findAccordion },
  dl: { name: '<dl>', find: findTerms },
  headings: { name: 'headings', find: findHeadings },
  bold: { name: 'questions in bold', find: page => findBoldQuestions(page) },
};

/** Reads the questions of a web page. Throws a `PlainError` where it holds none. */
export function readHtml(html: string, options: ImportOptions, report: LossReport): RawEntries {
  const page = parsePage(html);
  if (isTooDeep(page)) throw new PlainError('the elements of this page are nested too deeply to be read.');
  const notes = report.at('the page');
  const wanted = options.from !== undefined && options.from in WAYS ? (options.from as Way) : undefined;
  const { way, pairs } =
    wanted === undefined ? bestWay(page, notes) : { way: wanted, pairs: findBy(wanted, page, true, notes) };
  if (pairs.length === 0) {
    throw new PlainError(
      wanted === undefined
        ? 'no questions were found on this page: no FAQPage data, <details>, accordion or <dl>, and no headings or bold words that end with a question mark.'
        : `this page has no questions as ${WAYS[way].name}.`,
    );
  }
  const base = baseOf(page, options.address);
  const entries = pairs.map(pair => toEntry(pair, base, report));
  if (wanted === undefined) noteOthers(way, pairs, page, report);
  noteRest(page, entries, notes);
  const title = findTags(page, 'title')[0];
  const root = findTags(page, 'html')[0];
  return {
    entries,
    title: title ? textOf(title) || undefined : undefined,
    lang: (root && attribute(root, 'lang')?.trim()) || undefined,
  };
}

/** The way that finds most; of equals the surest. FAQPage data repeat a page’s text, so only many more count against them. */
function bestWay(page: Parent, notes: Notes): { way: Way; pairs: QuestionPair[] } {
  let best: { way: Way; pairs: QuestionPair[] } = { way: 'faqpage', pairs: [] };
  for (const way of Object.keys(WAYS) as Way[]) {
    const pairs = findBy(way, page, false, notes);
    if (pairs.length > best.pairs.length) best = { way, pairs };
  }
  return best;
}

function findBy(way: Way, page: Parent, takesAll: boolean, notes: Notes): QuestionPair[] {
  return WAYS[way].find(page, takesAll, notes).filter(({ question }) => question !== '');
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

/** Questions that another way would have found are told, not taken: the same question twice is worse. */
function noteOthers(way: Way, pairs: readonly QuestionPair[], page: Parent, report: LossReport): void {
  const taken = new Set(pairs.flatMap(({ question, variants = [] }) => [question, ...variants]).map(keyOf));
  const silent: Notes = { drop: () => undefined, change: () => undefined };
  for (const other of Object.keys(WAYS) as Way[]) {
    if (other === way) continue;
    for (const { question, line } of findBy(other, page, false, silent)) {
      if (taken.has(keyOf(question))) continue;
      taken.add(keyOf(question));
      const place = line === undefined ? WAYS[other].name : `line ${String(line)}`;
      report
        .at(place)
        .drop(
          placeOf(question),
          `the page was read by its ${WAYS[way].name}; --from ${other} reads its ${WAYS[other].name}`,
        );
    }
  }
}

function keyOf(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function noteRest(page: Parent, entries: readonly RawEntry[], notes: Notes): void {
  const body = findTags(page, 'body')[0];
  if (!body) return;
  const count = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const taken = entries.reduce((sum, { question, answer }) => sum + count(question) + count(answer), 0);
  const rest = count(textOf(body)) - taken;
  if (rest > 20)
    notes.drop(
      `about ${String(Math.round(rest / 10) * 10)} words outside of questions and answers`,
      'they answer no question',
    );
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
