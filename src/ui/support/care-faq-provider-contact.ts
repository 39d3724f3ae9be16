import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Contact, Provider } from '../../core/corpus/corpus.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { fill } from '../strings/fill.js';
import { providerActions } from './provider-actions.js';
import { renderLabel } from './render-label.js';
import { property } from '../base/reactive.js';

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
    const { locations = [] } = this.provider;
    return html`${this.#renderWays(this.provider)}${locations.map(place => {
      const ways = this.#renderWays(place);
      return ways === nothing ? nothing : html`<h4 dir="auto">${place.name}</h4>${ways}`;
    })}`;
  }

  #renderWays(contact: Contact): TemplateResult | typeof nothing {
    const actions = providerActions(contact, this.strings);
    if (actions.length === 0) return nothing;
    return html`
      <ul class="bare">
        ${actions.map(
          ({ by, href, label }) =>
            html`<li>
              <a href=${href} rel="noopener" @click=${() => this.desk.hooks.contacted(by)}>${renderLabel(label)}</a>
            </li>`,
        )}
      </ul>
      ${
        contact.hours
          ? html`<p class="small">${fill(this.strings.providerHours, { hours: contact.hours })}</p>`
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
