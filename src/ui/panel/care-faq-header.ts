import { css, type CSSResultGroup, html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { HEADER } from '../base/frame.styles.js';
import { ICON_BACK, ICON_CLOSE, ICON_MENU } from '../base/icons.js';
import { Part } from '../base/part.js';
import './care-faq-menu.js';
import { state } from '../base/reactive.js';

/**
 * Who answers, "Help now", the menu, and the way out.
 *
 * @csspart title - The name of who answers.
 */
export class CareFaqHeader extends Part {
  protected static override followsTalk = true;
  static override styles: CSSResultGroup = [
    COMMON,
    unsafeCSS(HEADER),
    css`
      :host {
        position: relative;
        z-index: 1;
      }
      .help {
        min-block-size: 44px;
        padding-inline: 10px;
        font-size: 0.875em;
        font-family: var(--cf-font-help);
        white-space: nowrap;
      }
    `,
  ];

  @state() private menuOpen = false;

  /** Closes the menu; true where it was open. */
  closeMenu(): boolean {
    const was = this.menuOpen;
    this.menuOpen = false;
    if (was) this.renderRoot.querySelector<HTMLElement>('.menu')?.focus();
    return was;
  }

  #onFocusOut(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (next instanceof Node && !this.renderRoot.contains(next)) this.menuOpen = false;
  }

  #renderStart(): TemplateResult {
    const { strings, desk } = this;
    const named = desk.parts.provider.name ?? strings.title;
    if (desk.view === 'conversation') {
      return html`<div><h2 part="title">${named}</h2><p>${strings.automated}</p></div>`;
    }
    const titles = { help: strings.helpNow, browse: strings.browse, sheet: strings.myQuestions };
    return html`
      <button type="button" class="icon back" aria-label=${strings.back} @click=${() => desk.show('conversation')}>${ICON_BACK}</button>
      <div><h2 tabindex="-1">${titles[desk.view]}</h2></div>
    `;
  }

  override render(): TemplateResult {
    const { strings, desk } = this;
    return html`
      <header role="none" @focusout=${this.#onFocusOut}>
        ${this.#renderStart()}
        ${
          desk.view === 'help'
            ? nothing
            : html`<button type="button" class="button help" @click=${() => desk.show('help')}>${strings.helpNow}</button>`
        }
        <button
          type="button"
          class="icon menu"
          aria-label=${strings.menu}
          aria-expanded=${this.menuOpen}
          @click=${() => (this.menuOpen = !this.menuOpen)}
        >
          ${ICON_MENU}
        </button>
        ${
          this.settings.mode === 'floating'
            ? html`<button type="button" class="icon" aria-label=${strings.close} @click=${() => desk.hooks.close()}>${ICON_CLOSE}</button>`
            : nothing
        }
        <care-faq-menu ?hidden=${!this.menuOpen} @click=${() => this.closeMenu()}></care-faq-menu>
      </header>
    `;
  }
}

define('care-faq-header', CareFaqHeader);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-header': CareFaqHeader;
  }
}
