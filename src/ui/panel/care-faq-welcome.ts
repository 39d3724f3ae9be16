import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Corpus } from '../../core/corpus/corpus.js';
import { starterEntries } from '../../core/conversation/assistant.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import '../entry/care-faq-question-links.js';
import { fill } from '../strings/fill.js';
import { isSameLanguage, languageName } from '../strings/language-name.js';

/**
 * Before the first question: what this is, and where to begin.
 *
 * @csspart greeting - The first sentence.
 */
export class CareFaqWelcome extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      [part='greeting'] {
        font-size: 1.0625em;
        text-wrap: pretty;
      }
      .small {
        margin-block-start: 8px;
      }
      care-faq-question-links {
        margin-block-start: 8px;
      }
      .topics {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-block: 16px 12px;
      }
      .topics button {
        min-block-size: 36px;
        padding: 4px 12px;
        border: 1px solid var(--cf-line);
        border-radius: 18px;
        background: var(--cf-sheet);
        font-size: 0.875em;
        line-height: 1.25;
      }
      .all {
        inline-size: 100%;
      }
      @media (hover: hover) {
        .topics button:hover {
          border-color: var(--cf-edge);
          background: var(--cf-tint);
        }
      }
      @media (pointer: coarse) {
        .topics button {
          min-block-size: 44px;
          border-radius: 22px;
        }
      }
    `,
  ];

  /**
   * Shows what is offered first, once it is drawn: a question that waits for its answer stands beneath it, and would be
   * pushed down before the answer comes.
   */
  offer(): void {
    (this.renderRoot.querySelector('div') as HTMLElement).hidden = false;
  }

  /** The topics that hold a question, each leading to its own; and everything. */
  #renderTopics(corpus: Corpus): TemplateResult {
    const { strings, desk } = this;
    const held = new Set(corpus.entries.map(entry => entry.topic));
    return html`
      <ul class="bare topics" aria-label=${strings.browse} lang=${corpus.lang}>
        ${corpus.topics
          .filter(topic => held.has(topic.id))
          .map(
            ({ id, name }) =>
              html`<li><button type="button" @click=${() => desk.show('browse', id)}>${name}</button></li>`,
          )}
      </ul>
      <button type="button" class="button all" @click=${() => desk.show('browse')}>${strings.browse}</button>
    `;
  }

  override render(): TemplateResult {
    const { strings, desk, settings } = this;
    const { corpus } = desk;
    const starters = corpus
      ? (starterEntries(corpus).filter(Boolean) as NonNullable<ReturnType<typeof starterEntries>[number]>[])
      : [];
    return html`
      <p part="greeting" dir="auto">${settings.greeting ?? corpus?.greeting ?? strings.greeting}</p>
      <p class="small">${strings.about}</p>
      ${
        corpus && !isSameLanguage(corpus.lang, strings.lang)
          ? html`<p class="small">${fill(strings.answersIn, { language: languageName(corpus.lang, strings.lang) })}</p>`
          : nothing
      }
      <div hidden>
        <care-faq-question-links .label=${strings.starters} .entries=${starters}></care-faq-question-links>
        ${corpus ? this.#renderTopics(corpus) : nothing}
      </div>
    `;
  }
}

define('care-faq-welcome', CareFaqWelcome);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-welcome': CareFaqWelcome;
  }
}
