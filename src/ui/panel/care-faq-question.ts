import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { property, state } from '../base/reactive.js';

/** A longer question is shown in part, so that the reply to it, and help above all, stays in view. */
const MOST_SHOWN = 140;

/**
 * The visitor's own words, as they wrote them: a text, whatever it looks like.
 *
 * @csspart question - The note with the visitor's words.
 */
export class CareFaqQuestion extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      :host {
        display: flex;
        flex-direction: column;
        align-items: end;
        gap: 4px;
      }
      p {
        max-inline-size: 85%;
        padding: 8px 12px;
        border: 1px solid var(--cf-line);
        border-radius: var(--cf-radius-small);
        border-end-end-radius: 2px;
        background: var(--cf-tint);
        white-space: pre-line;
        font-size: 0.9375em;
      }
      button {
        min-block-size: 24px;
      }
    `,
  ];

  @property({ attribute: false }) text = '';
  @state() private whole = false;

  override render(): TemplateResult {
    const text = this.text.trim();
    const cut = !this.whole && text.length > MOST_SHOWN + 40;
    return html`
      <p part="question"><span class="unseen">${this.strings.youAsked}: </span><bdi>${cut ? `${text.slice(0, MOST_SHOWN)}…` : text}</bdi></p>
      ${
        cut
          ? html`<button type="button" class="link small" @click=${() => (this.whole = true)}>${this.strings.showAll}</button>`
          : nothing
      }
    `;
  }
}

define('care-faq-question', CareFaqQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-question': CareFaqQuestion;
  }
}
