import type { Element } from '../import/html/tree.js';
import type { ExaminedPage } from './examined-page.js';

/** A place in the page’s HTML, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a page, or could be better: where, how bad, and what to do. */
export interface Finding {
  /** `error`: it does not work, or not for everybody. `warning`: something is likely wrong. `hint`: it could be better. */
  readonly severity: 'error' | 'warning' | 'hint';
  /** Undefined where it is about the page as a whole or about its headers. */
  readonly at: Place | undefined;
  readonly reason: string;
  readonly remedy: string;
}

/** One thing that the doctor looks at. */
export interface DoctorRule {
  readonly id: string;
  readonly examine: (page: ExaminedPage) => readonly Finding[];
}

/** Where an element begins, or one of its attributes. */
export function placeIn(element: Element, attribute?: string): Place | undefined {
  const location = element.sourceCodeLocation;
  const found = (attribute === undefined ? undefined : location?.attrs?.[attribute]) ?? location;
  return found ? { line: found.startLine, column: found.startCol } : undefined;
}
