import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { CONTROLS } from '../base/controls.styles.js';
import { TOKENS } from '../base/tokens.styles.js';
import type { StudioStore } from '../document/studio-store.js';
import type { SharedPlace } from './find-places.js';
import { PLACES } from './places.styles.js';
import { renderPlace } from './render-place.js';
import { takePlace } from './take-place.js';

/** After an import: which answers are about the same as a default one, each with what may be done about it. */
export class StudioPlaces extends LitElement {
  static override styles: CSSResultGroup = [
    TOKENS,
    CONTROLS,
    PLACES,
    css`
      section {
        padding: 16px 18px 4px;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--tint);
      }

      li {
        padding-block: 14px;
        border-top: 1px solid var(--line);
      }

      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .all {
        margin-block: 12px 14px;
      }
    `,
  ];

  @property({ attribute: false }) store!: StudioStore;
  @property({ attribute: false }) places: readonly SharedPlace[] = [];

  /** Ids of default entries beside which the own ones are to stand: settled by a person. */
  @state() private kept: readonly string[] = [];

  #said(detail: string): void {
    this.dispatchEvent(new CustomEvent('studio-said', { bubbles: true, composed: true, detail }));
  }

  #keep(places: readonly SharedPlace[]): void {
    this.kept = [...this.kept, ...places.map(({ standing }) => standing.id)];
  }

  #takeAll(places: readonly SharedPlace[]): void {
    for (const { at, standing } of places) this.store.editAll(takePlace(this.store.value, at, standing.id));
    this.#said(`${String(places.length)} of your answers stand in place of default ones now. Undo brings those back.`);
  }

  override render(): TemplateResult | typeof nothing {
    const open = this.places.filter(({ standing, mayTake }) => mayTake && !this.kept.includes(standing.id));
    if (open.length === 0) return nothing;
    const safe = open.filter(({ unsaid }) => unsaid.length === 0);
    const many = open.length === 1 ? 'One of your answers is' : `${String(open.length)} of your answers are`;
    return html`<section aria-labelledby="places">
        <h2 id="places">${many} about the same as a default one</h2>
        <p>Both stand now, and yours is found first. Where yours says all that a visitor needs, let it take the place.</p>
        <p class="row all">
          ${
            safe.length > 1
              ? html`<button type="button" class="primary" @click=${() => this.#takeAll(safe)}>Take the place of ${safe.length === open.length ? `all ${String(safe.length)}` : `${String(safe.length)} that lose no warning`}</button>`
              : nothing
          }
          <button type="button" @click=${() => this.#keep(open)}>
            Keep both everywhere
          </button>
        </p>
        <ol>
          ${repeat(
            open,
            ({ standing }) => standing.id,
            place =>
              html`<li>${renderPlace(place, { store: this.store, said: sentence => this.#said(sentence) })}</li>`,
          )}
        </ol>
    </section>`;
  }
}
