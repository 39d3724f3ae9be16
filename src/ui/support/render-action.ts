import { html, nothing, type TemplateResult } from 'lit';
import type { LineAction } from './line-actions.js';
import { renderLabel } from './render-label.js';

/**
 * A link to a helpline or the provider. What is called or opened is told to nobody: no referrer, no opener. `before`:
 * what it answers to, inside the link.
 */
export function renderAction(action: LineAction, look = 'link', before = ''): TemplateResult {
  const away = action.kind === 'visit';
  return html`<a
    class=${look}
    href=${action.href}
    target=${away ? '_blank' : nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${before === '' ? nothing : html`<span>${before} </span>`}<span>${renderLabel(action.label)}</span></a
  >`;
}
