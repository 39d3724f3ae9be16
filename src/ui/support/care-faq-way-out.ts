import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';

/** For a visitor whose screen somebody else may see: leave the page at once, or clear what is written. */
export class CareFaqWayOut extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .button {
        flex: 1 1 auto;
      }
      p {
        flex-basis: 100%;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <div>
        <button type="button" class="button" @click=${() => this.desk.hooks.leave()}>${this.strings.leaveNow}</button>
        <button type="button" class="button" @click=${() => this.desk.clear()}>${this.strings.clearNow}</button>
        <p class="small">${this.strings.leaveHow}</p>
      </div>
    `;
  }
}

define('care-faq-way-out', CareFaqWayOut);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-way-out': CareFaqWayOut;
  }
}
