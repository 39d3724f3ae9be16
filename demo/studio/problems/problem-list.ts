import type { JsonObject } from '../../../src/core/corpus/read-fields.js';
import type { StudioStore } from '../document/studio-store.js';
import type { CheckSetup } from './corpus-under-check.js';
import { findProblems } from './find-problems.js';
import type { StudioProblem } from './studio-problem.js';

/** After so long without a change the rules run. */
const CHECK_AFTER_MS = 400;

/** Keeps the list of what is wrong in step with the store; sends `change`. */
export class ProblemList extends EventTarget {
  readonly #store: StudioStore;
  readonly #setup: Omit<CheckSetup, 'file'>;
  readonly #pause: () => Promise<void>;
  #problems: readonly StudioProblem[] = [];
  #checked: JsonObject | undefined;
  #isBusy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(store: StudioStore, setup: Omit<CheckSetup, 'file'>, pause: () => Promise<void>) {
    super();
    this.#store = store;
    this.#setup = setup;
    this.#pause = pause;
    store.addEventListener('reading', () => this.#changed());
    this.#changed();
  }

  /** Errors first. */
  get all(): readonly StudioProblem[] {
    return this.#problems;
  }

  /** True while the list may not fit what is written. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  #changed(): void {
    const { reading } = this.#store;
    clearTimeout(this.#timer);
    this.#turn++;
    if (!reading.isRead) {
      const { at, reason, remedy } = reading;
      this.#checked = undefined;
      this.#show([{ severity: 'error', path: [], at, reason, remedy }], false);
      return;
    }
    if (reading.value === this.#checked) return;
    this.#show(this.#problems, true);
    this.#timer = setTimeout(() => void this.#check(reading.value), CHECK_AFTER_MS);
  }

  async #check(value: JsonObject): Promise<void> {
    const turn = this.#turn;
    const isStale = (): boolean => turn !== this.#turn;
    try {
      const found = await findProblems(value, { ...this.#setup, file: this.#store.source.name }, this.#pause, isStale);
      if (found === undefined) return;
      this.#checked = value;
      this.#show(found, false);
    } catch (error) {
      const reason = `the checks could not finish (${error instanceof Error ? error.message : 'unknown'})`;
      this.#show([{ severity: 'error', path: [], reason, remedy: 'Look at what was changed last.' }], false);
    }
  }

  #show(problems: readonly StudioProblem[], isBusy: boolean): void {
    this.#problems = problems;
    this.#isBusy = isBusy;
    this.dispatchEvent(new Event('change'));
  }
}
