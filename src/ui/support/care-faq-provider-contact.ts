import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Provider } from '../../core/corpus/corpus.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { fill } from '../strings/fill.js';
import { providerActions } from './provider-actions.js';

/** The ways to reach the provider, as links; nothing where the owner gave none. */
export class CareFaqProviderContact extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        column-gap: 16px;
      }
      a {
        display: inline-block;
        padding-block: 10px;
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) provider: Provider = {};

  override render(): TemplateResult | typeof nothing {
    const actions = providerActions(this.provider, this.strings);
    if (actions.length === 0) return nothing;
    return html`
      <ul class="bare">
        ${actions.map(
          ({ by, href, label }) =>
            html`<li>
              <a href=${href} rel="noopener" @click=${() => this.desk.hooks.contacted(by)}>${label}</a>
            </li>`,
        )}
      </ul>
      ${
        this.provider.hours
          ? html`<p class="small">${fill(this.strings.providerHours, { hours: this.provider.hours })}</p>`
          : nothing
      }
    `;
  }
}

define('care-faq-provider-contact', CareFaqProviderContact);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-provider-contact': CareFaqProviderContact;
  }
}
