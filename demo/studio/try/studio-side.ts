import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CONTROLS } from '../base/controls.styles.js';
import { renderTabs } from '../base/render-tabs.js';
import { TABS } from '../base/tabs.styles.js';
import { TOKENS } from '../base/tokens.styles.js';
import type { StudioStore } from '../document/studio-store.js';
import type { Trial } from './trial.js';

/** The parts beside the corpus. */
export type SideTab = 'panel' | 'message' | 'take';

const TABS_OF_SIDE = [
  { name: 'panel', label: 'The panel' },
  { name: 'message', label: 'Why' },
  { name: 'take', label: 'Take away' },
] as const;

/** Beside the corpus: the panel that answers from it, messages with their explanations, and what to take away. */
export class StudioSide extends LitElement {
  static override styles: CSSResultGroup = [
    TOKENS,
    CONTROLS,
    TABS,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100%;
        min-height: 0;
      }
    `,
  ];

  @property({ attribute: false }) store!: StudioStore;
  @property({ attribute: false }) trial!: Trial;
  /** How many things are to be repaired. */
  @property({ attribute: false }) errors = 0;

  /** The part that is shown. */
  @property({ attribute: false }) tab: SideTab = 'panel';
  /** The owner's country, for the panel and for the lines of the page alike. */
  @state() private region = '';

  constructor() {
    super();
    this.addEventListener('studio-region', event => (this.region = (event as CustomEvent<string>).detail));
  }

  readonly #choose = (tab: SideTab): void => {
    this.tab = tab;
  };

  override render(): TemplateResult {
    const { store, trial, errors, region } = this;
    return html`${renderTabs<SideTab>('Try it', TABS_OF_SIDE, this.tab, this.#choose)}
    ${this.#renderPanel('panel', () => html`<studio-preview .store=${store} .region=${region}></studio-preview>`)}
    ${this.#renderPanel('message', () => html`<studio-try .trial=${trial}></studio-try>`)}
    ${this.#renderPanel(
      'take',
      () => html`<studio-take-away .store=${store} .errors=${errors} .region=${region}></studio-take-away>`,
    )}`;
  }

  #renderPanel(name: SideTab, content: () => TemplateResult): TemplateResult {
    return html`<div role="tabpanel" id="panel-${name}" aria-labelledby="tab-${name}" ?hidden=${this.tab !== name}>
      ${this.tab === name ? content() : nothing}
    </div>`;
  }
}
