import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import '../entry/care-faq-question-links.js';
import { plural } from '../strings/fill.js';
import { state } from '../base/reactive.js';

interface Group {
  readonly id?: string;
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** Every question by topic: the whole corpus can be read without asking anything. */
export class CareFaqBrowse extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      label {
        display: grid;
        gap: 4px;
      }
      input {
        min-block-size: 44px;
        padding-inline: 12px;
        inline-size: 100%;
        border: 1px solid var(--cf-edge);
        border-radius: var(--cf-radius-small);
        background: var(--cf-sheet);
        font-size: max(16px, 1em);
      }
      details {
        border-block-end: 1px solid var(--cf-line);
      }
      summary {
        padding-block: 12px;
        font-weight: 600;
        cursor: pointer;
      }
      care-faq-question-links {
        padding-inline-start: 16px;
      }
      .count {
        padding-block: 8px;
      }
    `,
  ];

  @state() private wanted = '';

  #onInput(event: Event): void {
    this.wanted = (event.target as HTMLInputElement).value.trim().toLocaleLowerCase(this.strings.lang);
  }

  #matching(corpus: Corpus): readonly Entry[] {
    const words = this.wanted.split(/\s+/);
    return corpus.entries.filter(entry => {
      const question = entry.question.toLocaleLowerCase(corpus.lang);
      return words.every(word => question.includes(word));
    });
  }

  #groups(corpus: Corpus, entries: readonly Entry[]): readonly Group[] {
    const known = new Set(corpus.topics.map(topic => topic.id));
    const named = corpus.topics.map(({ id, name }) => ({
      id,
      name,
      entries: entries.filter(entry => entry.topic === id),
    }));
    const others = entries.filter(entry => entry.topic === undefined || !known.has(entry.topic));
    return [...named, { name: this.strings.otherTopic, entries: others }].filter(group => group.entries.length > 0);
  }

  /** A visitor who came by a topic begins there. */
  protected override firstUpdated(): void {
    const opened = this.renderRoot.querySelector('details[open]');
    const view = this.parentElement;
    if (opened && view) view.scrollTop += opened.getBoundingClientRect().top - view.getBoundingClientRect().top;
  }

  override render(): TemplateResult {
    const { corpus } = this.desk;
    if (!corpus) return html`<p>${this.strings.waiting}</p>`;
    const entries = this.#matching(corpus);
    return html`
      <label>
        <span>${this.strings.find}</span>
        <input type="search" autocomplete="off" @input=${this.#onInput} />
      </label>
      <p class="small count">${plural(this.strings.found, entries.length, this.strings.lang)}</p>
      ${this.#groups(corpus, entries).map(
        group => html`
          <details ?open=${this.wanted !== '' || (group.id !== undefined && group.id === this.desk.topic)}>
            <summary lang=${corpus.lang}>${group.name} <span class="small">(${group.entries.length})</span></summary>
            <care-faq-question-links .entries=${group.entries}></care-faq-question-links>
          </details>
        `,
      )}
    `;
  }
}

define('care-faq-browse', CareFaqBrowse);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-browse': CareFaqBrowse;
  }
}
