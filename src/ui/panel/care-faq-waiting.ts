import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
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

  override render(): TemplateResult | typeof nothing {
    const { waiting, standingSupport } = this.desk;
    if (waiting.length === 0) return nothing;
    return html`
      ${waiting.map(text => html`<care-faq-question .text=${text}></care-faq-question>`)}
      <div class="sheet">
        <p>${this.strings.waiting}</p>
        <care-faq-support .support=${standingSupport}></care-faq-support>
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
