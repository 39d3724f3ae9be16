import type { ReactiveController } from 'lit';
import type { CareFaqSettings } from '../settings/care-faq-settings.js';
import { CareFaqCloseEvent, CareFaqOpenEvent } from '../events/events.js';
import { keepInside } from './keep-inside.js';
import { followPageLinks } from './page-links.js';
import { createShiftCounter } from './quick-exit.js';
import { Surface } from './surface.js';

/** What the surface asks of the panel in it. */
export interface SurfaceActs {
  /** Whether the script tag's shell still stands in the panel's place, and opens and closes itself. */
  readonly isBehind: () => boolean;
  /** Closes what is open inside the panel; true where something was. */
  readonly stepBack: () => boolean;
  readonly leave: () => void;
  readonly focusInput: () => void;
  readonly openEntry: (id: string) => void;
}

/** Opens and closes the panel of one `<care-faq>`: by its launcher, the owner's, a link, a key. */
export class SurfaceController implements ReactiveController {
  readonly #host: CareFaqSettings;
  readonly #acts: SurfaceActs;
  #surface: Surface | null = null;
  #furnished: HTMLElement | null = null;
  #unfollow: (() => void) | null = null;
  /** Whether the next opening may take the focus: only where a visitor's own act led to it. */
  #mayFocus = false;

  constructor(host: CareFaqSettings, acts: SurfaceActs) {
    this.#host = host;
    this.#acts = acts;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    this.#unfollow = followPageLinks({
      open: (entry, byVisitor) => {
        if (!this.#acts.isBehind()) this.open(byVisitor);
        if (entry !== null) this.#acts.openEntry(entry);
      },
      toggle: () => {
        if (this.#acts.isBehind()) return;
        if (host.open) host.open = false;
        else this.open(true);
      },
      launcher: () => host.for,
    });
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    this.#surface?.close(null);
    this.#surface = null;
  }

  open(mayFocus: boolean): void {
    this.#mayFocus = mayFocus;
    this.#host.open = true;
  }

  hostUpdated(): void {
    if (this.#acts.isBehind()) return;
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.panel');
    this.#place(frame?.parentElement ?? null);
    if (frame && frame !== this.#furnished) this.#furnish(frame);
    if (!(frame instanceof HTMLDialogElement)) {
      this.#surface = null;
      return;
    }
    if (this.#surface?.dialog !== frame) this.#surface = new Surface(frame);
    if (!this.#host.open) this.#raiseLauncher();
    if (this.#host.open && !this.#surface.isOpen) {
      this.#surface.open();
      if (this.#mayFocus) this.#acts.focusInput();
      this.#host.dispatchEvent(new CareFaqOpenEvent());
    } else if (!this.#host.open && this.#surface.isOpen) {
      this.#surface.close(this.#launcher);
      this.#host.dispatchEvent(new CareFaqCloseEvent());
    }
    this.#mayFocus = false;
  }

  get #launcher(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.launcher');
  }

  /** What a frame does wherever it stands: keys that lead back and away, and an edge at which typing ends. */
  #furnish(frame: HTMLElement): void {
    this.#furnished = frame;
    const countShift = createShiftCounter(() => this.#acts.leave());
    const back = (event: Event): void => {
      event.preventDefault();
      if (!this.#acts.stepBack()) this.#host.open = false;
    };
    frame.addEventListener('keydown', event => {
      countShift(event);
      if (event.key === 'Escape' && !event.isComposing) back(event);
    });
    // Android's back gesture closes a modal dialog by itself, without a key.
    frame.addEventListener('cancel', back);
    keepInside(frame);
  }

  #place(root: HTMLElement | null): void {
    for (const [name, offset] of [
      ['--cf-x', this.#host.offsetX],
      ['--cf-y', this.#host.offsetY],
    ] as const) {
      const px = Number.parseFloat(offset ?? '');
      if (Number.isFinite(px)) root?.style.setProperty(name, `${String(px)}px`);
      else root?.style.removeProperty(name);
    }
  }

  /** In the top layer no transform, filter or stacking of the page reaches the launcher. */
  #raiseLauncher(): void {
    const launcher = this.#launcher;
    if (!launcher || !('showPopover' in launcher) || launcher.matches(':popover-open')) return;
    launcher.setAttribute('popover', 'manual');
    launcher.showPopover();
  }
}
