import { normalise } from './normalise.js';
import { words } from './segment.js';

/** A text by its words alone, without marks, capitals and spacing: two that give the same say it in the same words. */
export function plainWords(text: string): string {
  return words(normalise(text)).join(' ');
}
