import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
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
      .button {
        inline-size: 100%;
        margin-block-start: 12px;
      }
    `,
  ];

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
      <care-faq-question-links .label=${strings.starters} .entries=${starters}></care-faq-question-links>
      ${
        corpus
          ? html`<button type="button" class="button" @click=${() => desk.show('browse')}>${strings.browse}</button>`
          : nothing
      }
    `;
  }
}

define('care-faq-welcome', CareFaqWelcome);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-welcome': CareFaqWelcome;
  }
}
