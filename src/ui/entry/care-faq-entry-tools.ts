import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../core/corpus/corpus.js';
import { plainText } from '../../core/markdown/plain-text.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { Part } from '../base/part.js';
import { printText } from '../base/print-text.js';
import './care-faq-feedback.js';
import { property, state } from '../base/reactive.js';

/** What can be done with an answer: say whether it helped, copy it, link to it, print it. */
export class CareFaqEntryTools extends Part {
  static override styles: CSSResultGroup = [
    COMMON,
    css`
      :host {
        margin-block-start: 8px;
        padding-block-start: 4px;
        border-block-start: 1px solid var(--cf-line);
        font-size: 0.875em;
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        column-gap: 16px;
      }
      .tools button {
        min-block-size: 44px;
        color: var(--cf-ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) entry?: Entry;
  /** Nobody is asked for an opinion beside help in a bad moment. */
  @property({ type: Boolean }) quiet = false;
  @state() private copied: 'answer' | 'link' | null = null;

  async #copy(what: 'answer' | 'link', text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = what;
    } catch {
      // The page may not be allowed to copy: the text can still be selected.
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { entry, strings, copied } = this;
    if (!entry) return nothing;
    const text = `${entry.question}\n\n${plainText(entry.answer)}`;
    return html`
      ${this.quiet ? nothing : html`<care-faq-feedback .entry=${entry}></care-faq-feedback>`}
      <div class="tools">
        <button type="button" class="link" @click=${() => this.#copy('answer', text)}>
          ${copied === 'answer' ? strings.copied : strings.copy}
        </button>
        <button type="button" class="link" @click=${() => this.#copy('link', this.desk.hooks.linkTo(entry))}>
          ${copied === 'link' ? strings.copied : strings.copyLink}
        </button>
        <button type="button" class="link" @click=${() => {
          printText(entry.question, plainText(entry.answer));
        }}>${strings.print}</button>
      </div>
    `;
  }
}

define('care-faq-entry-tools', CareFaqEntryTools);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-entry-tools': CareFaqEntryTools;
  }
}
