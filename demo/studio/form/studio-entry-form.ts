import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isObject } from '../../../src/core/corpus/read-fields.js';
import type { SharedPlace } from '../places/find-places.js';
import { PLACES } from '../places/places.styles.js';
import { renderPlace } from '../places/render-place.js';
import { FormElement } from './form-element.js';

/** The form of one entry. */
export class StudioEntryForm extends FormElement {
  static override styles: CSSResultGroup = [FormElement.styles, PLACES];

  /** The entry's position in the file. */
  @property({ attribute: false }) at = 0;
  /** Topics to choose from, names by ids. */
  @property({ attribute: false }) topics: ReadonlyMap<string, string> = new Map();

  /** The default entry that is about the same, if there is one. */
  @property({ attribute: false }) place: SharedPlace | undefined;

  #remove(): void {
    this.drafts.flush();
    this.store.edit({ path: ['entries', this.at], value: undefined });
    this.store.select({ kind: 'file' });
    this.dispatchEvent(
      new CustomEvent('studio-said', {
        bubbles: true,
        composed: true,
        detail: 'The question is removed. Undo brings it back.',
      }),
    );
  }

  #renderPlace(place: SharedPlace): TemplateResult {
    const said = (detail: string): boolean =>
      this.dispatchEvent(new CustomEvent('studio-said', { bubbles: true, composed: true, detail }));
    return html`<section class="notice" aria-label="The default answer on the same">
      <h3>
        ${
          place.first === 'default'
            ? 'Visitors who ask this in other words get a default answer first'
            : 'A default answer is about the same; visitors find yours first'
        }
      </h3>
      ${renderPlace(place, { store: this.store, said })}
      ${
        place.mayTake
          ? nothing
          : html`<p class="hint">It is to another question, or about safety or medicine, so keep it. Wordings below help visitors to find yours.</p>`
      }
    </section>`;
  }

  override render(): TemplateResult {
    const path = ['entries', this.at] as const;
    const entry = this.valueIn(path);
    if (!isObject(entry))
      return html`<div class="form">
        <p class="notice">This place of the list holds no question but something else. Look at it in the text, or remove it.</p>
        <p><button type="button" @click=${this.#remove}>Remove it</button></p>
      </div>`;
    const isCovered = entry['covered'] !== false;
    return html`<div class="form">
      ${this.place ? this.#renderPlace(this.place) : nothing}
      ${this.renderField([...path, 'question'], {
        label: 'Question',
        hint: 'As it stands above the answer.',
      })}
      ${this.renderField([...path, 'answer'], {
        label: 'Answer',
        hint: 'The first paragraph is the short answer. **Bold**, lists and [links](https://…) work.',
        rows: 8,
      })}
      ${this.renderField([...path, 'variants'], {
        label: 'The same question in other people’s words',
        hint: 'One a line. Five or more: it is what the question is found by.',
        rows: 6,
        isList: true,
      })}
      <div class="pair">
        ${this.renderField([...path, 'topic'], { label: 'Topic', offers: this.topics })}
        ${this.renderField([...path, 'reviewed'], { label: 'Last reviewed', type: 'date' })}
      </div>
      ${this.renderTick([...path, 'covered'], 'We do not answer this: say so, and point to the provider', !isCovered, ticked => (ticked ? false : undefined))}
      ${this.renderTick([...path, 'general'], 'True in general only: the personal question is for the provider', entry['general'] === true, ticked => (ticked ? true : undefined))}
      <details>
        <summary>More about this question</summary>
        <div class="inner">
          <div class="pair">
            ${this.renderField([...path, 'id'], { label: 'Id', hint: 'Names the question for good; letters, digits and hyphens.' })}
            ${this.renderField([...path, 'next'], { label: 'What comes after it', hint: 'The id of the question that “and then?” leads to.' })}
          </div>
          ${this.renderField([...path, 'related'], { label: 'Related questions', hint: 'Their ids, one a line.', rows: 3, isList: true })}
          <div class="pair">
            ${this.renderField([...path, 'reviewer'], { label: 'Reviewed by' })}
            ${this.renderField([...path, 'expires'], { label: 'Expires', hint: 'From the next day on visitors are sent to you.', type: 'date' })}
          </div>
          ${this.renderTick([...path, 'review'], 'A draft: not shown to visitors yet', entry['review'] === 'draft', ticked => (ticked ? 'draft' : undefined))}
        </div>
      </details>
      <p><button type="button" @click=${this.#remove}>Remove this question</button></p>
    </div>`;
  }
}
