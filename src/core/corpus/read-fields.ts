import { pointerStep, type Problem } from './problem.js';

/** A JSON object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Characters that turn the order of what is shown: in a name or a link they make one thing look like another. Scripts that
 * run from right to left need none of them.
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Reads the fields of one object from a file that a person wrote, noting each fault with its place and remedy and
 * going on: a fault in an optional field costs that field, never its neighbours.
 */
export class FieldReader {
  readonly #object: JsonObject;
  readonly #pointer: string;
  readonly #problems: Problem[];

  constructor(object: JsonObject, pointer: string, problems: Problem[]) {
    this.#object = object;
    this.#pointer = pointer;
    this.#problems = problems;
  }

  /** Own fields only: a key such as `__proto__` or `constructor` reads nothing that the file does not hold. */
  value(name: string): unknown {
    return Object.hasOwn(this.#object, name) ? this.#object[name] : undefined;
  }

  /** Notes a fault of the field `name`, or of the whole object where `name` is empty. */
  note(name: string, reason: string, remedy: string): void {
    this.#problems.push({ pointer: name === '' ? this.#pointer : this.#pointerTo(name), reason, remedy });
  }

  /** A text of at most `most` characters without its outer space; undefined where it is absent, empty or of another type. */
  text(name: string, most: number): string | undefined {
    const value = this.value(name);
    if (value === undefined || value === null) return undefined;
    return this.#checkText(value, this.#pointerTo(name), most);
  }

  /** A list of texts; each faulty item is noted and left out. */
  texts(name: string, most: { readonly items: number; readonly length: number }): string[] {
    return this.#items(name, most.items, (value, pointer) => this.#checkText(value, pointer, most.length));
  }

  flag(name: string, otherwise: boolean): boolean {
    const value = this.value(name);
    if (typeof value === 'boolean') return value;
    if (value !== undefined && value !== null)
      this.note(name, `is ${kindOf(value)}, not true or false`, 'Write true or false without quotes.');
    return otherwise;
  }

  /** Each object of a list, read by `read`; what is not an object is noted and left out. */
  objects<T>(name: string, most: number, read: (fields: FieldReader) => T | undefined): T[] {
    return this.#items(name, most, (value, pointer) => {
      if (!isObject(value)) {
        this.#problems.push({ pointer, ...notAnObject(value) });
        return undefined;
      }
      return read(new FieldReader(value, pointer, this.#problems));
    });
  }

  /** The object under `name`, or undefined. */
  object(name: string): FieldReader | undefined {
    const value = this.value(name);
    if (value === undefined || value === null) return undefined;
    if (isObject(value)) return new FieldReader(value, this.#pointerTo(name), this.#problems);
    this.#problems.push({ pointer: this.#pointerTo(name), ...notAnObject(value) });
    return undefined;
  }

  names(): string[] {
    return Object.keys(this.#object);
  }

  #items<T>(name: string, most: number, read: (value: unknown, pointer: string) => T | undefined): T[] {
    const list = this.value(name);
    if (list === undefined || list === null) return [];
    if (!Array.isArray(list)) {
      this.note(name, `is ${kindOf(list)}, not a list`, 'Write it as [ … ].');
      return [];
    }
    if (list.length > most)
      this.note(name, `has ${String(list.length)} items; ${String(most)} are read`, 'Shorten the list.');
    const found: T[] = [];
    for (let index = 0; index < Math.min(list.length, most); index++) {
      const item = read(list[index], `${this.#pointerTo(name)}/${String(index)}`);
      if (item !== undefined) found.push(item);
    }
    return found;
  }

  #checkText(value: unknown, pointer: string, most: number): string | undefined {
    if (typeof value !== 'string') {
      this.#problems.push({
        pointer,
        reason: `is ${kindOf(value)}, not a text`,
        remedy: 'Write it as a text in quotes.',
      });
      return undefined;
    }
    const text = value.replace(TURNING, '').trim();
    if (text.length <= most) return text === '' ? undefined : text;
    const reason = `has ${String(text.length)} characters; at most ${String(most)} are allowed`;
    this.#problems.push({ pointer, reason, remedy: 'Shorten it.' });
    return undefined;
  }

  #pointerTo(name: string): string {
    return `${this.#pointer}/${pointerStep(name)}`;
  }
}

function notAnObject(value: unknown): Omit<Problem, 'pointer'> {
  return { reason: `is ${kindOf(value)}, not an object`, remedy: 'Write it as { … } with its fields.' };
}

/** What a value is, as a person would say it. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
