import { html, nothing, type TemplateResult } from 'lit';
import { shortOf } from '../../../src/authoring/practical/short-of.js';
import type { StudioStore } from '../document/studio-store.js';
import type { SharedPlace } from './find-places.js';
import { standBefore, takePlace } from './take-place.js';

/** What a person may do about two answers to the same; told to the studio by `said`. */
export interface PlaceDeed {
  readonly store: StudioStore;
  readonly said: (sentence: string) => void;
}

/** Both answers side by side, and what may be done: the own one takes the place, or is found first, or nothing. */
export function renderPlace(place: SharedPlace, { store, said }: PlaceDeed): TemplateResult {
  const { at, question, answer, standing, first, mayTake, unsaid } = place;
  const take = (): void => {
    store.editAll(takePlace(store.value, at, standing.id));
    said(`“${question}” stands in place of the default answer now. Undo brings that back.`);
  };
  const stand = (): void => {
    store.editAll(standBefore(store.value, at, standing.id));
    said(`Both stand, and “${question}” is found first.`);
  };
  return html`<div class="pair">
      <div class="side own">
        <p class="who">Yours</p>
        <p><strong>${question}</strong></p>
        <p>${shortOf({ answer })}</p>
      </div>
      <div class="side">
        <p class="who">Default</p>
        <p><strong>${standing.question}</strong></p>
        <p>${shortOf(standing)}</p>
      </div>
    </div>
    ${unsaid.map(warning => html`<p class="unsaid">The default answer also warns, and yours does not: ${warning}</p>`)}
    <div class="row">
      ${
        mayTake
          ? html`<button type="button" class="primary" @click=${take}>Take its place</button>
            ${first === 'default' ? html`<button type="button" @click=${stand}>Keep both, mine first</button>` : nothing}`
          : nothing
      }
      <button type="button" @click=${() => store.select({ kind: 'default', id: standing.id })}>Read the default answer</button>
    </div>`;
}
