import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CONTROLS } from '../base/controls.styles.js';
import { TOKENS } from '../base/tokens.styles.js';
import type { KeptDraft } from '../keep/autosave.js';
import { NEW_CORPUS, NEW_OVERLAY } from './new-corpus.js';

/** How a person begins: with a file, with the default answers, or with nothing. `studio-open` asks for the file picker. */
export class StudioStart extends LitElement {
  static override styles: CSSResultGroup = [
    TOKENS,
    CONTROLS,
    css`
      :host {
        display: grid;
        place-content: start center;
        padding: 32px 20px;
      }

      .start {
        display: grid;
        gap: 14px;
        max-width: 38rem;
      }

      h2 {
        font-size: 24px;
      }

      .way {
        display: grid;
        gap: 2px;
        width: 100%;
        padding: 14px 18px;
        border-color: var(--line);
        border-radius: 12px;
        font-weight: 600;
        text-align: start;
        white-space: normal;
        justify-content: stretch;
        justify-items: start;
      }

      .way span {
        color: var(--soft);
        font-weight: 400;
      }
    `,
  ];

  /** A draft of an earlier visit. */
  @property({ attribute: false }) draft: KeptDraft | undefined;

  /** The name of what is being worked on already; empty before anything is. */
  @property() current = '';

  #send(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  override render(): TemplateResult {
    return html`<div class="start">
      <h2>Make the answers your own</h2>
      <p>Everything happens in this window. Nothing is uploaded, and nothing is kept unless you ask for it.</p>
      ${
        this.draft
          ? html`<button type="button" class="way" @click=${() => this.#send('studio-draft', 'open')}>
              Go on with your draft <span>${this.draft.source.name}, kept in this browser on ${this.draft.at.slice(0, 10)}</span>
            </button>
            <p><button type="button" class="quiet" @click=${() => this.#send('studio-draft', 'forget')}>Delete that draft</button></p>`
          : nothing
      }
      <button type="button" class="way" @click=${() => this.#send('studio-open')}>
        Open or import a file
        <span>Your FAQ page as HTML, a table, Markdown, an export of another assistant, or answers made here. Or drop it anywhere on this page.</span>
      </button>
      <button type="button" class="way" @click=${() => this.#send('studio-new', NEW_OVERLAY)}>
        Change the default answers
        <span>Keep what is there about ketamine-assisted psychotherapy; add, change and leave out what you like.</span>
      </button>
      <button type="button" class="way" @click=${() => this.#send('studio-new', NEW_CORPUS)}>
        Begin with an empty page
        <span>Your own questions and answers alone.</span>
      </button>
    </div>`;
  }
}
