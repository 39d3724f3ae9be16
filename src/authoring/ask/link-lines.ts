import type { Inline } from '../../core/markdown/markdown.js';
import { parseMarkdown } from '../../core/markdown/parse-markdown.js';

/** The links of an answer, each with its words and where it leads: at a terminal the words alone are seen. */
export function linkLines(markdown: string): readonly string[] {
  const inline = parseMarkdown(markdown).flatMap(block =>
    block.kind === 'paragraph' ? block.children : block.items.flat(),
  );
  return inline.flatMap(linksIn);
}

function linksIn(part: Inline): string[] {
  if (part.kind === 'text' || part.kind === 'break') return [];
  if (part.kind !== 'link') return part.children.flatMap(linksIn);
  return [`${wordsOf(part.children)}: ${part.url}`];
}

function wordsOf(parts: readonly Inline[]): string {
  return parts
    .map(part => (part.kind === 'text' ? part.text : part.kind === 'break' ? ' ' : wordsOf(part.children)))
    .join('');
}
