import type { Concern, Verdict } from '../concern.js';
import { BOUNDARY, type Found } from './phrase-automaton.js';
import type { MessageReader, Reading } from './read-message.js';

type About = Verdict['about'];
type Person = About | null;

/** How many words before a phrase its subject may stand. */
const REACH = 8;

/**
 * Makes the function that says whose safety a message is about: of the phrases that gave the verdict, or of the whole
 * message where the model alone gave it. Somebody else is meant only where every phrase says so: the visitor's own
 * danger must not read as a helper's worry.
 */
export function createWho(
  reader: MessageReader,
): (reading: Reading, concern: Concern, phrases: readonly Found[]) => About {
  const self = reader.classSymbol('self');
  const other = reader.classSymbol('other');

  return ({ row }, concern, phrases) => {
    const people = row.map((symbols): Person =>
      symbols.includes(self) ? 'self' : symbols.includes(other) ? 'other' : null,
    );
    if (phrases.length === 0) return mostNamed(people);
    const about = (phrase: Found): About =>
      // Who is hurt stands last ("he hits me"); who is in danger stands first, before the phrase or in it.
      concern === 'abuse'
        ? (lastNamed(people, phrase) ?? 'self')
        : (subjectOf(people, row, phrase) ?? firstNamed(people, phrase) ?? 'self');
    return phrases.every(phrase => about(phrase) === 'other') ? 'other' : 'self';
  };
}

/** The person that begins a phrase, or the nearest one before it in its sentence. */
function subjectOf(people: readonly Person[], row: Reading['row'], { start }: Found): Person {
  for (let at = start; at >= Math.max(0, start - REACH) && (at === start || row[at] !== BOUNDARY); at--) {
    const person = people[at];
    if (person) return person;
  }
  return null;
}

function firstNamed(people: readonly Person[], { start, end }: Found): Person {
  return people.slice(start, end).find(person => person !== null) ?? null;
}

function lastNamed(people: readonly Person[], { start, end }: Found): Person {
  return people.slice(start, end).findLast(person => person !== null) ?? null;
}

function mostNamed(people: readonly Person[]): About {
  const count = (about: About): number => people.filter(person => person === about).length;
  return count('other') > count('self') ? 'other' : 'self';
}
