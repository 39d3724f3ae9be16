import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Inline } from '../../core/markdown/markdown.js';
import { parseMarkdown } from '../../core/markdown/parse-markdown.js';

type Rendered = TemplateResult | string;

function renderInline(node: Inline): Rendered {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'strong':
      return html`<strong>${node.children.map(renderInline)}</strong>`;
    case 'emphasis':
      return html`<em>${node.children.map(renderInline)}</em>`;
    case 'break':
      return html`<br />`;
    case 'link': {
      const away = /^https?:/i.test(node.url);
      return html`<a href=${node.url} target=${away ? '_blank' : nothing} rel="noopener noreferrer"
        >${node.children.map(renderInline)}</a
      >`;
    }
  }
}

function renderBlock(block: Block): TemplateResult {
  if (block.kind === 'paragraph') return html`<p>${block.children.map(renderInline)}</p>`;
  const items = block.items.map(item => html`<li>${item.map(renderInline)}</li>`);
  return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

/** An answer as templates: no HTML string, so nothing in a corpus can become an element that is not in this file. */
export function renderMarkdown(source: string): readonly TemplateResult[] {
  return parseMarkdown(source).map(renderBlock);
}
