import type { Inline } from './markdown.js';
import { parseMarkdown } from './parse-markdown.js';

function inlineText(children: readonly Inline[]): string {
  return children
    .map(child => {
      if (child.kind === 'text') return child.text;
      return child.kind === 'break' ? '\n' : inlineText(child.children);
    })
    .join('');
}

/** An answer as plain text, for the command, copying and printing. */
export function plainText(markdown: string): string {
  return parseMarkdown(markdown)
    .map(block =>
      block.kind === 'paragraph'
        ? inlineText(block.children)
        : block.items.map(item => `- ${inlineText(item)}`).join('\n'),
    )
    .join('\n\n');
}
