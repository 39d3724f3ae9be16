import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { CONTROLS } from '../base/controls.styles.js';
import { TOKENS } from '../base/tokens.styles.js';
import type { Trial, TrialResult } from './trial.js';

/** Results kept in view; older ones go. */
const MOST_RESULTS = 20;

/** Tries messages on a corpus, each with its explanation, the latest first. */
export class StudioTry extends LitElement {
  static override styles: CSSResultGroup = [
    TOKENS,
    CONTROLS,
    css`
      :host {
        display: grid;
        gap: 12px;
        padding: 16px;
      }

      form {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 8px;
        align-items: end;
      }

      .results {
        display: grid;
        gap: 12px;
      }
    `,
  ];

  @property({ attribute: false }) trial!: Trial;

  @state() private results: readonly { readonly key: number; readonly result: TrialResult }[] = [];
  @state() private news = '';

  @query('input') private input!: HTMLInputElement;

  #asked = 0;

  async #ask(event: Event): Promise<void> {
    event.preventDefault();
    const text = this.input.value;
    this.input.select();
    this.news = 'Reading the answers…';
    try {
      const result = await this.trial.ask(text);
      this.results = [{ key: ++this.#asked, result }, ...this.results].slice(0, MOST_RESULTS);
      this.news = `${result.explanation.because}`;
    } catch (error) {
      this.news = `This could not be asked: ${error instanceof Error ? error.message : 'something failed'}.`;
    }
  }

  #begin(): void {
    this.trial.begin();
    this.results = [];
    this.news = '';
    this.input.focus();
  }

  override render(): TemplateResult {
    const { last } = this.trial;
    return html`<form @submit=${this.#ask}>
        <div>
          <label for="message">A visitor’s message</label>
          <input id="message" autocomplete="off" maxlength="20000" aria-describedby="follow" />
        </div>
        <button class="primary">Ask</button>
      </form>
      <p class="sr" role="status">${this.news}</p>
      <div class="row">
        <p class="hint" id="follow">
          ${last === null ? 'It is read by itself.' : html`A short follow-up is read with “${last}”.`}
        </p>
        ${this.results.length === 0 ? nothing : html`<button type="button" @click=${this.#begin}>Begin anew</button>`}
      </div>
      <div class="results">
        ${repeat(
          this.results,
          ({ key }) => key,
          ({ result }) => html`<explained-reply .result=${result}></explained-reply>`,
        )}
      </div>`;
  }
}
