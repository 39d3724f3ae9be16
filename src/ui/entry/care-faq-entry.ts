import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { answerParts } from '../../core/corpus/answer-parts.js';
import type { Entry } from '../../core/corpus/corpus.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { ENTRY } from './care-faq-entry.styles.js';
import './care-faq-question-links.js';
import './care-faq-sources.js';
import { createGloss } from './gloss.js';
import { relatedEntries } from './related-entries.js';
import { renderMarkdown } from './render-markdown.js';
import { property } from '../base/reactive.js';

/**
 * One entry as a sheet: the question that was matched, the short answer, the detail on demand, what it rests on, and
 * where to go on.
 *
 * @csspart heading - The matched question.
 */
export class CareFaqEntry extends Part {
  static override styles: CSSResultGroup = [COMMON, ENTRY];

  @property({ attribute: false }) entry?: Entry;

  override render(): TemplateResult | typeof nothing {
    const { entry, strings, desk } = this;
    if (!entry) return nothing;
    const { short, detail } = answerParts(entry);
    // One for both parts: a word explained in the short answer needs no second explanation.
    const gloss = createGloss(desk.corpus?.glossary, entry.question);
    const notes = [entry.differs ? strings.differs : '', entry.general ? strings.generalOnly : ''].filter(Boolean);
    return html`
      <div lang=${desk.corpus?.lang ?? nothing}>
        <h3 part="heading" dir="auto">${entry.question}</h3>
        <div class="short" dir="auto">${renderMarkdown(short, gloss)}</div>
      </div>
      ${notes.map(note => html`<p class="note">${note}</p>`)}
      ${
        detail
          ? html`<details>
            <summary>${strings.more}</summary>
            <div class="detail" dir="auto" lang=${desk.corpus?.lang ?? nothing}>${renderMarkdown(detail, gloss)}</div>
          </details>`
          : nothing
      }
      <care-faq-sources .entry=${entry}></care-faq-sources>
      <care-faq-question-links
        .label=${strings.related}
        .entries=${relatedEntries(entry, desk.corpus)}
      ></care-faq-question-links>
    `;
  }
}

define('care-faq-entry', CareFaqEntry);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-entry': CareFaqEntry;
  }
}
