import type { BundledKnowledge } from '../bundled-knowledge.js';
import type { Element, Parent } from '../import/html/tree.js';
import type { CurlyTag } from './straighten-quotes.js';

/** A file that the page names, as far as it could be had. */
export type NamedFile =
  | { readonly state: 'found'; readonly bytes: Uint8Array; readonly headers: Readonly<Record<string, string>> }
  | { readonly state: 'missing'; readonly why: string }
  /** It stands where the doctor cannot look: a root of a server that is not known, another site. */
  | { readonly state: 'unknown' };

/** A file that the script loads from beside it, by its own name. */
export interface LoadedFile {
  readonly name: string;
  /** The tag of the script that loads it. */
  readonly script: Element;
  readonly file: NamedFile;
}

/** A page with all that the rules look at, gathered beforehand: the rules themselves fetch and read nothing. */
export interface ExaminedPage {
  readonly html: string;
  readonly root: Parent;
  /** The address it was fetched from; for a file, undefined. */
  readonly url: URL | undefined;
  /** Lower-case names; empty for a file. */
  readonly headers: Readonly<Record<string, string>>;
  /** Script tags that load the element, in their order. */
  readonly scripts: readonly Element[];
  /** `<base>` elements. */
  readonly bases: readonly Element[];
  /** `<care-faq>` elements. */
  readonly elements: readonly Element[];
  /** Tags whose attributes stand in curly quotes; here they have the values that were meant. */
  readonly curly: readonly CurlyTag[];
  /** What stands at a script’s `src` or at a `corpus`, by the attribute’s own text. */
  readonly files: ReadonlyMap<string, NamedFile>;
  /** What the first script loads in turn: the second file and its parts. */
  readonly loaded: readonly LoadedFile[];
  readonly knowledge: Pick<BundledKnowledge, 'crisisLines' | 'defaultCorpus'>;
  /** ISO date. */
  readonly today: string;
}
