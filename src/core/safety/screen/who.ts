import type { Verdict } from '../concern.js';
import { BOUNDARY, type Found } from './phrase-automaton.js';
import type { MessageReader, Reading } from './read-message.js';

type About = Verdict['about'];

/** How many words before a phrase its subject may stand. */
const REACH = 8;

/**
 * Makes the function that says whose safety the phrases of a message are about. A phrase is about the last person it
 * names itself, else about the nearest one named before it in its sentence, else about the visitor. Somebody else is
 * meant only where every phrase says so: the visitor's own danger must not read as a helper's worry.
 */
export function createWho(reader: MessageReader): (reading: Reading, phrases: readonly Found[]) => About {
  const self = reader.classSymbol('self');
  const other = reader.classSymbol('other');

  return ({ row }, phrases) => {
    const personAt = (at: number): About | null => (row[at]?.includes(self) ? 'self' : row[at]?.includes(other) ? 'other' : null);
    const whole: Found = { group: -1, start: 0, end: row.length };
    return (phrases.length > 0 ? phrases : [whole]).every(phrase => about(phrase) === 'other') ? 'other' : 'self';

    function about({ start, end }: Found): About {
      if (start === 0 && end === row.length) return firstPerson();
      for (let at = end - 1; at >= Math.max(0, start - REACH); at--) {
        if (at < start && row[at] === BOUNDARY) break;
        const person = personAt(at);
        if (person !== null) return person;
      }
      return 'self';
    }

    /** A message that only the model understands: whom it names first, "my" before a relative aside. */
    function firstPerson(): About {
      for (let at = 0; at < row.length; at++) {
        const person = personAt(at);
        if (person === 'self' && personAt(at + 1) === 'other') return 'other';
        if (person !== null) return person;
      }
      return 'self';
    }
  };
}
