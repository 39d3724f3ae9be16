import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Inline } from '../../core/markdown/markdown.js';
import { parseMarkdown } from '../../core/markdown/parse-markdown.js';
import './care-faq-term.js';
import { type Gloss, NO_GLOSS } from './gloss.js';

type Rendered = TemplateResult | string | readonly Rendered[];

function renderText(text: string, gloss: Gloss): Rendered {
  const parts = gloss(text);
  if (parts.length === 1) return text;
  return parts.map((part, at) =>
    typeof part === 'string'
      ? held(part, at > 0, at < parts.length - 1)
      : html`<care-faq-term .written=${part.written} .means=${part.means}></care-faq-term>`,
  );
}

/** A line may break on either side of a button: a bracket or a comma is held to the word it belongs to. */
function held(text: string, isAfterWord: boolean, isBeforeWord: boolean): string {
  const start = isAfterWord && /^\S/u.test(text) ? '\u2060' : '';
  const end = isBeforeWord && /\S$/u.test(text) ? '\u2060' : '';
  return `${start}${text}${end}`;
}

function renderInline(node: Inline, gloss: Gloss): Rendered {
  switch (node.kind) {
    case 'text':
      return renderText(node.text, gloss);
    case 'strong':
      return html`<strong>${node.children.map(child => renderInline(child, gloss))}</strong>`;
    case 'emphasis':
      return html`<em>${node.children.map(child => renderInline(child, gloss))}</em>`;
    case 'break':
      return html`<br />`;
    case 'link': {
      const away = /^https?:/i.test(node.url);
      return html`<a href=${node.url} target=${away ? '_blank' : nothing} rel="noopener noreferrer"
        >${node.children.map(child => renderInline(child, NO_GLOSS))}</a
      >`;
    }
  }
}

function renderBlock(block: Block, gloss: Gloss): TemplateResult {
  const render = (node: Inline): Rendered => renderInline(node, gloss);
  if (block.kind === 'paragraph') return html`<p>${block.children.map(render)}</p>`;
  const items = block.items.map(item => html`<li>${item.map(render)}</li>`);
  return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

/** An answer as templates: no HTML string, so nothing in a corpus can become an element that is not in this file. */
export function renderMarkdown(source: string, gloss: Gloss = NO_GLOSS): readonly TemplateResult[] {
  return parseMarkdown(source).map(block => renderBlock(block, gloss));
}
