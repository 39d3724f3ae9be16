import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { ProviderMessage } from '../../core/conversation/message.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import '../entry/care-faq-entry.js';
import '../entry/care-faq-question-links.js';
import '../support/care-faq-provider-contact.js';
import { property } from '../base/reactive.js';

/** A personal medical question: the way to the person who can answer it, then what is known in general, or questions close to it. */
export class CareFaqProvider extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      :host {
        padding: 16px;
      }
      .lead {
        font-size: 1.0625em;
      }
      .general {
        margin-block: 12px 8px;
        padding-block-start: 12px;
        border-block-start: 1px solid var(--cf-line);
        font-size: 0.8125em;
        color: var(--cf-ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) message?: ProviderMessage;

  override render(): TemplateResult | typeof nothing {
    const { message, strings } = this;
    if (!message) return nothing;
    const { expired } = message;
    return html`
      ${
        expired
          ? html`<h3 part="heading" dir="auto" lang=${this.desk.corpus?.lang ?? nothing}>${expired.question}</h3>`
          : nothing
      }
      <p class="lead">${expired ? strings.expired : strings.provider}</p>
      <care-faq-provider-contact .provider=${this.desk.parts.provider}></care-faq-provider-contact>
      ${
        message.entry
          ? html`<p class="general">${strings.inGeneral}</p>
            <care-faq-entry exportparts="heading" .entry=${message.entry}></care-faq-entry>`
          : nothing
      }
      <care-faq-question-links .label=${strings.closest} .entries=${message.closest}></care-faq-question-links>
    `;
  }
}

define('care-faq-provider', CareFaqProvider);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-provider': CareFaqProvider;
  }
}
