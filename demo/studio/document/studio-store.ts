import { redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import {
  Compartment,
  EditorState,
  type Extension,
  type StateCommand,
  type Text,
  type Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import type { JsonObject } from '../../../src/core/corpus/read-fields.js';
import { editText, editValue, smallestChange, type ValueEdit, writeText } from './edit-text.js';
import { createLocate, type Locate } from './locate.js';
import { readText, type TextReading } from './read-text.js';
import type { Selection } from './selection.js';
import {
  changeSource,
  freshHistory,
  type LeftText,
  sourceField,
  sourceHistory,
  type TextFormat,
  type TextSource,
} from './text-source.js';

/** Told to listeners of a store. `text`: after every change; `reading`: after the changed text was read. */
export type StoreEventType = 'text' | 'reading' | 'selection';

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
  readonly #history = new Compartment();
  #hasOpened = false;
  #before: LeftText | undefined;
  /** What the text editor adds, while it is on the page. */
  #view: ((transaction: Transaction) => void) | undefined;

  constructor(value: JsonObject, extensions: Extension = []) {
    super();
    const doc = writeText(value, 'json');
    this.#state = EditorState.create({
      doc,
      extensions: [this.#history.of(freshHistory()), sourceHistory, extensions],
    });
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

  /** Changes several values as one step, which one undo takes back. */
  editAll(edits: readonly ValueEdit[]): void {
    this.read();
    if (!this.#reading.isRead) return;
    const before = this.text;
    let [text, value]: [string, unknown] = [before, this.#value];
    for (const edit of edits) {
      for (const { from, to, insert } of editText(text, this.source.format, value, edit))
        text = text.slice(0, from) + insert + text.slice(to);
      value = editValue(value, edit);
    }
    const changes = smallestChange(before, text);
    if (changes.length === 0) return;
    this.#dispatch({ changes, userEvent: 'input.form' });
    this.#take({ isRead: true, value: value as JsonObject });
  }

  /**
   * Puts another text in place of this one. Its history begins here: undo goes through its own changes and no further,
   * since a file that was opened must not be emptied by a key. `goBack` takes up what was open before.
   */
  open(text: string, source: TextSource): void {
    if (this.#hasOpened) this.#before = { text: this.text, source: this.source, saved: this.#saved };
    this.#hasOpened = true;
    const changes = { from: 0, to: this.#state.doc.length, insert: text };
    const effects = [changeSource.of(source), this.#history.reconfigure([])];
    this.#dispatch({ changes, effects, userEvent: 'input.open' });
    this.#dispatch({ effects: this.#history.reconfigure(freshHistory()) });
    this.markSaved();
    this.#selection = THE_FILE;
    this.read();
    this.#tell('selection');
  }

  /** The name of what was open before; empty where nothing was. */
  get nameBefore(): string {
    return this.#before?.source.name ?? '';
  }

  /** Takes up what was open before, with its unsaved changes; what is open now can be gone back to in the same way. */
  goBack(): void {
    const left = this.#before;
    if (left === undefined) return;
    this.open(left.text, left.source);
    this.#saved = left.saved;
    this.#tell('text');
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
