import { relative } from 'node:path';

/** A path as a person would write it from where they are; one that leads elsewhere stays whole. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}
