/**
 * Where the panel stands on the page: floating without a veil on a desk, the whole screen as a modal dialog on a phone.
 * Opening and closing are a visitor's or an owner's act; nothing here runs while the panel is closed.
 */
import { followVisualViewport } from './visual-viewport.js';

const PHONE = '(max-width: 640px)';

export class Surface {
  readonly dialog: HTMLDialogElement;
  #cameFrom: HTMLElement | null = null;
  #unfollow: (() => void) | null = null;
  #media: MediaQueryList | null = null;

  constructor(dialog: HTMLDialogElement) {
    this.dialog = dialog;
  }

  get isOpen(): boolean {
    return !this.dialog.hidden;
  }

  get isModal(): boolean {
    return this.dialog.matches(':modal');
  }

  open(): void {
    const active = deepActiveElement();
    this.#cameFrom ??= active;
    this.dialog.hidden = false;
    this.#media = matchMedia(PHONE);
    this.#media.addEventListener('change', this.#onChange);
    this.#raise();
    // A dialog takes the focus when it opens; whether it should have it is decided by who opened it.
    if (active && active !== deepActiveElement()) active.focus({ preventScroll: true });
    else if (!active) deepActiveElement()?.blur();
  }

  /** Closes; focus returns to where it came from, where that is still on the page. */
  close(fallback: HTMLElement | null): void {
    const hadFocus = this.dialog.matches(':focus-within') || this.isModal;
    this.#media?.removeEventListener('change', this.#onChange);
    this.#media = null;
    this.#lower();
    this.dialog.hidden = true;
    const back = this.#cameFrom?.isConnected ? this.#cameFrom : fallback;
    this.#cameFrom = null;
    if (hadFocus) back?.focus({ preventScroll: true });
  }

  readonly #onChange = (): void => {
    const active = deepActiveElement();
    this.#lower();
    this.#raise();
    active?.focus({ preventScroll: true });
  };

  #raise(): void {
    const dialog = this.dialog;
    if (matchMedia(PHONE).matches) {
      dialog.removeAttribute('popover');
      dialog.showModal();
      this.#unfollow = followVisualViewport(dialog);
    } else {
      dialog.setAttribute('popover', 'manual');
      // The top layer is out of reach of a page's transforms and stacking; older browsers stack as best they can.
      if ('showPopover' in dialog) dialog.showPopover();
      else (dialog as HTMLDialogElement).show();
    }
  }

  #lower(): void {
    this.#unfollow?.();
    this.#unfollow = null;
    const dialog = this.dialog;
    if (dialog.open) dialog.close();
    else if (dialog.hasAttribute('popover') && 'hidePopover' in dialog) dialog.hidePopover();
  }
}

/** What has the focus, inside open shadow roots too; null where it is nobody's. */
function deepActiveElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
