import { marked } from 'marked';
import { safeUrl } from '../../../core/markdown/safe-url.js';
import { htmlToMarkdown } from '../html/html-to-markdown.js';
import { childrenOf, isTooDeep, parsePart } from '../html/tree.js';
import type { ReadContext } from '../html/write-inline.js';
import { escapeInline } from './escape-text.js';

const TAG =
  /<\/?(?:[abipu]|abbr|blockquote|br|center|code|div|em|font|h[1-6]|hr|iframe|img|li|ol|pre|script|section|span|strong|style|sub|sup|svg|table|td|th|tr|ul|video)\b[^<>]*>/i;
const STARTS_AS_HTML = /^\s*<(?:[a-z][^<>]*|!--)>/i;
/** What our Markdown does not have: headings, code, quotations, images, tables, rules, lists in lists, references, raw addresses. */
const FOREIGN =
  /^ {0,3}(?:#{1,6}\s|>|```|~~~|(?:[-*_] *){3,}$|[=-]{2,} *$|\|)|^\s{2,}(?:[-*+]|\d+[.)])\s|^ {4}|!\[|\]\[|^\[[^\]]+\]:|`|<https?:|~~|\|[ :]*-{3}/m;
const LINK = /\]\(\s*<?([^()\s<>]*)/g;

/** A longer text is no answer, and hostile ones take long to read. */
const MOST_CHARACTERS = 200_000;

/** Whether line ends of a text are the author's (a cell of a table) or only where the lines were broken (Markdown). */
export type LineEnds = 'kept' | 'folded';

/**
 * A text of unknown kind (plain, Markdown, HTML, or a mixture) in the Markdown of answers. What already is in it stays
 * exactly as it is.
 */
export function foreignText(text: string, context: ReadContext, lineEnds: LineEnds = 'folded'): string {
  if (text.length > MOST_CHARACTERS) {
    context.notes.drop(
      'its text',
      `it has ${String(text.length)} characters; at most ${String(MOST_CHARACTERS)} are read`,
    );
    return '';
  }
  const plain = withBullets(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[\u200b\ufeff\u00ad]/g, '')
      .replace(/<!--[\s\S]*?-->/g, '')
      .trim(),
    context,
  );
  if (plain === '') return '';
  if (STARTS_AS_HTML.test(plain) && TAG.test(plain)) return fromHtml(plain, context);
  if (!TAG.test(plain) && !FOREIGN.test(plain) && linksAreFine(plain))
    return lineEnds === 'kept' ? keepLineEnds(plain) : plain;
  return fromHtml(marked.parse(plain, { async: false, gfm: true, breaks: lineEnds === 'kept' }), context);
}

function fromHtml(html: string, context: ReadContext): string {
  const root = parsePart(html);
  if (!isTooDeep(root)) return htmlToMarkdown(childrenOf(root), context);
  context.notes.change('its HTML', 'it is nested too deeply to be read and stands as the characters it is');
  return escapeInline(html);
}

function withBullets(text: string, { notes }: ReadContext): string {
  if (!/^\s*[•·▪◦‣●]\s*\S/m.test(text)) return text;
  notes.change('lines that begin with a bullet sign', 'they are a list');
  return text.replace(/^\s*[•·▪◦‣●]\s*(?=\S)/gm, '- ');
}

function linksAreFine(text: string): boolean {
  return [...text.matchAll(LINK)].every(([, address = '']) => address !== '' && safeUrl(address) !== undefined);
}

const ITEM = /^(?:[-*+]|\d{1,9}[.)])\s/;

/** A line end between two lines of words is a hard break; a list stands by itself. */
function keepLineEnds(text: string): string {
  const lines = text.split('\n').map(line => line.trimEnd());
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined || line === '' || next === '' || (ITEM.test(line) && ITEM.test(next))) return line;
      return ITEM.test(line) || ITEM.test(next) ? `${line}\n` : `${line}  `;
    })
    .join('\n');
}
