import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ValueEdit } from '../document/edit-text.js';
import type { JsonPath } from '../document/json-path.js';
import type { StudioStore } from '../document/studio-store.js';

interface DraftHost extends ReactiveControllerHost {
  readonly store: StudioStore;
}

/** After so long without a key what was typed into a field is written into the text, as one step of the history. */
const WRITE_AFTER_MS = 250;

/**
 * What is typed into the fields of a form, until it stands in the text. A field keeps its own words while somebody is
 * in it: a list that is written one item a line must not lose its last empty line under the hand that types.
 */
export class DraftFields implements ReactiveController {
  readonly #host: DraftHost;
  readonly #drafts = new Map<string, string>();
  #pending: ValueEdit | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DraftHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.flush();
  }

  /** What a field shows: its draft, or what stands in the text. */
  shown(path: JsonPath, written: string): string {
    return this.#drafts.get(path.join('/')) ?? written;
  }

  /** Takes what was typed; `value` is what it means. */
  type(path: JsonPath, typed: string, value: unknown): void {
    if (this.#pending && this.#pending.path.join('/') !== path.join('/')) this.flush();
    this.#drafts.set(path.join('/'), typed);
    this.#pending = { path, value };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), WRITE_AFTER_MS);
  }

  /** Writes what is pending at once, and lets the fields show the text again. */
  flush(): void {
    this.#write();
    this.#drafts.clear();
    this.#host.requestUpdate();
  }

  #write(): void {
    clearTimeout(this.#timer);
    const edit = this.#pending;
    this.#pending = undefined;
    if (edit) this.#host.store.edit(edit);
  }
}
