import { attribute, type Element, findTags, parsePart } from '../import/html/tree.js';

/** Curly quotes as they stand in a page's source: themselves, or as WordPress and mail programs write them. */
const ENTITY_DOUBLE = '&(?:#82(?:20|21|22|43)|#x20(?:1[cdCDeE]|33)|[lr]dquo|bdquo|Prime);';
const ENTITY_SINGLE = '&(?:#82(?:16|17|18|42)|#x20(?:1[89aA]|32)|[lr]squo|sbquo|prime);';
const OPENS = `[\u201c-\u201f\u2033]|${ENTITY_DOUBLE}`;
const CLOSES = `["\u201c-\u201f\u2033]|${ENTITY_DOUBLE}`;
const SINGLE = `[\u2018-\u201a\u2032]|${ENTITY_SINGLE}`;
const QUOTED = new RegExp(
  `([\\w:@.-]+)(\\s*=\\s*)(?:(?:${OPENS})([^>"]*?)(?:${CLOSES})|(?:${SINGLE})([^>']*?)(?:${SINGLE}))`,
  'gu',
);

/** A longer tag was not typed by anybody. */
const MOST_CHARACTERS = 10_000;

/** A tag whose attributes stand in curly quotes, and the names of those. */
export interface CurlyTag {
  readonly element: Element;
  readonly names: readonly string[];
}

/**
 * Gives an element the attributes that its author meant, where they stand in quotes that a word processor has curled; the
 * names of these. A browser takes such a quote for a part of the value, and what stands behind a space for another
 * attribute: without this every rule would complain of the consequences.
 */
export function straightenQuotes(html: string, element: Element): CurlyTag | undefined {
  const location = element.sourceCodeLocation;
  const tag = location?.startTag ?? location;
  if (!tag) return undefined;
  const source = html.slice(tag.startOffset, tag.endOffset);
  if (source.length > MOST_CHARACTERS) return undefined;
  const names: string[] = [];
  const straight = source.replace(QUOTED, (_, name: string, equals: string, double?: string, single?: string) => {
    names.push(name.toLowerCase());
    return `${name}${equals}"${(double ?? single ?? '').replace(/"/g, '&quot;')}"`;
  });
  if (names.length === 0) return undefined;
  const [meant] = findTags(parsePart(straight), element.tagName);
  if (!meant) return undefined;
  element.attrs.splice(0, element.attrs.length, ...meant.attrs);
  return { element, names: names.filter(name => attribute(element, name) !== undefined) };
}
