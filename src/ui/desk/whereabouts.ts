import type { Whereabouts } from '../../core/safety/choose-card.js';

/** What the browser tells of where the visitor is, without asking anybody. */
export function readWhereabouts(chosen: string | undefined, owner: string | undefined): Whereabouts {
  let timeZone: string | undefined;
  // Reading the clock takes a phone a tenth of a second: only where nobody said.
  const isSaid = [chosen, owner].some(region => region?.trim());
  try {
    if (!isSaid) timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    // No clock to read: the languages decide, or the international card.
  }
  return { chosen, owner, timeZone, languages: navigator.languages };
}
