import type { LitElement, ReactiveController } from 'lit';
import type { StudioStore } from '../document/studio-store.js';
import { writeText } from '../document/edit-text.js';
import { forgetDraft, keepDraft, keptDraft, type KeptDraft } from './autosave.js';
import { askBeforeLeavingOut, vanishedQuestions } from './vanished-questions.js';
import { fetchServed, saveServed, type ServedFile, servedKey } from './served-file.js';

interface Telling {
  /** Opens a file; true where it is a corpus of our own, which may be saved back. */
  readonly open: (name: string, bytes: Uint8Array) => Promise<boolean>;
  /** Begins a new corpus under a name. */
  readonly begin: (name: string) => void;
  readonly said: (sentence: string) => void;
}

/** After so long without a change a draft is kept, where that is wanted. */
const KEEP_AFTER_MS = 1_000;

/** Where the work goes besides downloads: a draft in this browser, by choice, and the file of the command, on request. */
export class Keeping implements ReactiveController {
  readonly #host: LitElement;
  readonly #store: StudioStore;
  readonly #telling: Telling;
  readonly #key: string | undefined = servedKey(location.hash);
  #served: ServedFile | undefined;
  #draft: KeptDraft | undefined = keptDraft();
  #isKept = false;
  #isOwn = false;
  #mayOverwrite = false;
  /** The entries of the file on the disk, as it was opened or last saved. */
  #written: readonly unknown[] = [];
  #mayLeaveOut = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, store: StudioStore, telling: Telling) {
    this.#host = host;
    this.#store = store;
    this.#telling = telling;
    host.addController(this);
    store.addEventListener('text', () => this.#changed());
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#beforeLeaving);
    if (this.#key !== undefined) void this.#fetch(this.#key);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#beforeLeaving);
  }

  /** The draft of an earlier visit, until it is taken up or forgotten. */
  get draft(): KeptDraft | undefined {
    return this.#draft;
  }

  get isKept(): boolean {
    return this.#isKept;
  }

  /** True where the command handed over a file that may be written. */
  get canSave(): boolean {
    return this.#served?.canSave === true && this.#isOwn;
  }

  /** The file that is written on request. */
  get name(): string {
    return this.#served?.name ?? '';
  }

  /** Takes the earlier draft off the start page, and out of the browser. */
  takeDraft(): void {
    this.#draft = undefined;
    forgetDraft();
    this.#host.requestUpdate();
  }

  toggle(isKept: boolean): void {
    this.#isKept = isKept;
    if (isKept) this.#keep();
    else {
      forgetDraft();
      this.#telling.said('No draft is kept in this browser.');
    }
    this.#host.requestUpdate();
  }

  /** Writes the file back, when the person asks. A file that changed meanwhile, or that would lose questions, is written over at the second press only. */
  async save(): Promise<void> {
    const { canSave } = this;
    if (!canSave || this.#key === undefined || this.#served === undefined) {
      this.#telling.said('There is no file to save to. Download it under “Take away”.');
      return;
    }
    const store = this.#store;
    store.read();
    if (!store.reading.isRead) {
      this.#telling.said('The text cannot be read, and would break your page. Repair it first, or keep a draft.');
      return;
    }
    const vanished = vanishedQuestions(this.#written, store.entries);
    if (vanished.length > 0 && !this.#mayLeaveOut) {
      this.#mayLeaveOut = true;
      this.#telling.said(askBeforeLeavingOut(this.#served.name, this.#written.length, vanished));
      return;
    }
    const { doc } = store.state;
    const { entries } = store;
    // JSON is YAML too; what a page loads has to be JSON.
    const isJson = store.source.format === 'json' || !/\.json$/i.test(this.#served.name);
    const text = isJson ? store.text : writeText(store.value, 'json');
    const saved = await saveServed(this.#key, text, this.#mayOverwrite ? null : this.#served.version);
    this.#mayOverwrite = saved.kind === 'changed';
    if (saved.kind === 'saved') {
      this.#served = { ...this.#served, version: saved.version };
      this.#written = entries;
      if (store.state.doc.eq(doc)) store.markSaved();
      const kept = saved.backup === undefined ? '' : ` What it held before is in ${saved.backup}.`;
      this.#telling.said(`Saved ${this.#served.name}.${kept}`);
    } else if (saved.kind === 'changed')
      this.#telling.said('The file was changed by another program since it was opened. Save again to write over it.');
    else this.#telling.said(saved.reason);
  }

  async #fetch(key: string): Promise<void> {
    try {
      this.#served = await fetchServed(key);
      if (this.#served === undefined) return;
      const { name, bytes, version } = this.#served;
      this.#isOwn = true;
      if (version === 'none') {
        this.#telling.begin(name);
        this.#telling.said(`${name} does not exist yet. It is written when you save.`);
      } else {
        this.#isOwn = await this.#telling.open(name, bytes);
        this.#written = this.#isOwn && this.#store.reading.isRead ? this.#store.entries : [];
      }
    } catch (error) {
      this.#telling.said(error instanceof Error ? error.message : 'The command does not answer.');
    }
    this.#host.requestUpdate();
  }

  #changed(): void {
    this.#mayLeaveOut = false;
    if (!this.#isKept) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), KEEP_AFTER_MS);
  }

  #keep(): void {
    if (!this.#isKept) return;
    const { text, source } = this.#store;
    const isKept = keepDraft({ text, source, at: new Date().toISOString() });
    if (!isKept) {
      this.#isKept = false;
      this.#telling.said('This browser has no room for a draft, or allows none. Download the file instead.');
    } else this.#telling.said('A draft is kept in this browser, on this machine.');
  }

  readonly #beforeLeaving = (event: Event): void => {
    if (this.#store.isChanged && !this.#isKept) event.preventDefault();
  };
}
