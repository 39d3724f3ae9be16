import type { JsonPath } from '../document/json-path.js';

/** Something wrong in the corpus: where it stands, what it is, and what to do. */
export interface StudioProblem {
  readonly severity: 'error' | 'warning';
  /** Empty for the whole file. */
  readonly path: JsonPath;
  /** Where in the text, in characters; of a text that cannot be read, since then there are no paths. */
  readonly at?: number;
  readonly reason: string;
  readonly remedy: string;
  /** The rule of `care-faq check`; absent for what the reader could not use. */
  readonly rule?: string;
  /** The default entry that comes before an own one, where the problem is that. */
  readonly rival?: { readonly id: string; readonly isPractical: boolean };
}

/** The position of the entry that a problem is about, or null for the file as a whole. */
export function entryOf({ path }: StudioProblem): number | null {
  const [list, at] = path;
  return list === 'entries' && typeof at === 'number' ? at : null;
}

/** The field of the entry, or of the file, that a problem is about. */
export function fieldOf({ path }: StudioProblem): string | undefined {
  const field = path[0] === 'entries' ? path[2] : path[0];
  return field === undefined ? undefined : String(field);
}
