import { html, type TemplateResult } from 'lit';

/** Which part of the studio a narrow window shows. */
export type View = 'list' | 'edit' | 'try';

const VIEWS: readonly (readonly [View, string])[] = [
  ['list', 'Questions'],
  ['edit', 'Edit'],
  ['try', 'Try it'],
];

/** The buttons by which a narrow window goes from part to part. */
export function renderViews(shown: View, choose: (view: View) => void): TemplateResult {
  return html`<div class="views" role="group" aria-label="Parts of the studio">
    ${VIEWS.map(
      ([view, label]) =>
        html`<button
          type="button"
          class=${view === 'list' ? 'to-list' : ''}
          aria-pressed=${shown === view}
          @click=${() => choose(view)}
        >
          ${label}
        </button>`,
    )}
  </div>`;
}
