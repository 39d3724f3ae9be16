import { type CSSResultGroup, html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import type { Entry } from '../../core/corpus/corpus.js';
import { MOST_MESSAGE_CHARACTERS } from '../../core/message-limit.js';
import { COMMON } from '../base/common.styles.js';
import { define } from '../base/define.js';
import { INPUT } from '../base/frame.styles.js';
import { Part } from '../base/part.js';
import { CLOSEST } from './care-faq-composer.styles.js';
import { state } from '../base/reactive.js';

const MOST_CLOSEST = 5;
/** Fewer letters say nothing of what is meant; a longer text is a story, not a search. */
const TYPED = { least: 3, most: 120 };

/**
 * The input. Enter asks what is written, always; the closest questions appear as one types and take Enter only after the
 * visitor went down to one of them.
 *
 * @csspart send - The button that asks.
 */
export class CareFaqComposer extends Part {
  static override styles: CSSResultGroup = [COMMON, unsafeCSS(INPUT), CLOSEST];

  @state() private offered: readonly Entry[] = [];
  /** The question gone down to; -1: the visitor's own words. */
  @state() private chosen = -1;

  private get input(): HTMLTextAreaElement {
    return this.renderRoot.querySelector('textarea') as HTMLTextAreaElement;
  }

  /** What is written. */
  get text(): string {
    return this.input.value;
  }

  /** Puts a text into the input as if it had been written there. */
  write(text: string, start: number = text.length, end: number = start): void {
    this.input.value = text;
    this.input.setSelectionRange(start, end);
  }

  override focus(options?: FocusOptions): void {
    this.input.focus(options);
  }

  /** Closes the list of closest questions; true where it was open. */
  closeList(): boolean {
    const was = this.offered.length > 0;
    this.offered = [];
    this.chosen = -1;
    return was;
  }

  #onInput(): void {
    const text = this.input.value.trim();
    this.chosen = -1;
    const isSearch = text.length >= TYPED.least && text.length <= TYPED.most && !text.includes('\n');
    this.offered = isSearch ? this.desk.closest(text, MOST_CLOSEST) : [];
  }

  #onKeyDown(event: KeyboardEvent): void {
    // Enter ends a word in many input methods; it is not a question yet.
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#ask();
    } else if (event.key === 'ArrowDown' && this.offered.length > 0) {
      event.preventDefault();
      this.chosen = Math.min(this.chosen + 1, this.offered.length - 1);
    } else if (event.key === 'ArrowUp' && this.chosen >= 0) {
      event.preventDefault();
      this.chosen -= 1;
    } else if (event.key === 'ArrowUp' && this.input.value === '') {
      const last = this.desk.turns.at(-1)?.text;
      if (last === undefined) return;
      event.preventDefault();
      this.write(last);
    }
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.#ask();
    this.input.focus({ preventScroll: true });
  }

  #ask(): void {
    const entry = this.offered[this.chosen];
    const text = this.input.value;
    this.input.value = '';
    this.closeList();
    if (entry) this.desk.choose(entry);
    else this.desk.ask(text);
  }

  #choose(entry: Entry): void {
    this.input.value = '';
    this.closeList();
    this.desk.choose(entry);
    this.input.focus({ preventScroll: true });
  }

  #renderClosest(): TemplateResult {
    return html`
      <ul id="closest" role="listbox" aria-label=${this.strings.closest} ?hidden=${this.offered.length === 0}>
        ${this.offered.map(
          (entry, index) =>
            // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys of a list are its input's
            html`<li
              id="closest-${index}"
              role="option"
              aria-selected=${index === this.chosen}
              lang=${this.desk.corpus?.lang ?? nothing}
              @mousedown=${(event: Event) => event.preventDefault()}
              @click=${() => this.#choose(entry)}
            >
              ${entry.question}
            </li>`,
        )}
      </ul>
    `;
  }

  override render(): TemplateResult {
    const { strings, chosen } = this;
    return html`
      ${this.#renderClosest()}
      <form @submit=${this.#onSubmit}>
        <textarea
          rows="1"
          maxlength=${MOST_MESSAGE_CHARACTERS}
          enterkeyhint="send"
          autocomplete="off"
          aria-label=${strings.question}
          placeholder=${strings.placeholder}
          aria-describedby="how"
          aria-autocomplete="list"
          aria-controls="closest"
          aria-activedescendant=${chosen >= 0 ? `closest-${String(chosen)}` : nothing}
          @input=${this.#onInput}
          @keydown=${this.#onKeyDown}
          @blur=${() => this.closeList()}
        ></textarea>
        <button class="send" part="send">${strings.send}</button>
        <span id="how" class="unseen">${strings.typeAhead}</span>
      </form>
    `;
  }
}

define('care-faq-composer', CareFaqComposer);

declare global {
  interface HTMLElementTagNameMap {
    'care-faq-composer': CareFaqComposer;
  }
}
