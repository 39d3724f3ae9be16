import { type CSSResultGroup, html, type TemplateResult, unsafeCSS } from 'lit';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { STRIP } from '../base/frame.styles.js';
import { Part } from '../base/part.js';
import { quickAction } from './line-actions.js';
import { providerActions, providerInvitation } from './provider-actions.js';
import { renderAction } from './render-action.js';

/** The strip at the foot of the panel, in every state: the provider, and where to turn in a crisis. */
export class CareFaqStrip extends Part {
  static override styles: CSSResultGroup = [COMMON, unsafeCSS(STRIP)];

  #renderProvider(): TemplateResult {
    const { provider } = this.desk.parts;
    const invitation = providerInvitation(provider, this.strings);
    const [action] = providerActions(provider, this.strings);
    if (!action) return html`<button type="button" @click=${() => this.desk.show('help')}>${invitation}</button>`;
    return html`<a href=${action.href} rel="noopener" @click=${() => this.desk.hooks.contacted(action.by)}>${invitation}</a>`;
  }

  #renderCrisis(): TemplateResult {
    const { inCrisis, moreHelp } = this.strings;
    const action = quickAction(this.desk.standingSupport.lines[0], this.strings);
    if (action) return renderAction(action, '', inCrisis);
    return html`<button type="button" @click=${() => this.desk.show('help')}>
      <span>${inCrisis}</span> <span>${moreHelp}</span>
    </button>`;
  }

  override render(): TemplateResult {
    return html`<div class="strip" role="group" aria-label=${this.strings.support}>
      ${this.#renderProvider()}${this.#renderCrisis()}
    </div>`;
  }
}

define('care-faq-strip', CareFaqStrip);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-strip': CareFaqStrip;
  }
}
