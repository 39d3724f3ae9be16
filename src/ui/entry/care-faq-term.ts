import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { property, state } from '../base/reactive.js';

/** A hard word in an answer: pressed, it is explained behind itself, in the line, where every zoom and reader finds it. */
export class CareFaqTerm extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      :host {
        display: inline;
      }
      button {
        text-decoration: underline dotted 1px;
        text-underline-offset: 0.25em;
        user-select: text;
      }
      .means {
        padding: 1px 4px;
        border-radius: 4px;
        background: var(--cf-tint);
        box-decoration-break: clone;
        font-size: 0.9375em;
      }
      @media (forced-colors: active) {
        .means {
          border: 1px solid;
        }
      }
    `,
  ];

  @property({ attribute: false }) written = '';
  @property({ attribute: false }) means = '';
  @state() private isOpen = false;

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.stopPropagation();
    event.preventDefault();
    this.isOpen = false;
  }

  override render(): TemplateResult {
    // No space between them: this is the inside of a sentence.
    return html`<button
        type="button"
        aria-expanded=${this.isOpen}
        @click=${() => (this.isOpen = !this.isOpen)}
        @keydown=${this.#onKeyDown}
      >${this.written}</button>${this.isOpen ? html`<span class="means" role="note"> ${this.means}</span>` : nothing}`;
  }
}

define('care-faq-term', CareFaqTerm);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-term': CareFaqTerm;
  }
}
