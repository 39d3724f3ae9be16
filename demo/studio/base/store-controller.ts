import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StoreEventType, StudioStore } from '../document/studio-store.js';

interface StoreHost extends ReactiveControllerHost {
  readonly store: StudioStore;
}

/** Draws an element again when something of the store changed that it shows. */
export class StoreController implements ReactiveController {
  readonly #host: StoreHost;
  readonly #types: readonly StoreEventType[];
  readonly #update: () => void;
  #store: StudioStore | undefined;

  constructor(host: StoreHost, types: readonly StoreEventType[], changed: () => void = () => undefined) {
    this.#host = host;
    this.#types = types;
    this.#update = () => {
      changed();
      host.requestUpdate();
    };
    host.addController(this);
  }

  hostConnected(): void {
    this.#store = this.#host.store;
    for (const type of this.#types) this.#store.addEventListener(type, this.#update);
  }

  hostDisconnected(): void {
    for (const type of this.#types) this.#store?.removeEventListener(type, this.#update);
  }
}
