import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { FallbackMessage } from '../../core/conversation/message.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import '../entry/care-faq-entry.js';
import '../support/care-faq-provider-contact.js';
import { property } from '../base/reactive.js';

/** From this miss in a row on, the way to a person comes before anything else. */
export const MANY_MISSES = 3;

/** We do not know; or an entry says what is not covered. */
export class CareFaqFallback extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      :host {
        display: grid;
        gap: 8px;
        padding: 16px;
      }
      button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) message?: FallbackMessage;

  override render(): TemplateResult | typeof nothing {
    const { message, strings } = this;
    if (!message) return nothing;
    if (message.entry) return html`<care-faq-entry exportparts="heading" .entry=${message.entry}></care-faq-entry>`;
    const again = message.misses >= MANY_MISSES;
    return html`
      <p>${again ? strings.fallbackAgain : strings.fallback}</p>
      ${
        again
          ? html`<care-faq-provider-contact .provider=${this.desk.parts.provider}></care-faq-provider-contact>`
          : nothing
      }
      <p>${strings.otherWords}</p>
      <button type="button" class="button" @click=${() => this.desk.show('browse')}>${strings.browse}</button>
    `;
  }
}

define('care-faq-fallback', CareFaqFallback);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-fallback': CareFaqFallback;
  }
}
