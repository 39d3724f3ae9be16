import defaultCorpus from 'virtual:corpus/en';
import wording from 'virtual:wording/en';
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Loss } from '../../src/authoring/import/loss-report.js';
import type { JsonObject } from '../../src/core/corpus/read-fields.js';
import { localDay } from '../../src/core/corpus/local-day.js';
import { createPause } from '../../src/ui/desk/pause.js';
import { CONTROLS } from './base/controls.styles.js';
import { asSentence } from './base/as-sentence.js';
import { StoreController } from './base/store-controller.js';
import { TOKENS } from './base/tokens.styles.js';
import { STUDIO } from './care-faq-studio.styles.js';
import { writeText } from './document/edit-text.js';
import { StudioStore } from './document/studio-store.js';
import type { StudioEdit } from './edit/studio-edit.js';
import { answersBeneath } from './entries/answers-beneath.js';
import { Keeping } from './keep/keeping.js';
import { FileDrop } from './open/file-drop.js';
import { NEW_OVERLAY } from './open/new-corpus.js';
import { openFile } from './open/open-file.js';
import { ProblemList } from './problems/problem-list.js';
import type { StudioProblem } from './problems/studio-problem.js';
import { EDITOR, notation, notationOf } from './text/editor-setup.js';
import { Trial } from './try/trial.js';

type View = 'list' | 'edit' | 'try';

/** The studio: a corpus opened, edited in a form and as text, checked, tried and taken away, all in this window. */
export class CareFaqStudio extends LitElement {
  static override styles: CSSResultGroup = [TOKENS, CONTROLS, STUDIO];

  /** Which part a narrow window shows. */
  @property({ attribute: 'data-view', reflect: true }) view: View = 'edit';

  @state() private hasBegun = false;
  @state() private isStarting = true;
  @state() private losses: readonly Loss[] = [];
  @state() private said = '';

  @query('input[type="file"]') private picker!: HTMLInputElement;
  @query('studio-edit') private edit!: StudioEdit | null;

  readonly store: StudioStore = new StudioStore(NEW_OVERLAY, [notation.of(notationOf('json', 0)), EDITOR]);
  readonly #problems = new ProblemList(
    this.store,
    { base: defaultCorpus, wording, today: localDay(new Date()) },
    createPause(),
  );
  readonly #trial = new Trial(defaultCorpus);
  readonly #keeping = new Keeping(this, this.store, {
    open: (name, bytes) => this.#open(name, bytes),
    begin: name => this.#begin(NEW_OVERLAY, name),
    said: sentence => (this.said = sentence),
  });

  constructor() {
    super();
    new StoreController(this, ['text', 'reading', 'selection']);
    new FileDrop(this, (name, bytes) => this.#open(name, bytes));
    this.#problems.addEventListener('change', () => this.requestUpdate());
    this.addEventListener('keydown', event => this.#onkeydown(event));
    this.addEventListener('studio-go', event => void this.#go((event as CustomEvent<StudioProblem>).detail));
    this.addEventListener('studio-said', event => (this.said = (event as CustomEvent<string>).detail));
    this.addEventListener('studio-edit', event => void this.#focus((event as CustomEvent<string>).detail));
    this.addEventListener('studio-open', () => this.picker.click());
    this.addEventListener('studio-new', event => this.#begin((event as CustomEvent<JsonObject>).detail));
    this.addEventListener('studio-draft', event => this.#takeDraft((event as CustomEvent<string>).detail));
    this.addEventListener('studio-back', () => (this.isStarting = false));
    this.addEventListener('studio-read', () => (this.losses = []));
    this.store.addEventListener('selection', () => {
      if (this.view === 'list') this.view = 'edit';
      this.isStarting &&= !this.hasBegun;
    });
  }

  protected override willUpdate(_: PropertyValues<this>): void {
    this.#trial.change(this.hasBegun ? this.store.value : undefined);
  }

  #open(name: string, bytes: Uint8Array): boolean {
    try {
      const { text, source, losses, isImported } = openFile(name, bytes);
      this.edit?.flush();
      this.store.open(text, source);
      this.hasBegun = true;
      this.isStarting = false;
      this.losses = losses;
      this.view = 'edit';
      this.said = `${isImported ? 'Imported' : 'Opened'} ${name}: ${this.#describe()}`;
      return !isImported;
    } catch (error) {
      this.said = error instanceof Error ? asSentence(error.message) : `${name} cannot be opened.`;
      return false;
    }
  }

  /** What was opened, in a few words. */
  #describe(): string {
    const { reading, entries } = this.store;
    if (!reading.isRead) return `it cannot be read yet, since ${reading.reason}.`;
    return `${String(entries.length)} ${entries.length === 1 ? 'question' : 'questions'}.`;
  }

  #begin(value: JsonObject, name = 'our-answers.json'): void {
    this.edit?.flush();
    this.store.open(writeText(value, 'json'), { format: 'json', name });
    this.hasBegun = true;
    this.isStarting = false;
    this.losses = [];
    this.said = '';
  }

  #takeDraft(what: string): void {
    const draft = this.#keeping.draft;
    this.#keeping.takeDraft();
    if (what !== 'open' || !draft) return;
    this.store.open(draft.text, draft.source);
    this.#keeping.toggle(true);
    this.hasBegun = true;
    this.isStarting = false;
  }

  async #picked(): Promise<void> {
    const [file] = this.picker.files ?? [];
    this.picker.value = '';
    if (file) this.#open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  #startAnew(): void {
    this.edit?.flush();
    this.isStarting = true;
    this.view = 'edit';
  }

  #undo(isRedo: boolean): void {
    this.edit?.flush();
    if (isRedo) this.store.redo();
    else this.store.undo();
    this.edit?.flush();
  }

  #onkeydown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 's') {
      event.preventDefault();
      this.edit?.flush();
      void this.#keeping.save();
    }
    const isInText = event
      .composedPath()
      .some(target => target instanceof Element && target.matches('.cm-editor, care-faq'));
    if (isInText || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    this.#undo(key === 'y' || event.shiftKey);
  }

  async #focus(field: string): Promise<void> {
    this.view = 'edit';
    await this.updateComplete;
    await this.edit?.focusField(field);
  }

  async #go(problem: StudioProblem): Promise<void> {
    this.view = 'edit';
    await this.updateComplete;
    await this.edit?.go(problem);
  }

  override render(): TemplateResult {
    const problems = this.hasBegun ? this.#problems.all : [];
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return html`${this.#renderHeader()}
      <main>
        <section class="pane list" aria-label="Questions">
          <studio-entries
            .store=${this.store}
            .problems=${problems}
            .beneath=${this.hasBegun ? answersBeneath(this.store.value) : []}
          ></studio-entries>
        </section>
        <section class="pane middle" aria-label="Edit">
          ${this.losses.length > 0 ? html`<studio-losses .losses=${this.losses}></studio-losses>` : nothing}
          ${
            this.isStarting
              ? html`<studio-start
                .draft=${this.#keeping.draft}
                .current=${this.hasBegun ? this.store.source.name : ''}
              ></studio-start>`
              : html`<studio-edit
                .store=${this.store}
                .problems=${problems}
                .isChecking=${this.#problems.isBusy}
              ></studio-edit>`
          }
        </section>
        <section class="pane side" aria-label="Try it">
          <studio-side .store=${this.store} .trial=${this.#trial} .errors=${errors}></studio-side>
        </section>
      </main>
      <input type="file" hidden aria-label="A file" @change=${this.#picked} />`;
  }

  #renderHeader(): TemplateResult {
    const { store } = this;
    return html`<header>
      <h1>care-faq studio</h1>
      <p class="file">
        ${this.hasBegun ? html`${store.source.name}${store.isChanged ? ', changed' : ''}` : nothing}
        <span class="said" role="status">${this.said}</span>
      </p>
      <div class="row">
        <button type="button" ?disabled=${this.isStarting} @click=${this.#startAnew}>New</button>
        <button type="button" @click=${() => this.picker.click()}>Open</button>
        <button type="button" ?disabled=${!store.canUndo} @click=${() => this.#undo(false)}>Undo</button>
        <button type="button" ?disabled=${!store.canRedo} @click=${() => this.#undo(true)}>Redo</button>
        ${
          this.#keeping.canSave
            ? html`<button type="button" class="primary" ?disabled=${!store.isChanged} @click=${() => this.#keeping.save()}>Save ${this.#keeping.name}</button>`
            : nothing
        }
        <label class="choice">
          <input
            type="checkbox"
            .checked=${this.#keeping.isKept}
            @change=${(event: Event) => this.#keeping.toggle((event.target as HTMLInputElement).checked)}
          />
          Keep a draft in this browser
        </label>
      </div>
      <div class="views" role="group" aria-label="Parts of the studio">
        ${this.#renderView('list', 'Questions')} ${this.#renderView('edit', 'Edit')} ${this.#renderView('try', 'Try it')}
      </div>
    </header>`;
  }

  #renderView(view: View, label: string): TemplateResult {
    return html`<button
      type="button"
      class=${view === 'list' ? 'to-list' : ''}
      aria-pressed=${this.view === view}
      @click=${() => (this.view = view)}
    >
      ${label}
    </button>`;
  }
}
