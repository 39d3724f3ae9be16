import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { SuggestionsMessage } from '../../core/conversation/message.js';
import { answerParts } from '../../core/corpus/answer-parts.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import '../entry/care-faq-question-links.js';
import { renderMarkdown } from '../entry/render-markdown.js';
import { property } from '../base/reactive.js';

/** The closest questions there are. Nothing is asserted: the first one's short answer is one tap away. */
export class CareFaqSuggestions extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      :host {
        padding: 16px;
      }
      details {
        margin-block-start: 12px;
        padding-block-end: 4px;
        border-block-end: 1px solid var(--cf-line);
      }
      .question {
        font-weight: 600;
      }
      summary {
        padding-block: 8px;
        cursor: pointer;
      }
      .hint {
        display: block;
        color: var(--cf-accent);
      }
      .short {
        padding-block-end: 8px;
      }
    `,
  ];

  @property({ attribute: false }) message?: SuggestionsMessage;

  override render(): TemplateResult | typeof nothing {
    const { message, strings, desk } = this;
    if (!message) return nothing;
    const [first, ...others] = message.entries;
    return html`
      <p>${strings.suggestions}</p>
      <details>
        <summary>
          <span class="question" lang=${desk.corpus?.lang ?? nothing}>${first.question}</span>
          <span class="hint">${strings.shortAnswer}</span>
        </summary>
        <div class="short" dir="auto" lang=${desk.corpus?.lang ?? nothing}>
          ${renderMarkdown(answerParts(first).short)}
        </div>
        <button type="button" class="button" @click=${() => desk.choose(first)}>${strings.more}</button>
      </details>
      <care-faq-question-links .entries=${others}></care-faq-question-links>
    `;
  }
}

define('care-faq-suggestions', CareFaqSuggestions);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-suggestions': CareFaqSuggestions;
  }
}
