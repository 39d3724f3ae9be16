import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { css, type CSSResultGroup, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { StoreController } from '../base/store-controller.js';
import { TOKENS } from '../base/tokens.styles.js';
import type { JsonPath } from '../document/json-path.js';
import type { StudioStore } from '../document/studio-store.js';
import type { TextFormat } from '../document/text-source.js';
import type { StudioProblem } from '../problems/studio-problem.js';
import { notation, notationOf } from './editor-setup.js';

/** Problems that are marked in the text; the list has all. */
const MOST_MARKED = 500;

/** The whole file as text. The editor shows the store's text; it has none of its own. */
export class StudioText extends LitElement {
  static override styles: CSSResultGroup = [
    TOKENS,
    css`
      :host {
        display: block;
        height: 100%;
        min-height: 0;
      }

      .editor {
        height: 100%;
      }
    `,
  ];

  @property({ attribute: false }) store!: StudioStore;
  @property({ attribute: false }) problems: readonly StudioProblem[] = [];

  #view: EditorView | undefined;
  #detach: (() => void) | undefined;
  #format: TextFormat | undefined;

  constructor() {
    super();
    new StoreController(this, ['text']);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#detach?.();
    this.#view?.destroy();
    this.#view = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#open();
  }

  protected override firstUpdated(): void {
    this.#open();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { format } = this.store.source;
    if (format !== this.#format) {
      this.#format = format;
      const { state } = this.store;
      this.store.apply(state.update({ effects: notation.reconfigure(notationOf(format, state.doc.length)) }));
    }
    if (changed.has('problems')) this.#mark();
  }

  /** Marks a place and puts the focus there. */
  reveal(path: JsonPath, at?: number): void {
    const { from, to } = at === undefined ? this.store.locate(path) : { from: at, to: at };
    const length = this.store.state.doc.length;
    const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
    const effects = EditorView.scrollIntoView(Math.min(from, length), { y: 'center' });
    this.store.apply(this.store.state.update({ selection, effects }));
    this.#view?.focus();
  }

  #open(): void {
    const { store } = this;
    const parent = this.shadowRoot?.querySelector('.editor');
    if (!parent) return;
    const { selection } = store;
    const view = new EditorView({
      state: store.state,
      // What was open in the form is what somebody wants to see as text.
      ...(selection.kind === 'entry'
        ? { scrollTo: EditorView.scrollIntoView(store.locate(['entries', selection.at]).from, { y: 'start' }) }
        : {}),
      parent,
      root: this.shadowRoot as ShadowRoot,
      dispatchTransactions: transactions => transactions.forEach(store.apply),
    });
    this.#view = view;
    this.#detach = store.attachView(transaction => view.update([transaction]));
    this.#mark();
  }

  #mark(): void {
    const { state } = this.store;
    const { length } = state.doc;
    const diagnostics = this.problems
      .slice(0, MOST_MARKED)
      .map(({ severity, path, at, reason, remedy }): Diagnostic => {
        const { from, to } = at === undefined ? this.store.locate(path) : { from: at, to: at + 1 };
        const line = state.doc.lineAt(Math.min(from, length));
        return {
          from: Math.min(from, length),
          to: Math.min(to, line.to, length),
          severity,
          message: `${reason}. ${remedy}`,
        };
      });
    this.store.apply(state.update(setDiagnostics(state, diagnostics)));
  }

  override render(): TemplateResult {
    return html`<div class="editor"></div>`;
  }
}
