/** One thing that an import or an export could not keep as it was, or that is left to a person to decide. */
export interface Loss {
  /** `dropped`: it is not in the result. `changed`: it is there in another form. `proposed`: nothing was done. */
  readonly kind: 'dropped' | 'changed' | 'proposed';
  /** Where it stands in what was read, for a person: `row 12`, `“Where can I park?”`. */
  readonly place: string;
  readonly what: string;
  readonly why: string;
}

/** Notes losses of one place. */
export interface Notes {
  readonly drop: (what: string, why: string) => void;
  readonly change: (what: string, why: string) => void;
}

/** Collects what was lost; the same loss at the same place is told once, with its number. */
export class LossReport {
  readonly #found = new Map<string, { readonly loss: Loss; count: number }>();

  at(place: string): Notes {
    return {
      drop: (what, why) => this.#add({ kind: 'dropped', place, what, why }),
      change: (what, why) => this.#add({ kind: 'changed', place, what, why }),
    };
  }

  list(): Loss[] {
    return [...this.#found.values()].map(({ loss, count }) =>
      count === 1 ? loss : { ...loss, what: `${loss.what} (${String(count)} times)` },
    );
  }

  #add(loss: Loss): void {
    const key = JSON.stringify(loss);
    const known = this.#found.get(key);
    if (known) known.count++;
    else this.#found.set(key, { loss, count: 1 });
  }
}

/** A question as a place: short enough for one line of a terminal. */
export function placeOf(question: string): string {
  const line = question.replace(/\s+/g, ' ').trim();
  return `“${line.length > 70 ? `${line.slice(0, 67)}…` : line}”`;
}
