import { css, type CSSResultGroup, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CONTROLS } from '../base/controls.styles.js';
import { StoreController } from '../base/store-controller.js';
import { TOKENS } from '../base/tokens.styles.js';
import type { StudioStore } from '../document/studio-store.js';

/** After so long without a change the panel answers from what is written now. */
const APPLY_AFTER_MS = 800;

/** The real element, answering from the corpus as it is written. */
export class StudioPreview extends LitElement {
  static override styles: CSSResultGroup = [
    TOKENS,
    CONTROLS,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 8px;
        height: 100%;
        min-height: 30rem;
        padding: 16px;
      }

      care-faq {
        flex: 1;
        --care-faq-height: calc(100dvh - 12.5rem);
      }
    `,
  ];

  @property({ attribute: false }) store!: StudioStore;
  /** The owner's `region`, as on their page. */
  @property() region = '';

  @state() private applied: unknown;

  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new StoreController(this, ['reading'], () => this.#changed());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.applied = this.store.value;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated(_: PropertyValues<this>): void {
    const faq = this.shadowRoot?.querySelector('care-faq');
    if (faq && faq.corpus !== this.applied) faq.corpus = this.applied;
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.applied = this.store.value), APPLY_AFTER_MS);
  }

  override render(): TemplateResult {
    return html`<p class="hint">As your visitors see it. It begins anew after a change.</p>
      <care-faq mode="inline" region=${this.region} lang="en"></care-faq>`;
  }
}
