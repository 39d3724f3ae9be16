import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Turn } from '../../core/conversation/conversation.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { isGrave } from '../../core/safety/concern.js';
import { isFirstOfItsConcern } from '../desk/grave.js';
import { namesContact, renderMessage } from '../messages/render-message.js';
import '../support/care-faq-crisis-card.js';
import '../support/care-faq-support.js';
import './care-faq-question.js';
import { property } from '../base/reactive.js';

/** One question and its reply. Whatever the reply, support is part of it: before the body where it comes first, else after. */
export class CareFaqTurn extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      .sheet {
        margin-block-start: 12px;
        border: 1px solid var(--cf-line);
        border-radius: var(--cf-radius-small);
        background: var(--cf-sheet);
      }
      /* Help is simply there: nothing of it waits for a motion. */
      .calm {
        animation: appear 120ms ease-out;
      }
      .plain {
        padding: 16px;
      }
      care-faq-crisis-card {
        margin: -1px;
      }
      @keyframes appear {
        from {
          opacity: 0;
          translate: 0 8px;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .calm {
          animation: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) turn?: Turn;

  override render(): TemplateResult | typeof nothing {
    const { turn, strings, desk } = this;
    if (!turn) return nothing;
    const { text, message } = turn;
    const support = desk.supportOf(message);
    const isWholeCard = isGrave(message.concern) && isFirstOfItsConcern(desk.turns, turn);
    const body = renderMessage(message, strings);
    return html`
      <care-faq-question exportparts="question" .text=${text}></care-faq-question>
      <div class="sheet ${support.first ? '' : 'calm'}">
        <p class="unseen">${strings.answer}</p>
        ${
          support.first
            ? html`<care-faq-crisis-card
              .support=${support}
              .concern=${message.concern}
              .about=${message.about}
              ?brief=${!isWholeCard}
            ></care-faq-crisis-card>`
            : nothing
        }
        ${body}
        ${isWholeCard && body === nothing ? nothing : html`<care-faq-support .support=${support} ?short=${namesContact(message)}></care-faq-support>`}
      </div>
    `;
  }
}

define('care-faq-turn', CareFaqTurn);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-turn': CareFaqTurn;
  }
}
