import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { AnswerMessage } from '../../core/conversation/message.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import '../entry/care-faq-entry.js';
import type {} from '../entry/care-faq-entry-tools.js';
import '../entry/care-faq-question-links.js';
import { property } from '../base/reactive.js';

/** The answer of one entry, and further questions of a message that held several. */
export class CareFaqAnswer extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      :host {
        padding: 16px;
      }
    `,
  ];

  @property({ attribute: false }) message?: AnswerMessage;

  override render(): TemplateResult | typeof nothing {
    const { message } = this;
    if (!message) return nothing;
    return html`
      <care-faq-entry exportparts="heading" .entry=${message.entry}></care-faq-entry>
      <care-faq-question-links .label=${this.strings.alsoAsked} .entries=${message.others}></care-faq-question-links>
      <care-faq-entry-tools .entry=${message.entry} ?quiet=${message.concern !== 'none'}></care-faq-entry-tools>
    `;
  }
}

define('care-faq-answer', CareFaqAnswer);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-answer': CareFaqAnswer;
  }
}
