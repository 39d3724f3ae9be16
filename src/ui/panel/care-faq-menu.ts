import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';

/** What else the panel can do. */
export class CareFaqMenu extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      :host {
        position: absolute;
        inset: 100% 8px auto auto;
        inset-inline: auto 8px;
        margin-block-start: 4px;
        inline-size: max-content;
        max-inline-size: calc(100% - 16px);
        border: 1px solid var(--cf-edge);
        border-radius: var(--cf-radius-small);
        background: var(--cf-sheet);
        box-shadow: var(--cf-shadow);
        overflow: hidden;
      }
      li + li {
        border-block-start: 1px solid var(--cf-line);
      }
      button {
        inline-size: 100%;
        min-block-size: 44px;
        padding: 8px 16px;
      }
      button:focus-visible {
        outline-offset: -3px;
      }
      @media (hover: hover) {
        button:hover {
          background: var(--cf-tint);
        }
      }
    `,
  ];

  #renderItem(label: string, act: () => void): TemplateResult {
    return html`<li><button type="button" @click=${act}>${label}</button></li>`;
  }

  override render(): TemplateResult {
    const { strings, desk } = this;
    return html`
      <ul class="bare">
        ${this.#renderItem(strings.browse, () => desk.show('browse'))}
        ${this.#renderItem(strings.myQuestions, () => desk.show('sheet'))}
        ${this.#renderItem(strings.clear, () => desk.clear())}
        ${this.#renderItem(strings.leaveNow, () => desk.hooks.leave())}
      </ul>
    `;
  }
}

define('care-faq-menu', CareFaqMenu);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-menu': CareFaqMenu;
  }
}
