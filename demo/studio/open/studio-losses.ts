import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Loss } from '../../../src/authoring/import/loss-report.js';
import { CONTROLS } from '../base/controls.styles.js';
import { TOKENS } from '../base/tokens.styles.js';

/** More would not be read; the rest is counted. */
const MOST_SHOWN = 100;

/** What an import dropped or changed, until somebody has read it. */
export class StudioLosses extends LitElement {
  static override styles: CSSResultGroup = [
    TOKENS,
    CONTROLS,
    css`
      details {
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--sheet);
      }

      summary {
        min-height: 44px;
        padding: 10px 20px;
        font-weight: 600;
        cursor: pointer;
      }

      .inner {
        display: grid;
        gap: 10px;
        max-height: 40dvh;
        padding: 0 20px 14px;
        overflow-y: auto;
      }

      ul {
        margin: 0;
        padding-inline-start: 20px;
      }
    `,
  ];

  @property({ attribute: false }) losses: readonly Loss[] = [];

  override render(): TemplateResult {
    const { length } = this.losses;
    const more = length - MOST_SHOWN;
    return html`<details>
      <summary>
        ${length === 1 ? 'One thing' : html`${length} things`} ${length === 1 ? 'is' : 'are'} not as ${length === 1 ? 'it was' : 'they were'} on your page
      </summary>
      <div class="inner" tabindex="0" role="group" aria-label="What the import dropped or changed">
        <ul>
          ${this.losses
            .slice(0, MOST_SHOWN)
            .map(({ kind, place, what, why }) => html`<li>${place}: ${what} was ${kind}; ${why}.</li>`)}
          ${more > 0 ? html`<li>… and ${more} more.</li>` : nothing}
        </ul>
      </div>
    </details>`;
  }
}
