import { type CSSResultGroup, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Entry } from '../../../src/core/corpus/corpus.js';
import { CONTROLS } from '../base/controls.styles.js';
import { TOKENS } from '../base/tokens.styles.js';
import type { StudioStore } from '../document/studio-store.js';
import { FORM } from './form.styles.js';

/** One of the default answers beneath an overlay: to read, to change, or to leave out. */
export class StudioDefaultEntry extends LitElement {
  static override styles: CSSResultGroup = [TOKENS, CONTROLS, FORM];

  @property({ attribute: false }) store!: StudioStore;
  @property({ attribute: false }) entry!: Entry;

  #change(): void {
    const { id, question, answer, topic, variants, covered, general } = this.entry;
    const at = this.store.entries.length;
    const value = {
      id,
      question,
      ...(topic === undefined ? {} : { topic }),
      ...(covered ? {} : { covered }),
      ...(general ? { general } : {}),
      variants: [...variants],
      answer,
    };
    this.store.edit({ path: ['entries', at], value, isNew: true });
    this.store.select({ kind: 'entry', at });
  }

  #hide(): void {
    const hidden = this.store.value['hide'];
    const list = Array.isArray(hidden) ? (hidden as unknown[]) : [];
    this.store.edit({ path: ['hide'], value: [...list, this.entry.id] });
    this.store.select({ kind: 'file' });
    const detail = 'The default answer is left out. Undo brings it back.';
    this.dispatchEvent(new CustomEvent('studio-said', { bubbles: true, composed: true, detail }));
  }

  override render(): TemplateResult {
    const { question, answer } = this.entry;
    return html`<div class="form">
      <p class="notice">One of the default answers. Visitors see it as it is, unless you change it or leave it out.</p>
      <h2>${question}</h2>
      <div class="answer">${answer}</div>
      <p class="hint">
        Changed, it is your own: write a few wordings for it then, since it no longer has those of the default answers.
      </p>
      <div class="row">
        <button type="button" class="primary" @click=${this.#change}>Change it</button>
        <button type="button" @click=${this.#hide}>Leave it out</button>
      </div>
    </div>`;
  }
}
