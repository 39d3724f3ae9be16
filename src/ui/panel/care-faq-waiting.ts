import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { property } from '../base/reactive.js';
import '../support/care-faq-support.js';
import './care-faq-question.js';

/** Questions asked before the answers have arrived, with help beneath them. Not in the log, which says each reply once. */
export class CareFaqWaiting extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      care-faq-question,
      p {
        margin-block-end: 12px;
      }
      .sheet {
        border: 1px solid var(--cf-line);
        border-radius: var(--cf-radius-small);
        background: var(--cf-sheet);
      }
      .sheet p {
        padding: 16px 16px 0;
      }
    `,
  ];

  @property({ attribute: false }) texts: readonly string[] = [];

  override render(): TemplateResult | typeof nothing {
    if (this.texts.length === 0) return nothing;
    return html`
      ${this.texts.map(text => html`<care-faq-question .text=${text}></care-faq-question>`)}
      <div class="sheet">
        <p>${this.strings.waiting}</p>
        <care-faq-support .support=${this.desk.standingSupport}></care-faq-support>
      </div>
    `;
  }
}

define('care-faq-waiting', CareFaqWaiting);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-waiting': CareFaqWaiting;
  }
}
