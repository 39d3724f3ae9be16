import { type CSSResultGroup, LitElement } from 'lit';
import type { Desk } from '../desk/desk.js';
import type { Settings } from '../settings/settings.js';
import type { Strings } from '../strings/strings.js';
import { COMMON } from './common.styles.js';
import { breathe } from './slices.js';
import type { Surrounded, Surroundings } from './surroundings.js';

/** An element of the panel: it is given the conversation, the strings and the settings by the `<care-faq>` around it. */
export class Part extends LitElement implements Surrounded {
  static override styles: CSSResultGroup = COMMON;

  /** Whether every turn matters to it. Most parts are drawn anew only where words, settings, place or answers change. */
  protected static followsTalk = false;

  /** There while the element stands on a page. */
  surroundings!: Surroundings;
  #unsubscribe: (() => void) | undefined;
  #seen: readonly unknown[] = [];

  protected get desk(): Desk {
    return this.surroundings.desk;
  }

  protected get strings(): Strings {
    return this.surroundings.strings;
  }

  protected get settings(): Settings {
    return this.surroundings.settings;
  }

  override connectedCallback(): void {
    // Whoever draws it stands on the page before it does.
    const { host } = this.getRootNode() as ShadowRoot;
    this.surroundings = (host as Element & Surrounded).surroundings;
    this.#unsubscribe = this.surroundings.subscribe(() => this.#follow());
    this.#follow();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  /** All that a panel draws at first would be one long task: each element waits for its turn. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await breathe();
    await super.scheduleUpdate();
  }

  /** Resolves when what is inside is drawn too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const parts = [...this.renderRoot.querySelectorAll('*')].filter(inner => inner instanceof Part);
    await Promise.all(parts.map(part => part.updateComplete));
    return isDone;
  }

  #follow(): void {
    const { desk, strings, settings } = this;
    const now = [strings, settings, desk.parts, desk.corpus, desk.status];
    const isOther = now.some((value, at) => value !== this.#seen[at]);
    this.#seen = now;
    if (isOther || (this.constructor as typeof Part).followsTalk) this.requestUpdate();
  }
}
