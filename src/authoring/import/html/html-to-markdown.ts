import { escapeInline, escapeLines } from '../markdown/escape-text.js';
import { writeTable } from './write-table.js';
import { isGone, type ReadContext, writeInline } from './write-inline.js';
import { attribute, childrenOf, type Element, findTags, isElement, type Node } from './tree.js';

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/**
 * Writes HTML in the small Markdown of answers: paragraphs, flat lists, bold, emphasis, links. Everything else becomes
 * one of these or goes, and is noted. Needs no document, so that it runs in a page and in Node alike.
 */
export function htmlToMarkdown(nodes: readonly Node[], context: ReadContext): string {
  return writeBlocks(nodes, context)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');
}

function writeBlocks(nodes: readonly Node[], context: ReadContext): string[] {
  const blocks: string[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    const text = tidy(writeInline(line, context));
    line = [];
    if (text !== '') blocks.push(escapeLines(text));
  };
  for (const node of nodes) {
    if (!isElement(node) || !holdsBlocks(node)) {
      line.push(node);
      continue;
    }
    endLine();
    if (!isGone(node, context.notes)) blocks.push(...writeBlock(node, context));
  }
  endLine();
  return blocks;
}

/** An inline element around blocks (a link around a whole card) is read as a block. */
function holdsBlocks(element: Element): boolean {
  return BLOCKS.has(element.tagName) || childrenOf(element).some(child => isElement(child) && holdsBlocks(child));
}

function writeBlock(element: Element, context: ReadContext): string[] {
  const { tagName } = element;
  const { notes } = context;
  const children = childrenOf(element);
  if (/^h[1-6]$/.test(tagName) || tagName === 'summary') {
    const text = tidy(writeInline(children, context, 'b'));
    if (text === '') return [];
    notes.change('a heading within an answer', 'it is a line of bold text');
    return [`**${text.replace(/ *\n/g, ' ')}**`];
  }
  switch (tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
      return writeList(element, context);
    case 'table':
      return writeTable(element, context);
    case 'dl':
      return writeTerms(element, context);
    case 'hr':
      notes.drop('a rule across', 'an answer has none');
      return [];
    case 'blockquote':
    case 'pre':
      notes.change(tagName === 'pre' ? 'preformatted text' : 'a quotation', 'it is a paragraph in an answer');
      return writeBlocks(children, context);
    default:
      return writeBlocks(children, context);
  }
}

function writeList(list: Element, context: ReadContext): string[] {
  const ordered = list.tagName === 'ol';
  const items = itemsOf(list, context, 0);
  const start = attribute(list, 'start');
  if (ordered && start !== undefined && start !== '1')
    context.notes.change('a list that began elsewhere', 'its numbers begin with 1');
  if (items.length === 0) return [];
  return [items.map((item, index) => `${ordered ? `${String(index + 1)}.` : '-'} ${item}`).join('\n')];
}

function itemsOf(list: Element, context: ReadContext, depth: number): string[] {
  return childrenOf(list).flatMap(item => {
    if (!isElement(item) || isGone(item, context.notes)) return [];
    const inner = childrenOf(item).filter(node => isElement(node) && /^[ou]l$/.test(node.tagName)) as Element[];
    if (inner.length > 0 && depth < 8) context.notes.change('a list within a list', 'its items stand in the outer one');
    const own = childrenOf(item).filter(node => !inner.includes(node as Element));
    const text = writeBlocks(own, context).map(oneLine).join(' ').trim();
    return [
      ...(text === '' ? [] : [text]),
      ...(depth < 8 ? inner.flatMap(one => itemsOf(one, context, depth + 1)) : []),
    ];
  });
}

function writeTerms(list: Element, context: ReadContext): string[] {
  context.notes.change('a list of terms', 'it is a list in an answer');
  const items = findTags(list, 'dt', 'dd').map(part => {
    const text = oneLine(writeBlocks(childrenOf(part), context).join(' '));
    return part.tagName === 'dt' ? `- **${text.replace(/\*\*/g, '')}**:` : text;
  });
  return [items.join(' ').replace(/ (?=- \*\*)/g, '\n')];
}

function oneLine(text: string): string {
  return text
    .replace(/^(?:-|\d+\.) /gm, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** White space folded, hard breaks only between words. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/^\s+|\s+$/g, '')
    .replace(/\n+/g, '  \n');
}

/** A plain text as a paragraph of our Markdown. */
export function paragraph(text: string): string {
  return escapeLines(escapeInline(text.trim()));
}
