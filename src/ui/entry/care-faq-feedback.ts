import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../core/corpus/corpus.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { FEEDBACK_REASONS, type FeedbackReason } from '../strings/strings.js';
import { property, state } from '../base/reactive.js';

/** "Did this answer your question?": yes, or no and why. It stays here; the owner gets an event without words. */
export class CareFaqFeedback extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
        padding-block: 8px;
      }
      button {
        min-block-size: 36px;
        padding: 4px 14px;
        border: 1px solid var(--cf-line);
        border-radius: 18px;
        line-height: 1.25;
      }
      @media (pointer: coarse) {
        button {
          min-block-size: 44px;
          border-radius: 22px;
        }
      }
      .whole {
        display: flex;
        gap: 8px;
      }
      @media (hover: hover) {
        button:hover {
          border-color: var(--cf-edge);
        }
      }
      [aria-pressed='true'] {
        border-color: var(--cf-edge);
        background: var(--cf-tint);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) entry?: Entry;
  @state() private helped: boolean | null = null;
  @state() private reason: FeedbackReason | null = null;

  #answer(helped: boolean, reason: FeedbackReason | null = null): void {
    this.helped = helped;
    this.reason = reason;
    if (this.entry) this.desk.hooks.feedback(this.entry, helped, reason);
  }

  #renderChoice(label: string, chosen: boolean, choose: () => void): TemplateResult {
    return html`<button type="button" aria-pressed=${chosen} @click=${choose}>${label}</button>`;
  }

  override render(): TemplateResult {
    const { strings, helped } = this;
    return html`
      <div role="group" aria-label=${strings.helped}>
        <span>${strings.helped}</span>
        <span class="whole">
          ${this.#renderChoice(strings.yes, helped === true, () => this.#answer(true))}
          ${this.#renderChoice(strings.no, helped === false, () => this.#answer(false))}
        </span>
      </div>
      ${
        helped === false
          ? html`<div role="group" aria-label=${strings.whyNot}>
            <span>${strings.whyNot}</span>
            ${FEEDBACK_REASONS.map(reason =>
              this.#renderChoice(strings.reasons[reason], this.reason === reason, () => this.#answer(false, reason)),
            )}
          </div>`
          : nothing
      }
      ${helped === true || this.reason !== null ? html`<p>${strings.feedbackThanks}</p>` : nothing}
    `;
  }
}

define('care-faq-feedback', CareFaqFeedback);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-feedback': CareFaqFeedback;
  }
}
