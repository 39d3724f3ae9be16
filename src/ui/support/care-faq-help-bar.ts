import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { standingConcern } from '../desk/grave.js';
import { createSupport } from '../../core/safety/support.js';
import { cardActions } from './card-actions.js';
import { renderAction } from './render-action.js';

/** After a turn that needed the card: its ways to help stay in view, in one line, while the conversation goes on. */
export class CareFaqHelpBar extends Part {
  protected static override followsTalk = true;
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0 16px;
        padding: 4px max(16px, 50% - 320px);
        border-block-start: 1px solid var(--cf-line);
        background: var(--cf-tint);
        font: 600 0.875em/1.25 var(--cf-font-help);
      }
      a {
        padding-block: 14px;
        color: var(--cf-ink);
      }
      @container (max-height: 420px) {
        div {
          padding: 0 12px;
        }
        a {
          padding-block: 8px;
        }
      }
    `,
  ];

  override render(): TemplateResult | typeof nothing {
    const concern = standingConcern(this.desk.turns);
    if (!concern) return nothing;
    const actions = cardActions(createSupport(this.desk.parts, concern), concern, this.strings, new Date());
    if (actions.length === 0) return nothing;
    return html`<div role="group" aria-label=${this.strings.helpNow}>${actions.map(action => renderAction(action, ''))}</div>`;
  }
}

define('care-faq-help-bar', CareFaqHelpBar);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-help-bar': CareFaqHelpBar;
  }
}
