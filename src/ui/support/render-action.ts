import { html, nothing, type TemplateResult } from 'lit';
import type { LineAction } from './line-actions.js';

/** A link to a helpline or the provider. What is called or opened is told to nobody: no referrer, no opener. */
export function renderAction(action: LineAction, look = 'link'): TemplateResult {
  const away = action.kind === 'visit';
  return html`<a
    class=${look}
    href=${action.href}
    target=${away ? '_blank' : nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${action.label}</a
  >`;
}
