import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Entry, Source, SourceReference } from '../../core/corpus/corpus.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { fill, plural } from '../strings/fill.js';
import { property } from '../base/reactive.js';

/** What an answer rests on, and when a person last read it. */
export class CareFaqSources extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      :host {
        margin-block-start: 8px;
        font-size: 0.8125em;
        line-height: 1.4;
        color: var(--cf-ink-soft);
      }
      a {
        color: inherit;
      }
      summary {
        inline-size: fit-content;
        padding-block: 4px;
        cursor: pointer;
      }
      li + li {
        margin-block-start: 4px;
      }
      ul {
        padding-block-end: 4px;
      }
    `,
  ];

  @property({ attribute: false }) entry?: Entry;

  #renderSource({ id, section }: SourceReference): TemplateResult {
    const source: Source = this.desk.corpus?.sources.find(known => known.id === id) ?? { id, title: id };
    const title = source.url
      ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer">${source.title}</a>`
      : source.title;
    return html`<li>${title}${source.publisher ? html`, ${source.publisher}` : nothing}${section ? html`: ${section}` : nothing}</li>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { entry, strings } = this;
    if (!entry) return nothing;
    const { sources, reviewed } = entry;
    return html`
      ${reviewed ? html`<p>${fill(strings.reviewed, { date: readableDate(reviewed, strings.lang) })}</p>` : nothing}
      ${
        sources.length > 0
          ? html`<details>
            <summary>${plural(strings.sources, sources.length, strings.lang)} (${sources.length})</summary>
            <ul class="bare" lang=${this.desk.corpus?.lang ?? nothing}>
              ${sources.map(source => this.#renderSource(source))}
            </ul>
          </details>`
          : nothing
      }
    `;
  }
}

/** A day as people write it; the day is meant, not a moment, so no time zone may move it. */
function readableDate(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}

define('care-faq-sources', CareFaqSources);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-sources': CareFaqSources;
  }
}
