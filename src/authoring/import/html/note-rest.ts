import { plainText } from '../../../core/markdown/plain-text.js';
import type { Notes } from '../loss-report.js';
import type { RawEntry } from '../raw-entry.js';
import { ancestorsOf, childrenOf, type Element, findAll, findTags, isElement, type Parent, textOf } from './tree.js';

const AROUND = new Set(['nav', 'header', 'footer', 'aside', 'form']);
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'svg', 'iframe', 'object']);
/** A page whose questions are a small part of it has too much else to be listed. */
const MOST_TOLD = 30;
const MOST_CHARACTERS = 400;

/** Notes every text of a page that stands in no question and no answer: what a reader could see is not lost in silence. */
export function noteRest(page: Parent, entries: readonly RawEntry[], notes: Notes): void {
  const body = findTags(page, 'body')[0];
  if (!body) return;
  const kept = keyOf(
    entries
      .flatMap(entry => [entry.question, ...(entry.variants ?? []), plainText(entry.answer), entry.topic ?? ''])
      .join(' '),
  );
  const left = blocksOf(body).filter(({ text }) => keyOf(text) !== '' && !kept.includes(keyOf(text)));
  const parts = new Map<string, string[]>();
  for (const { part, text } of left) parts.set(part, [...(parts.get(part) ?? []), text]);
  for (const [part, texts] of parts) {
    if (part !== '') notes.drop(`its <${part}> ${quoted(texts.join(' '))}`, 'it answers no question');
  }
  const others = parts.get('') ?? [];
  for (const text of others.slice(0, MOST_TOLD))
    notes.drop(`the text ${quoted(text)}`, 'it stands in no question and no answer');
  if (others.length > MOST_TOLD)
    notes.drop(`${String(others.length - MOST_TOLD)} further texts`, 'they stand in no question and no answer');
}

/** Longer than a place: it may be all that is left of it. */
function quoted(text: string): string {
  return `“${text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text}”`;
}

/** The smallest blocks that hold text, each with the part around the page’s matter that it stands in. */
function blocksOf(body: Element): { readonly part: string; readonly text: string }[] {
  return findAll(body, element => !INLINE.has(element.tagName) && !isUnseen(element) && holdsOwnText(element)).map(
    element => ({
      part: [element, ...ancestorsOf(element)].find(({ tagName }) => AROUND.has(tagName))?.tagName ?? '',
      text: ownText(element),
    }),
  );
}

function isUnseen(element: Element): boolean {
  return [element, ...ancestorsOf(element)].some(({ tagName }) => UNSEEN.has(tagName));
}

function holdsOwnText(element: Element): boolean {
  return ownText(element) !== '';
}

/** Text that stands in an element itself or in inline ones within, not in blocks within. */
function ownText(element: Element): string {
  return childrenOf(element)
    .map(child => {
      if (!isElement(child)) return 'value' in child ? child.value : '';
      return INLINE.has(child.tagName) ? textOf(child) : ' ';
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
