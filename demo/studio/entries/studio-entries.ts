import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Corpus } from '../../../src/core/corpus/corpus.js';
import { CONTROLS } from '../base/controls.styles.js';
import { StoreController } from '../base/store-controller.js';
import { TOKENS } from '../base/tokens.styles.js';
import type { Selection } from '../document/selection.js';
import type { StudioStore } from '../document/studio-store.js';
import type { StudioProblem } from '../problems/studio-problem.js';
import { topicsOf } from './answers-beneath.js';
import { type EntryRow, filterRows, listRows } from './list-rows.js';
import { ENTRIES } from './studio-entries.styles.js';

/** Rows that are drawn; of more, a search finds the rest. */
const MOST_ROWS = 2_000;

/** The list of questions: search, topics, and one row each. One stop of the Tab key, whatever their number. */
export class StudioEntries extends LitElement {
  static override styles: CSSResultGroup = [TOKENS, CONTROLS, ENTRIES];

  @property({ attribute: false }) store!: StudioStore;
  @property({ attribute: false }) problems: readonly StudioProblem[] = [];
  /** The entries beneath an overlay, without those that it replaces or hides. */
  @property({ attribute: false }) beneath: Corpus['entries'] = [];

  @state() private search = '';
  @state() private topic = '';
  @state() private active = 0;

  @query('.entry[aria-selected="true"]') private chosen!: HTMLElement | null;
  @query('.entry.active') private activeRow!: HTMLElement | null;

  #rows: readonly EntryRow[] = [];
  #shown: readonly EntryRow[] = [];
  #found = 0;
  #made: readonly unknown[] = [];
  /** Names of topics by their ids. */
  #topics: ReadonlyMap<string, string> = new Map();

  constructor() {
    super();
    new StoreController(this, ['reading', 'selection']);
  }

  protected override willUpdate(): void {
    const { entries } = this.store;
    if (
      this.#made[3] !== this.store.value['topics'] ||
      this.#made[0] !== entries ||
      this.#made[1] !== this.beneath ||
      this.#made[2] !== this.problems
    ) {
      this.#made = [entries, this.beneath, this.problems, this.store.value['topics']];
      this.#topics = topicsOf(this.store.value);
      this.#rows = listRows(entries, this.beneath, this.problems);
    }
    if (this.topic !== '' && !this.#rows.some(({ topic }) => topic === this.topic)) this.topic = '';
    const found = filterRows(this.#rows, this.search, this.topic);
    this.#found = found.length;
    this.#shown = found.slice(0, MOST_ROWS);
    const selected = this.#shown.findIndex(row => isSame(row.selection, this.store.selection));
    if (selected >= 0) this.active = selected;
    this.active = Math.min(this.active, Math.max(0, this.#shown.length - 1));
  }

  protected override updated(_: PropertyValues<this>): void {
    (this.shadowRoot?.activeElement?.matches('.list') ? this.activeRow : this.chosen)?.scrollIntoView({
      block: 'nearest',
    });
  }

  #onkeydown(event: KeyboardEvent): void {
    const page = 10;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -this.#shown.length,
      End: this.#shown.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    // Nothing is open yet: the first key opens where the list stands.
    const isOpen = this.#shown.some(row => isSame(row.selection, this.store.selection));
    this.#choose(isOpen ? Math.max(0, Math.min(this.#shown.length - 1, this.active + step)) : this.active);
  }

  #onclick(event: Event): void {
    const row = (event.target as Element).closest<HTMLElement>('.entry');
    if (row) this.#choose(Number(row.dataset['at']));
  }

  #onsearch(event: Event): void {
    this.search = (event.target as HTMLInputElement).value;
  }

  #ontopic(event: Event): void {
    this.topic = (event.target as HTMLSelectElement).value;
  }

  #choose(at: number): void {
    const row = this.#shown[at];
    if (row === undefined) return;
    this.active = at;
    this.store.select(row.selection);
  }

  #add(): void {
    const at = this.store.entries.length;
    const ids = new Set(this.#rows.map(({ id }) => id));
    let number = at + 1;
    while (ids.has(`question-${String(number)}`)) number++;
    const entry = {
      id: `question-${String(number)}`,
      question: '',
      variants: [],
      answer: '',
      ...(this.topic ? { topic: this.topic } : {}),
    };
    this.store.edit({ path: ['entries', at], value: entry, isNew: true });
    this.search = '';
    this.store.select({ kind: 'entry', at });
    this.dispatchEvent(new CustomEvent('studio-edit', { bubbles: true, composed: true, detail: 'question' }));
  }

  override render(): TemplateResult {
    const used = new Set(this.#rows.map(({ topic }) => topic));
    const topics = [...this.#topics].filter(([id]) => id !== '' && used.has(id));
    const isFile = this.store.selection.kind === 'file';
    return html`<div class="top">
        <div class="row">
          <button type="button" class="primary" @click=${this.#add} ?disabled=${!this.store.reading.isRead}>Add a question</button>
          <button type="button" aria-pressed=${isFile} @click=${() => this.store.select({ kind: 'file' })}>About the file</button>
        </div>
        <input
          type="search"
          aria-label="Search questions and answers"
          placeholder="Search"
          autocomplete="off"
          .value=${this.search}
          @input=${this.#onsearch}
        />
        ${
          topics.length === 0
            ? nothing
            : html`<select
              aria-label="Topic"
              .value=${this.topic}
              @change=${this.#ontopic}
            >
              <option value="" ?selected=${this.topic === ''}>All topics</option>
              ${topics.map(([id, name]) => html`<option value=${id} ?selected=${this.topic === id}>${name}</option>`)}
            </select>`
        }
        <p class="hint" role="status">${this.#count()}</p>
      </div>
      ${
        this.#shown.length === 0
          ? html`<p class="none">${this.#rows.length === 0 ? 'No questions yet.' : 'No question is like that.'}</p>`
          : html`<div
            class="list"
            role="listbox"
            tabindex="0"
            aria-label="Questions"
            aria-activedescendant="row-${this.active}"
            @keydown=${this.#onkeydown}
            @click=${this.#onclick}
          >
            ${repeat(this.#shown, rowKey, (row, at) => this.#renderRow(row, at))}
          </div>`
      }`;
  }

  #count(): string {
    const all = this.#rows.length;
    const found = this.#found;
    if (found > MOST_ROWS)
      return `The first ${String(MOST_ROWS)} of ${String(found)} questions. Search for the others.`;
    if (found < all) return `${String(found)} of ${String(all)} questions`;
    return `${String(all)} ${all === 1 ? 'question' : 'questions'}`;
  }

  #renderRow(row: EntryRow, at: number): TemplateResult {
    const isSelected = isSame(row.selection, this.store.selection);
    return html`<div
      class="entry ${at === this.active ? 'active' : ''}"
      role="option"
      id="row-${at}"
      aria-selected=${isSelected}
      data-at=${at}
    >
      ${row.question}
      <span class="meta">
        ${row.selection.kind === 'default' ? html`<span>default answer</span>` : nothing}
        ${row.topic ? html`<span>${this.#topics.get(row.topic) ?? row.topic}</span>` : nothing}
        ${row.errors > 0 ? html`<span class="error-word">${row.errors} to repair</span>` : nothing}
        ${row.warnings > 0 ? html`<span class="warning-word">${row.warnings} to improve</span>` : nothing}
      </span>
    </div>`;
  }
}

function rowKey({ selection }: EntryRow): string {
  return selection.kind === 'entry'
    ? String(selection.at)
    : selection.kind === 'default'
      ? `default ${selection.id}`
      : '';
}

function isSame(one: Selection, other: Selection): boolean {
  if (one.kind === 'entry') return other.kind === 'entry' && one.at === other.at;
  return one.kind === 'default' && other.kind === 'default' && one.id === other.id;
}
