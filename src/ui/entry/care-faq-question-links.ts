import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../core/corpus/corpus.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { ICON_ON } from '../base/icons.js';
import { Part } from '../base/part.js';
import { property } from '../base/reactive.js';

/** Questions to pick from, each a plain line with an arrow: starters, related ones, those of a topic. */
export class CareFaqQuestionLinks extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      h3 {
        margin-block: 16px 0;
        font-size: 0.8125em;
        color: var(--cf-ink-soft);
      }
      li + li {
        border-block-start: 1px solid var(--cf-line);
      }
      button {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
        inline-size: 100%;
        min-block-size: 44px;
        padding-block: 8px;
        color: var(--cf-accent);
        line-height: 1.35;
      }
      /* Questions in another direction than the panel's stand in one column all the same, however many lines they take. */
      span {
        text-align: -webkit-match-parent;
        text-align: match-parent;
      }
      svg {
        flex: none;
        inline-size: 16px;
        block-size: 16px;
      }
      @media (hover: hover) {
        button:hover span {
          text-decoration: underline;
          text-underline-offset: 0.2em;
        }
      }
    `,
  ];

  @property({ attribute: false }) entries: readonly Entry[] = [];
  /** The heading above them; none where one stands outside. */
  @property({ attribute: false }) label = '';

  override render(): TemplateResult | typeof nothing {
    if (this.entries.length === 0) return nothing;
    return html`
      ${this.label ? html`<h3>${this.label}</h3>` : nothing}
      <ul class="bare" lang=${this.desk.corpus?.lang ?? nothing}>
        ${this.entries.map(
          entry =>
            html`<li>
              <button type="button" @click=${() => this.desk.choose(entry)}>
                <span dir="auto">${entry.question}</span>${ICON_ON}
              </button>
            </li>`,
        )}
      </ul>
    `;
  }
}

define('care-faq-question-links', CareFaqQuestionLinks);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-question-links': CareFaqQuestionLinks;
  }
}
