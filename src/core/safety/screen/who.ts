import type { Verdict } from '../concern.js';
import type { Found } from './phrase-automaton.js';

/** Whom a word speaks of. */
export type Person = Verdict['about'] | null;

/** How many words before a phrase its subject may stand. */
const REACH = 8;

/**
 * Whose safety a phrase is about: the last person it names itself, else the nearest one named before it in its sentence. Somebody
 * else counts only by the words of the lists ("my son", "he"), so what nobody is named for is about the visitor.
 */
export function whoIsMeant(phrase: Found, people: readonly Person[], isEnd: (at: number) => boolean): Verdict['about'] {
  let about: Person = null;
  for (let at = phrase.start; at < phrase.end; at++) {
    // "I think he wants to die": who the last words speak of is meant, but "I" of "he said I want to die" is too.
    about = people[at] ?? about;
  }
  for (let at = phrase.start - 1; about === null && at >= Math.max(0, phrase.start - REACH) && !isEnd(at); at--) {
    about = people[at] ?? null;
  }
  return about ?? 'self';
}
