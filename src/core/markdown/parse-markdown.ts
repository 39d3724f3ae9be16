import type { Block } from './markdown.js';
import { parseInline } from './parse-inline.js';

const ITEM = /^ {0,3}(?:[-*+]|(\d{1,9})[.)])[ \t]/;
const HEADING = /^ {0,3}#{1,6}[ \t]+/;
const QUOTE = /^ {0,3}>[ \t]?/;

/** Reads an answer: paragraphs and flat lists. Headings and quotations degrade to paragraphs, HTML to the text it is. */
export function parseMarkdown(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let items: string[] | undefined;
  let ordered = false;
  const close = (): void => {
    if (items) blocks.push({ kind: 'list', ordered, items: items.map(item => parseInline(item)) });
    else if (lines.length > 0) blocks.push({ kind: 'paragraph', children: parseInline(lines.join('\n')) });
    lines = [];
    items = undefined;
  };
  for (const raw of source.split(/\r\n|\r|\n/)) {
    const line = raw.replace(QUOTE, '');
    const item = ITEM.exec(line);
    if (line.trim() === '') close();
    else if (item) {
      const isOrdered = item[1] !== undefined;
      if (!items || ordered !== isOrdered) {
        close();
        items = [];
        ordered = isOrdered;
      }
      items.push(line.slice(item[0].length).trim());
    } else if (items) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    else if (HEADING.test(line)) {
      close();
      lines.push(line.replace(HEADING, ''));
      close();
    } else lines.push(line.trimStart());
  }
  close();
  return blocks;
}
