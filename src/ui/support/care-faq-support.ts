import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Support } from '../../core/safety/support.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import './care-faq-provider-contact.js';
import { emergencyAction, quickAction } from './line-actions.js';
import { renderAction } from './render-action.js';
import { property } from '../base/reactive.js';

/** The quiet block that ends every reply: the provider, and where to turn in a crisis. */
export class CareFaqSupport extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      .support {
        padding: 12px 16px;
        border-block-start: 1px solid var(--cf-line);
        color: var(--cf-ink);
        font-family: var(--cf-font-help);
        font-size: 0.875em;
      }
      .crisis {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        column-gap: 16px;
      }
      .crisis > * {
        padding-block: 4px;
      }
    `,
  ];

  @property({ attribute: false }) support?: Support;
  /** The reply above already has the ways to reach the provider. */
  @property({ type: Boolean }) short = false;

  override render(): TemplateResult | typeof nothing {
    const { support, strings } = this;
    if (!support) return nothing;
    const quick = quickAction(support.lines[0], strings);
    const emergency = emergencyAction(support.emergency[0], strings);
    return html`
      <div class="support" role="group" aria-label=${strings.support}>
        <p>${support.prompt}</p>
        ${
          this.short
            ? nothing
            : html`<care-faq-provider-contact .provider=${support.provider}></care-faq-provider-contact>`
        }
        <p class="crisis">
          ${quick ? html`<span>${strings.inCrisis} ${renderAction(quick)}</span>` : nothing}
          <span>${emergency ? html`${strings.inDanger} ${renderAction(emergency)}` : strings.localEmergency}</span>
          <button type="button" class="link" @click=${() => this.desk.show('help')}>${strings.moreHelp}</button>
        </p>
      </div>
    `;
  }
}

define('care-faq-support', CareFaqSupport);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-support': CareFaqSupport;
  }
}
