import { history, redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import {
  EditorState,
  type Extension,
  type StateCommand,
  type Text,
  type Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import type { JsonObject } from '../../../src/core/corpus/read-fields.js';
import { editText, editValue, type ValueEdit, writeText } from './edit-text.js';
import { createLocate, type Locate } from './locate.js';
import { readText, type TextReading } from './read-text.js';
import { changeSource, sourceField, sourceHistory, type TextFormat, type TextSource } from './text-source.js';

/** Told to listeners of a store. `text`: after every change; `reading`: after the changed text was read. */
export type StoreEventType = 'text' | 'reading' | 'selection';

/** What is open in the form: the file as a whole, one of its entries, or one of the default answers beneath it. */
export type Selection =
  | { readonly kind: 'file' }
  | { readonly kind: 'entry'; readonly at: number }
  | { readonly kind: 'default'; readonly id: string };

const THE_FILE: Selection = { kind: 'file' };

/** After so long without a key the text is read. */
const READ_AFTER_MS = 200;

/**
 * What the studio works on: one text with its history. The form is a way to change that text, so that whatever is done
 * in either, one undo takes it back.
 */
export class StudioStore extends EventTarget {
  #state: EditorState;
  #reading: TextReading;
  #value: JsonObject;
  #locate: Locate | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saved: Text;
  #selection: Selection = THE_FILE;
  /** What the text editor adds, while it is on the page. */
  #view: ((transaction: Transaction) => void) | undefined;

  constructor(value: JsonObject, extensions: Extension = []) {
    super();
    const doc = writeText(value, 'json');
    this.#state = EditorState.create({ doc, extensions: [history({ minDepth: 200 }), sourceHistory, extensions] });
    this.#reading = { isRead: true, value };
    this.#value = value;
    this.#saved = this.#state.doc;
  }

  get state(): EditorState {
    return this.#state;
  }

  get text(): string {
    return this.#state.doc.toString();
  }

  get source(): TextSource {
    return this.#state.field(sourceField);
  }

  /** What the text says now, or why it cannot be read. */
  get reading(): TextReading {
    return this.#reading;
  }

  /** The last value that could be read. */
  get value(): JsonObject {
    return this.#value;
  }

  /** What is open in the form. */
  get selection(): Selection {
    return this.#selection;
  }

  /** The entries as they are written, usable or not. */
  get entries(): readonly unknown[] {
    const entries = this.#value['entries'];
    return Array.isArray(entries) ? (entries as unknown[]) : [];
  }

  get canUndo(): boolean {
    return undoDepth(this.#state) > 0;
  }

  get canRedo(): boolean {
    return redoDepth(this.#state) > 0;
  }

  /** True where something was changed since the last `markSaved`. */
  get isChanged(): boolean {
    return !this.#saved.eq(this.#state.doc);
  }

  /** Where values stand in the text as it was last read. */
  get locate(): Locate {
    return (this.#locate ??= createLocate(this.text, this.source.format));
  }

  /** Shows every change to the text editor; returns what ends that. */
  attachView(update: (transaction: Transaction) => void): () => void {
    this.#view = update;
    return () => (this.#view = undefined);
  }

  /** Takes what was typed into the text editor, and every other change. */
  readonly apply = (transaction: Transaction): void => {
    this.#state = transaction.state;
    this.#view?.(transaction);
    if (!transaction.docChanged) return;
    this.#locate = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.read(), READ_AFTER_MS);
    this.#tell('text');
  };

  /** Changes one value, as the form does. Does nothing while the text cannot be read: a form has nothing to stand on then. */
  edit(edit: ValueEdit): void {
    this.read();
    if (!this.#reading.isRead) return;
    const changes = editText(this.text, this.source.format, this.#value, edit);
    if (changes.length === 0) return;
    this.#dispatch({ changes, userEvent: 'input.form' });
    this.#take({ isRead: true, value: editValue(this.#value, edit) as JsonObject });
  }

  /** Puts another text in place of this one; undo brings the old one back. */
  open(text: string, source: TextSource): void {
    const changes = { from: 0, to: this.#state.doc.length, insert: text };
    this.#dispatch({ changes, effects: changeSource.of(source), userEvent: 'input.open' });
    this.markSaved();
    this.#selection = THE_FILE;
    this.read();
    this.#tell('selection');
  }

  /** Writes the same value in the other notation. */
  changeFormat(format: TextFormat): void {
    this.read();
    if (!this.#reading.isRead || format === this.source.format) return;
    const name = this.source.name.replace(/\.(?:json|ya?ml)$/i, '') + (format === 'json' ? '.json' : '.yaml');
    const isChanged = this.isChanged;
    const changes = { from: 0, to: this.#state.doc.length, insert: writeText(this.#value, format) };
    this.#dispatch({ changes, effects: changeSource.of({ format, name }), userEvent: 'input.format' });
    if (!isChanged) this.markSaved();
    this.read();
  }

  undo(): void {
    this.#run(undo);
  }

  redo(): void {
    this.#run(redo);
  }

  select(selection: Selection): void {
    this.#selection = selection;
    this.#tell('selection');
  }

  markSaved(): void {
    this.#saved = this.#state.doc;
    this.#tell('text');
  }

  /** Reads the text now, if it changed since. */
  read(): void {
    if (this.#timer === undefined) return;
    this.#take(readText(this.text, this.source.format));
  }

  #take(reading: TextReading): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#reading = reading;
    if (reading.isRead) {
      this.#value = reading.value;
      const selected = this.#selection;
      if (selected.kind === 'entry' && selected.at >= this.entries.length) this.#selection = THE_FILE;
    }
    this.#tell('reading');
  }

  #run(command: StateCommand): void {
    command({ state: this.#state, dispatch: this.apply });
    this.read();
  }

  #dispatch(spec: TransactionSpec): void {
    this.apply(this.#state.update(spec));
  }

  #tell(type: StoreEventType): void {
    this.dispatchEvent(new Event(type));
  }
}
