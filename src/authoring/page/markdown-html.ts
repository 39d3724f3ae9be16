import type { Inline } from '../../core/markdown/markdown.js';
import { parseMarkdown } from '../../core/markdown/parse-markdown.js';
import { escapeHtml } from './escape-html.js';

/** An answer as HTML, for pages that are read without scripts: the same small set of elements that the panel draws. */
export function markdownHtml(markdown: string): string {
  return parseMarkdown(markdown)
    .map(block => {
      if (block.kind === 'paragraph') return `<p>${inlineHtml(block.children)}</p>`;
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map(item => `<li>${inlineHtml(item)}</li>`).join('')}</${tag}>`;
    })
    .join('\n');
}

function inlineHtml(children: readonly Inline[]): string {
  return children
    .map(child => {
      switch (child.kind) {
        case 'text':
          return escapeHtml(child.text);
        case 'break':
          return '<br>';
        case 'link':
          return `<a href="${escapeHtml(child.url)}" rel="noopener noreferrer">${inlineHtml(child.children)}</a>`;
        case 'strong':
          return `<strong>${inlineHtml(child.children)}</strong>`;
        case 'emphasis':
          return `<em>${inlineHtml(child.children)}</em>`;
      }
    })
    .join('');
}
