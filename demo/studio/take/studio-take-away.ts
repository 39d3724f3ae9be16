import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isObject, type JsonObject } from '../../../src/core/corpus/read-fields.js';
import { CONTROLS } from '../base/controls.styles.js';
import { StoreController } from '../base/store-controller.js';
import { TOKENS } from '../base/tokens.styles.js';
import { writeText } from '../document/edit-text.js';
import type { StudioStore } from '../document/studio-store.js';
import { download } from './download.js';
import { besideScript, type SnippetChoices, writeSnippet } from './write-snippet.js';

/** An inline corpus above this many characters makes a page slow to load for visitors who never ask. */
const MOST_INLINE = 60_000;

/** Where an owner takes what they made: the corpus file, and the lines for their page. */
export class StudioTakeAway extends LitElement {
  static override styles: CSSResultGroup = [
    TOKENS,
    CONTROLS,
    css`
      :host {
        display: grid;
        gap: 20px;
        padding: 16px;
      }

      section,
      fieldset {
        display: grid;
        gap: 10px;
      }

      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }

      pre {
        max-height: 24rem;
        margin: 0;
        padding: 12px;
        overflow: auto;
        border: 1px solid var(--line);
        border-radius: 8px;
        background: var(--paper);
        /* The line to copy is read whole: what is cut off is pasted unseen. */
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) store!: StudioStore;
  @property({ attribute: false }) errors = 0;
  @property() region = '';

  @state() private script = 'https://your-site.example/care-faq.js';
  @state() private place: SnippetChoices['place'] = 'file';
  @state() private news = '';

  constructor() {
    super();
    new StoreController(this, ['text', 'reading']);
  }

  get #fileName(): string {
    return this.store.source.name.replace(/\.\w+$/, '') + '.json';
  }

  #download(): void {
    this.store.read();
    if (!this.store.reading.isRead) return;
    const text = this.store.source.format === 'json' ? this.store.text : writeText(this.store.value, 'json');
    download(this.#fileName, text);
    this.store.markSaved();
    this.news = `${this.#fileName} is among your downloads.`;
  }

  #nameProvider(): void {
    this.store.select({ kind: 'file' });
    this.dispatchEvent(new CustomEvent('studio-edit', { bubbles: true, composed: true, detail: 'name' }));
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#snippet());
      this.news = 'Copied.';
    } catch {
      this.news = 'Your browser does not let this page copy: mark the lines and copy them yourself.';
    }
  }

  #snippet(): string {
    const { script, place, region } = this;
    return writeSnippet({ script, place, corpus: besideScript(script, this.#fileName), region }, this.store.value);
  }

  override render(): TemplateResult {
    const isRead = this.store.reading.isRead;
    const name = countryName(this.region);
    const isLong = this.place === 'inline' && this.store.state.doc.length > MOST_INLINE;
    return html`<section>
        <h2>1. Your answers as a file</h2>
        ${isRead ? nothing : html`<p class="fault error">The text cannot be read at the moment. Repair it first.</p>`}
        ${
          isRead && this.errors > 0
            ? html`<p class="fault error">
              ${this.errors} ${this.errors === 1 ? 'thing has' : 'things have'} to be repaired. Visitors get what can be used of it.
            </p>`
            : nothing
        }
        <p><button type="button" class="primary" ?disabled=${!isRead} @click=${this.#download}>Download ${this.#fileName}</button></p>
      </section>
      <section>
        <h2>2. The lines for your page</h2>
        ${
          isReachable(this.store.value)
            ? nothing
            : html`<p class="fault warning">
              Nothing says how visitors reach you yet: they read “Talk to a qualified healthcare provider”.
            </p>
            <p><button type="button" @click=${this.#nameProvider}>Say who you are</button></p>`
        }
        <label for="script">Address of care-faq.js on your site</label>
        <p class="hint" id="script-hint">Upload care-faq.js and the files beside it to your site once, with the file above. A path such as /care-faq/care-faq.js will do.</p>
        <input id="script" autocomplete="off" aria-describedby="script-hint" .value=${this.script} @input=${this.#changeScript} />
        <label for="region">Country of your practice</label>
        <p class="hint" id="region-hint">Two letters${name === '' ? '' : html`: <strong>${name}</strong>`}. Visitors get this country’s crisis lines, here in the panel too.</p>
        ${
          name === ''
            ? html`<p class="fault warning">
              ${this.region === '' ? 'Which country are you in?' : `There is no country ${this.region}.`} Without it, crisis lines are chosen by each visitor’s clock and language, which can be wrong.
            </p>`
            : nothing
        }
        <input
          id="region"
          aria-describedby="region-hint"
          maxlength="2"
          placeholder="US, GB, DE …"
          autocomplete="off"
          .value=${this.region}
          @input=${this.#changeRegion}
        />
        <fieldset>
          <legend>Where the answers stand</legend>
          ${this.#renderPlace('file', 'In a file beside the script')} ${this.#renderPlace('inline', 'In the page itself: nothing to upload')}
        </fieldset>
        ${isLong ? html`<p class="fault warning">These are many answers for a page. A file is loaded only when a visitor opens the panel.</p>` : nothing}
        <pre tabindex="0" aria-label="The lines to paste"><code>${this.#snippet()}</code></pre>
        <p class="row">
          <button type="button" @click=${this.#copy}>Copy the lines</button>
          <span class="hint">Paste them before &lt;/body&gt;.</span>
        </p>
      </section>
      <p role="status" class="hint">${this.news}</p>`;
  }

  #changeScript(event: Event): void {
    this.script = (event.target as HTMLInputElement).value;
  }

  #changeRegion(event: Event): void {
    const detail = (event.target as HTMLInputElement).value.trim().toUpperCase();
    this.dispatchEvent(new CustomEvent('studio-region', { bubbles: true, composed: true, detail }));
  }

  #renderPlace(place: SnippetChoices['place'], label: string): TemplateResult {
    return html`<label class="choice">
      <input type="radio" name="place" .checked=${this.place === place} @change=${() => (this.place = place)} /> ${label}
    </label>`;
  }
}

/** A country’s name by its two letters; empty for what is none. */
function countryName(region: string): string {
  if (!/^[A-Z]{2}$/.test(region) || region === 'ZZ') return '';
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(region) ?? '';
}

/** Whether visitors learn of a way to reach the practice. */
function isReachable(value: JsonObject): boolean {
  const { provider, locations } = value as Partial<Record<string, unknown>>;
  const places = [provider, ...(Array.isArray(locations) ? (locations as unknown[]) : [])];
  return places.some(place => isObject(place) && ['phone', 'email', 'url'].some(way => Boolean(place[way])));
}
