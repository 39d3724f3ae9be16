import type { LitElement, ReactiveController } from 'lit';

/** Takes a file that is dropped anywhere on an element. */
export class FileDrop implements ReactiveController {
  readonly #host: LitElement;
  readonly #take: (name: string, bytes: Uint8Array) => unknown;

  constructor(host: LitElement, take: (name: string, bytes: Uint8Array) => unknown) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#over);
    this.#host.addEventListener('dragleave', this.#leave);
    this.#host.addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#over);
    this.#host.removeEventListener('dragleave', this.#leave);
    this.#host.removeEventListener('drop', this.#drop);
  }

  readonly #over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#host.classList.add('dropping');
  };

  readonly #leave = (): void => this.#host.classList.remove('dropping');

  readonly #drop = (event: DragEvent): void => {
    this.#leave();
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void file.arrayBuffer().then(bytes => this.#take(file.name, new Uint8Array(bytes)));
  };
}
