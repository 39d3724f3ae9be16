import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { localDay } from '../../../src/core/corpus/local-day.js';
import { CONTROLS } from '../base/controls.styles.js';
import { renderTabs } from '../base/render-tabs.js';
import { StoreController } from '../base/store-controller.js';
import { TABS } from '../base/tabs.styles.js';
import { TOKENS } from '../base/tokens.styles.js';
import type { StudioStore } from '../document/studio-store.js';
import type { TextFormat } from '../document/text-source.js';
import { defaultEntry, topicsOf } from '../entries/answers-beneath.js';
import type { FormElement } from '../form/form-element.js';
import type { SharedPlace } from '../places/find-places.js';
import { entryOf, fieldOf, type StudioProblem } from '../problems/studio-problem.js';
import type { StudioText } from '../text/studio-text.js';
import { EDIT } from './studio-edit.styles.js';

type EditTab = 'form' | 'text';

const TABS_OF_EDIT = [
  { name: 'form', label: 'Form' },
  { name: 'text', label: 'Text' },
] as const;

/** Where a corpus is changed: one question in a form, or the whole as text; and what is wrong in it. */
export class StudioEdit extends LitElement {
  static override styles: CSSResultGroup = [TOKENS, CONTROLS, TABS, EDIT];

  @property({ attribute: false }) store!: StudioStore;
  @property({ attribute: false }) problems: readonly StudioProblem[] = [];
  /** Own entries that share their matter with a default one. */
  @property({ attribute: false }) places: readonly SharedPlace[] = [];
  @property({ attribute: false }) isChecking = false;

  @state() private tab: EditTab = 'form';

  @query('studio-text') private text!: StudioText | null;
  @query('studio-entry-form, studio-file-form') private form!: FormElement | null;

  constructor() {
    super();
    new StoreController(this, ['reading', 'selection']);
    this.addEventListener('studio-reviewed', event =>
      this.#dateReviews((event as CustomEvent<readonly number[]>).detail),
    );
  }

  /** Writes what is still being typed in the form. */
  flush(): void {
    this.form?.flush();
  }

  /** Shows the form, with the focus in a field. */
  async focusField(field: string): Promise<void> {
    this.tab = 'form';
    await this.updateComplete;
    await this.form?.focusField(field);
  }

  /** Goes to the place of a problem: in the text where that is open or cannot be read, else in the form. */
  async go(problem: StudioProblem): Promise<void> {
    if (this.tab === 'text' || !this.store.reading.isRead) {
      this.tab = 'text';
      await this.updateComplete;
      await this.text?.updateComplete;
      this.text?.reveal(problem.path, problem.at);
      return;
    }
    const at = entryOf(problem);
    this.store.select(at === null ? { kind: 'file' } : { kind: 'entry', at });
    const nested = problem.path[0] === 'provider' ? problem.path[1] : undefined;
    await this.focusField(String(nested ?? fieldOf(problem) ?? 'question'));
  }

  protected override willUpdate(_: PropertyValues<this>): void {
    // A default answer stands in no text of the owner's.
    if (this.store.selection.kind === 'default') this.tab = 'form';
  }

  /** A person says that they have read these today. */
  #dateReviews(positions: readonly number[]): void {
    const value = localDay(new Date());
    this.store.editAll(positions.map(at => ({ path: ['entries', at, 'reviewed'], value })));
    const detail = `${String(positions.length)} questions are dated as read today. Undo takes that back.`;
    this.dispatchEvent(new CustomEvent('studio-said', { bubbles: true, composed: true, detail }));
  }

  #choose(tab: EditTab): void {
    this.flush();
    if (tab === 'text' && this.store.selection.kind === 'default') this.store.select({ kind: 'file' });
    this.tab = tab;
  }

  override render(): TemplateResult {
    const errors = this.problems.filter(({ severity }) => severity === 'error').length;
    const improvable = this.problems.length - errors;
    const count = this.isChecking ? 'checking …' : `${String(errors)} to repair, ${String(improvable)} to improve`;
    return html`<div class="tab-row">
        ${renderTabs<EditTab>('Edit', TABS_OF_EDIT, this.tab, tab => this.#choose(tab))}
        ${this.tab === 'text' ? this.#renderNotation() : nothing}
      </div>
      <div role="tabpanel" id="panel-form" aria-labelledby="tab-form" ?hidden=${this.tab !== 'form'}>
        ${this.tab === 'form' ? this.#renderForm() : nothing}
      </div>
      <div role="tabpanel" id="panel-text" aria-labelledby="tab-text" ?hidden=${this.tab !== 'text'}>
        ${
          this.tab === 'text'
            ? html`<studio-text .store=${this.store} .problems=${this.problems}></studio-text>`
            : nothing
        }
      </div>
      <details class="problems">
        <summary>Problems: <span role="status" class=${errors > 0 ? 'error-word' : ''}>${count}</span></summary>
        <div class="scroll">
          <studio-problems .problems=${this.problems} .entries=${this.store.entries}></studio-problems>
        </div>
      </details>`;
  }

  #renderNotation(): TemplateResult {
    const { reading, source } = this.store;
    const change = (event: Event): void =>
      this.store.changeFormat((event.target as HTMLSelectElement).value as TextFormat);
    return html`<select aria-label="Written as" ?disabled=${!reading.isRead} @change=${change}>
      <option value="json" ?selected=${source.format === 'json'}>JSON</option>
      <option value="yaml" ?selected=${source.format === 'yaml'}>YAML</option>
    </select>`;
  }

  #renderForm(): TemplateResult {
    const { store, problems } = this;
    const { reading, selection, value } = store;
    if (!reading.isRead) {
      const { at, reason, remedy } = reading;
      const go = (): void => void this.go({ severity: 'error', path: [], at, reason, remedy });
      return html`<div class="unreadable">
        <p>The text cannot be read at the moment: ${reason}. ${remedy}</p>
        <p><button type="button" @click=${go}>Show me the place</button></p>
      </div>`;
    }
    const entry = selection.kind === 'default' ? defaultEntry(selection.id) : undefined;
    if (entry) return html`<studio-default-entry .store=${store} .entry=${entry}></studio-default-entry>`;
    return selection.kind === 'entry'
      ? html`<studio-entry-form
          .store=${store}
          .problems=${problems}
          .at=${selection.at}
          .place=${this.places.find(({ at }) => at === selection.at)}
          .topics=${topicsOf(value)}
        ></studio-entry-form>`
      : html`<studio-file-form .store=${store} .problems=${problems}></studio-file-form>`;
  }
}
