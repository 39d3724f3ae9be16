import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import './care-faq-country.js';
import './care-faq-provider-contact.js';
import { emergencyAction } from './line-actions.js';
import { LINES } from './lines.styles.js';
import { renderAction } from './render-action.js';
import { renderLine } from './render-line.js';

/** "Help now": every line there is, reachable before anything is typed and without any answer being loaded. */
export class CareFaqHelpNow extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    LINES,
    css`
      :host {
        display: grid;
        gap: 20px;
        font-family: var(--cf-font-help);
      }
      section {
        display: grid;
        gap: 8px;
      }
      .emergency .button {
        min-block-size: 56px;
        font-size: 1.25em;
        border-width: 2px;
      }
    `,
  ];

  #renderEmergency(): TemplateResult {
    const { strings } = this;
    const numbers = this.desk.parts.card.emergency
      .map(number => emergencyAction(number, strings))
      .filter(action => action !== null);
    return html`
      <section class="emergency">
        <h3>${strings.inDanger}</h3>
        ${
          numbers.length > 0
            ? html`<p class="ways">${numbers.map(action => renderAction(action, 'button'))}</p>`
            : html`<p>${strings.localEmergency}</p>`
        }
      </section>
    `;
  }

  #renderOwnerLines(): TemplateResult | typeof nothing {
    const lines = this.desk.parts.ownerLines;
    if (lines.length === 0) return nothing;
    return html`
      <section>
        <h3>${this.strings.ownerLines}</h3>
        <ul class="bare lines">
          ${lines.map(
            ({ name, contact, hours }) =>
              html`<li class="line">
                <p class="name">${name}</p>
                <p dir="auto">${contact}</p>
                ${hours ? html`<p class="small">${hours}</p>` : nothing}
              </li>`,
          )}
        </ul>
      </section>
    `;
  }

  override render(): TemplateResult {
    const { strings, desk } = this;
    const { card, prompt, provider } = desk.parts;
    const now = new Date();
    return html`
      <p>${strings.nobodyReads}</p>
      ${this.#renderEmergency()}
      <section>
        <h3>${strings.inCrisis}</h3>
        <ul class="bare lines">
          ${card.lines.map(line => renderLine(line, strings, now))}
        </ul>
      </section>
      ${this.#renderOwnerLines()}
      <section>
        <h3>${strings.support}</h3>
        <p>${prompt}</p>
        <care-faq-provider-contact .provider=${provider}></care-faq-provider-contact>
      </section>
      <care-faq-country></care-faq-country>
    `;
  }
}

define('care-faq-help-now', CareFaqHelpNow);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-help-now': CareFaqHelpNow;
  }
}
