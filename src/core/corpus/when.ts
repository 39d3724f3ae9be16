import type { When } from './corpus.js';
import { LIMITS } from './limits.js';
import type { FieldReader } from './read-fields.js';

/** What a corpus is read for: the visitor's day, and what the page says of itself. */
export interface Occasion {
  /** ISO date by the visitor's clock; without one nothing expires. */
  readonly today?: string | undefined;
  /** Id of the location whose page this is. */
  readonly location?: string | undefined;
  /** Whom the page is for. */
  readonly audience?: string | undefined;
  /** True: drafts too, for their authors. */
  readonly drafts?: boolean | undefined;
}

const CONDITIONS = ['location', 'audience'] as const;
const MOST_NAMES = { items: 50, length: LIMITS.id };

/**
 * The condition of an entry; undefined where it has none. A condition that cannot be read is one that never holds: what
 * was written for one place must not be shown at all of them.
 */
export function readWhen(fields: FieldReader): When | undefined {
  if (fields.value('when') === undefined || fields.value('when') === null) return undefined;
  const written = fields.object('when');
  if (written === undefined) return { location: [] };
  for (const name of written.names()) {
    if ((CONDITIONS as readonly string[]).includes(name)) continue;
    written.note(name, 'is not known, so the condition never holds', `Write one of ${CONDITIONS.join(', ')}.`);
    return { location: [] };
  }
  const when: { -readonly [Name in keyof When]: When[Name] } = {};
  for (const name of CONDITIONS) {
    const value = written.value(name);
    if (value === undefined || value === null) continue;
    const text = typeof value === 'string' ? written.text(name, LIMITS.id) : undefined;
    when[name] = typeof value === 'string' ? (text === undefined ? [] : [text]) : written.texts(name, MOST_NAMES);
  }
  return Object.keys(when).length === 0 ? undefined : when;
}

/** Whether an entry is for this page. */
export function holds(when: When | undefined, occasion: Occasion): boolean {
  return CONDITIONS.every(name => when?.[name] === undefined || when[name].includes(occasion[name] ?? ''));
}

/** How much a condition asks: of two entries of one id, the one that asks more is the nearer. */
export function narrowness(when: When | undefined): number {
  return CONDITIONS.filter(name => when?.[name] !== undefined).length;
}
