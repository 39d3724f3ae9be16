import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Loss } from '../../../src/authoring/import/loss-report.js';
import { isObject } from '../../../src/core/corpus/read-fields.js';
import { CONTROLS } from '../base/controls.styles.js';
import { StoreController } from '../base/store-controller.js';
import { TOKENS } from '../base/tokens.styles.js';
import type { StudioStore } from '../document/studio-store.js';
import type { SharedPlace } from '../places/find-places.js';
import type { StudioProblem } from '../problems/studio-problem.js';

/** What was read from an owner's file, what is to be settled first, and what comes next. */
export class StudioImported extends LitElement {
  static override styles: CSSResultGroup = [
    TOKENS,
    CONTROLS,
    css`
      :host {
        display: block;
        padding: 24px 20px 40px;
        overflow-y: auto;
      }

      .page {
        display: grid;
        gap: 20px;
        max-width: 44rem;
        margin: 0 auto;
      }

      h2 {
        font-size: 22px;
      }

      ol {
        display: grid;
        gap: 10px;
        margin: 8px 0 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: center;
        gap: 4px 12px;
        padding: 10px 14px;
        border: 1px solid var(--line);
        border-radius: 10px;
        background: var(--sheet);
      }

      li.done {
        color: var(--soft);
      }
    `,
  ];

  @property({ attribute: false }) store!: StudioStore;
  @property({ attribute: false }) places: readonly SharedPlace[] = [];
  @property({ attribute: false }) losses: readonly Loss[] = [];
  @property({ attribute: false }) problems: readonly StudioProblem[] = [];
  /** The name of the file that was read. */
  @property() from = '';

  constructor() {
    super();
    new StoreController(this, ['reading']);
  }

  #send(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  #nameProvider(): void {
    this.store.select({ kind: 'file' });
    this.#send('studio-edit', 'name');
  }

  override render(): TemplateResult {
    const { entries, value } = this.store;
    const count = `${String(entries.length)} ${entries.length === 1 ? 'question' : 'questions'}`;
    const isOver = value['extends'] === 'default';
    return html`<div class="page">
      <header>
        <h2>${count} from ${this.from}</h2>
        <p>
          ${
            isOver
              ? 'They lie over the default answers about ketamine-assisted psychotherapy: what you do not answer, these do.'
              : 'They stand alone: visitors are answered from these and from nothing else.'
          }
          The file itself stays as it is.
        </p>
      </header>
      <section aria-labelledby="next">
        <h2 id="next">What comes next</h2>
        <ol>
          ${this.#renderProvider()} ${this.#renderRepair()}
          <li>
            <span>Try a few messages as your visitors would type them.</span>
            <button type="button" @click=${() => this.#send('studio-side', 'message')}>Try a message</button>
          </li>
          <li>
            <span>Take the file and the lines for your page.</span>
            <button type="button" @click=${() => this.#send('studio-side', 'take')}>Take away</button>
          </li>
        </ol>
      </section>
      <studio-places .store=${this.store} .places=${this.places}></studio-places>
      ${this.losses.length > 0 ? html`<studio-losses .losses=${this.losses}></studio-losses>` : nothing}
    </div>`;
  }

  #renderProvider(): TemplateResult {
    const provider = this.store.value['provider'];
    const isNamed = isObject(provider) && ['phone', 'email', 'url'].some(way => Boolean(provider[way]));
    return html`<li class=${isNamed ? 'done' : ''}>
      <span>${isNamed ? 'Visitors are told how to reach you.' : 'Say who answers for the page, and how visitors reach you.'}</span>
      <button type="button" class=${isNamed ? '' : 'primary'} @click=${this.#nameProvider}>${isNamed ? 'Change' : 'Say who you are'}</button>
    </li>`;
  }

  #renderRepair(): TemplateResult | typeof nothing {
    const errors = this.problems.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (first === undefined) return nothing;
    const things = errors.length === 1 ? 'One thing needs' : `${String(errors.length)} things need`;
    return html`<li>
      <span>${things} repair: ${first.reason}${errors.length > 1 ? ', for one' : ''}.</span>
      <button type="button" @click=${() => this.#send('studio-go', first)}>Show me</button>
    </li>`;
  }
}
