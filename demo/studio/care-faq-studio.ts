import defaultCorpus from 'virtual:corpus/en';
import practical from 'virtual:practical/en';
import wording from 'virtual:wording/en';
import { type CSSResultGroup, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Loss } from '../../src/authoring/import/loss-report.js';
import type { JsonObject } from '../../src/core/corpus/read-fields.js';
import { localDay } from '../../src/core/corpus/local-day.js';
import { createPause } from '../../src/ui/desk/pause.js';
import { CONTROLS } from './base/controls.styles.js';
import { asSentence } from './base/as-sentence.js';
import { renderHeader } from './base/render-header.js';
import { renderViews, type View } from './base/render-views.js';
import { shortcutOf } from './base/shortcut.js';
import { StoreController } from './base/store-controller.js';
import { TOKENS } from './base/tokens.styles.js';
import { STUDIO } from './care-faq-studio.styles.js';
import { writeText } from './document/edit-text.js';
import { StudioStore } from './document/studio-store.js';
import type { StudioEdit } from './edit/studio-edit.js';
import { answersBeneath } from './entries/answers-beneath.js';
import { Keeping } from './keep/keeping.js';
import { describeOpened } from './open/describe-opened.js';
import { FileDrop } from './open/file-drop.js';
import { NEW_OVERLAY } from './open/new-corpus.js';
import { openOver } from './open/open-file.js';
import { findPlaces } from './places/find-places.js';
import { ProblemList } from './problems/problem-list.js';
import type { StudioProblem } from './problems/studio-problem.js';
import { EDITOR, notation, notationOf } from './text/editor-setup.js';
import type { SideTab, StudioSide } from './try/studio-side.js';
import { Trial } from './try/trial.js';

/** The studio: a corpus opened, edited in a form and as text, checked, tried and taken away, all in this window. */
export class CareFaqStudio extends LitElement {
  static override styles: CSSResultGroup = [TOKENS, CONTROLS, STUDIO];

  /** Which part a narrow window shows. */
  @property({ attribute: 'data-view', reflect: true }) view: View = 'edit';

  @state() private hasBegun = false;
  @state() private middle: 'start' | 'imported' | 'edit' = 'start';
  /** What was read from a file of another kind. */
  @state() private imported: { readonly from: string; readonly losses: readonly Loss[] } | undefined;
  @state() private said = '';

  /** That of what was open before. */
  #importedBefore: typeof this.imported;

  @query('input[type="file"]') private picker!: HTMLInputElement;
  @query('studio-side') private side!: StudioSide | null;
  @query('studio-edit') private edit!: StudioEdit | null;

  readonly store: StudioStore = new StudioStore(NEW_OVERLAY, [notation.of(notationOf('json', 0)), EDITOR]);
  readonly #problems = new ProblemList(
    this.store,
    { base: defaultCorpus, wording, practical, today: localDay(new Date()) },
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
    this.addEventListener(
      'studio-go',
      event => void this.#toEdit().then(edit => edit?.go((event as CustomEvent<StudioProblem>).detail)),
    );
    this.addEventListener('studio-said', event => (this.said = (event as CustomEvent<string>).detail));
    this.addEventListener(
      'studio-edit',
      event => void this.#toEdit().then(edit => edit?.focusField((event as CustomEvent<string>).detail)),
    );
    this.addEventListener('studio-open', () => this.picker.click());
    this.addEventListener('studio-new', event => this.#begin((event as CustomEvent<JsonObject>).detail));
    this.addEventListener('studio-draft', event => this.#takeDraft((event as CustomEvent<string>).detail));
    this.addEventListener('studio-side', event => this.#showSide((event as CustomEvent<SideTab>).detail));
    this.store.addEventListener('selection', () => {
      if (this.view === 'list') this.view = 'edit';
      if (this.hasBegun) this.middle = 'edit';
    });
  }

  protected override willUpdate(_: PropertyValues<this>): void {
    this.#trial.change(this.hasBegun ? this.store.value : undefined);
  }

  async #open(name: string, bytes: Uint8Array): Promise<boolean> {
    try {
      this.said = `Reading ${name} …`;
      const { text, source, losses, isImported } = await openOver(name, bytes, { defaultCorpus, practical });
      this.edit?.flush();
      this.#importedBefore = this.imported;
      this.store.open(text, source);
      this.hasBegun = true;
      this.imported = isImported || losses.length > 0 ? { from: name, losses } : undefined;
      this.middle = this.imported ? 'imported' : 'edit';
      this.view = 'edit';
      this.said = `${isImported ? 'Imported' : 'Opened'} ${name}: ${describeOpened(this.store)}`;
      return !isImported;
    } catch (error) {
      this.said = error instanceof Error ? asSentence(error.message) : `${name} cannot be opened.`;
      return false;
    }
  }

  #begin(value: JsonObject, name = 'our-answers.json'): void {
    this.edit?.flush();
    this.#importedBefore = this.imported;
    this.store.open(writeText(value, 'json'), { format: 'json', name });
    this.hasBegun = true;
    this.middle = 'edit';
    this.imported = undefined;
    this.said = '';
  }

  #takeDraft(what: string): void {
    const draft = this.#keeping.draft;
    this.#keeping.takeDraft();
    if (what !== 'open' || !draft) return;
    this.#importedBefore = this.imported;
    this.imported = undefined;
    this.store.open(draft.text, draft.source);
    this.#keeping.toggle(true);
    this.hasBegun = true;
    this.middle = 'edit';
  }

  async #picked(): Promise<void> {
    const [file] = this.picker.files ?? [];
    this.picker.value = '';
    if (file) await this.#open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  #startAnew(): void {
    this.edit?.flush();
    this.middle = 'start';
    this.view = 'edit';
  }

  #goBack(): void {
    this.edit?.flush();
    this.store.goBack();
    [this.imported, this.#importedBefore] = [this.#importedBefore, this.imported];
    this.middle = 'edit';
    this.said = `Back to ${this.store.source.name}: ${describeOpened(this.store)}`;
  }

  #undo(isRedo: boolean): void {
    this.edit?.flush();
    // What it says of the file was said of another state of it.
    this.said = '';
    if (isRedo) this.store.redo();
    else this.store.undo();
    this.edit?.flush();
  }

  #onkeydown(event: KeyboardEvent): void {
    const asked = shortcutOf(event);
    if (asked === undefined) return;
    event.preventDefault();
    if (asked !== 'save') return this.#undo(asked === 'redo');
    this.edit?.flush();
    void this.#keeping.save();
  }

  #showSide(tab: SideTab): void {
    this.view = 'try';
    if (this.side) this.side.tab = tab;
  }

  /** The part in which a corpus is changed, once it is in view. */
  async #toEdit(): Promise<StudioEdit | null> {
    this.view = 'edit';
    this.middle = 'edit';
    await this.updateComplete;
    return this.edit;
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
          ${this.#renderMiddle(problems)}
        </section>
        <section class="pane side" aria-label="Try it">
          <studio-side .store=${this.store} .trial=${this.#trial} .errors=${errors}></studio-side>
        </section>
      </main>
      <input type="file" hidden aria-label="A file" @change=${this.#picked} />`;
  }

  #renderMiddle(problems: readonly StudioProblem[]): TemplateResult {
    const { store, imported } = this;
    if (this.middle === 'start')
      return html`<studio-start
        .draft=${this.#keeping.draft}
        .current=${this.hasBegun ? store.source.name : ''}
      ></studio-start>`;
    return this.middle === 'imported'
      ? html`<studio-imported
          .store=${store}
          .places=${findPlaces(store.value, problems)}
          .problems=${problems}
          .losses=${imported?.losses ?? []}
          .from=${imported?.from ?? ''}
        ></studio-imported>`
      : html`<studio-edit
          .store=${store}
          .problems=${problems}
          .places=${findPlaces(store.value, problems)}
          .isChecking=${this.#problems.isBusy}
        ></studio-edit>`;
  }

  #renderHeader(): TemplateResult {
    const { store, hasBegun, said } = this;
    const opensImport = this.imported !== undefined && this.middle !== 'imported';
    return renderHeader({
      store,
      hasBegun,
      said,
      keeping: this.#keeping,
      views: renderViews(this.view, view => (this.view = view)),
      startAnew: this.middle === 'start' ? undefined : () => this.#startAnew(),
      open: () => this.picker.click(),
      showImport: opensImport ? () => (this.middle = 'imported') : undefined,
      undo: () => this.#undo(false),
      redo: () => this.#undo(true),
      goBack: () => this.#goBack(),
    });
  }
}
