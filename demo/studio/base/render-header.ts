import { html, nothing, type TemplateResult } from 'lit';
import type { StudioStore } from '../document/studio-store.js';
import type { Keeping } from '../keep/keeping.js';

/** What stands at the top of the studio, and what its buttons do; a button whose deed is undefined has nothing to do now. */
export interface StudioHeader {
  readonly store: StudioStore;
  readonly keeping: Keeping;
  readonly hasBegun: boolean;
  /** What the studio says. */
  readonly said: string;
  /** The buttons by which a narrow window changes its part. */
  readonly views: TemplateResult;
  readonly startAnew: (() => void) | undefined;
  readonly open: () => void;
  readonly showImport: (() => void) | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes up the file that was open before. */
  readonly goBack: () => void;
}

/** Draws the top of the studio: the file's name, what was said last, and what can be done with the file. */
export function renderHeader(header: StudioHeader): TemplateResult {
  const { store, keeping, hasBegun, said, startAnew, showImport } = header;
  return html`<header>
    <h1>care-faq studio</h1>
    <p class="file">
      ${hasBegun ? html`${store.source.name}${store.isChanged ? ', changed' : ''}` : nothing}
      <span class="said" role="status">${said}</span>
    </p>
    <div class="row">
      <button type="button" ?disabled=${startAnew === undefined} @click=${startAnew}>New</button>
      <button type="button" @click=${header.open}>Open</button>
      ${showImport ? html`<button type="button" @click=${showImport}>The import</button>` : nothing}
      <button type="button" ?disabled=${!store.canUndo} @click=${header.undo}>Undo</button>
      <button type="button" ?disabled=${!store.canRedo} @click=${header.redo}>Redo</button>
      ${
        hasBegun && store.nameBefore !== ''
          ? html`<button type="button" @click=${header.goBack}>Back to ${store.nameBefore}</button>`
          : nothing
      }
      ${
        keeping.canSave
          ? html`<button type="button" class="primary" ?disabled=${!store.isChanged} @click=${() => keeping.save()}>Save ${keeping.name}</button>`
          : nothing
      }
      <label class="choice">
        <input
          type="checkbox"
          .checked=${keeping.isKept}
          @change=${(event: Event) => keeping.toggle((event.target as HTMLInputElement).checked)}
        />
        Keep a draft in this browser
      </label>
    </div>
    ${header.views}
  </header>`;
}
