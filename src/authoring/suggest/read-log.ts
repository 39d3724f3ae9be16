import { isObject } from '../../core/corpus/read-fields.js';
import { normalise } from '../../core/text/normalise.js';
import { words } from '../../core/text/segment.js';

/** A message of a log, with how often it was asked in the same words. */
export interface LoggedMessage {
  readonly text: string;
  readonly times: number;
}

/** What stands for a name or a number: it belongs to nobody's wording. */
const PLACEHOLDER = /\[(?:name|number|date|email|link)\]/g;
const MOST_CHARACTERS = 300;

/**
 * The messages of a log: JSON Lines with a `text` (as `<care-faq>` hands them over), or one message a line. The same
 * words count as one message. `unread` is how many lines could not be used.
 */
export function readLog(log: string): { readonly messages: readonly LoggedMessage[]; readonly unread: number } {
  const byWords = new Map<string, { text: string; times: number }>();
  let unread = 0;
  for (const line of log.replace(/^\ufeff/, '').split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const text = textOf(line)
      ?.replace(PLACEHOLDER, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,.?!])/g, '')
      .trim();
    const key = words(normalise(text ?? '')).join(' ');
    if (text === undefined || key === '' || text.length > MOST_CHARACTERS) unread += 1;
    else {
      const found = byWords.get(key);
      if (found) found.times += 1;
      else byWords.set(key, { text, times: 1 });
    }
  }
  // The order of the log says nothing, and must decide nothing.
  const messages = [...byWords.values()].sort(
    (one, other) => other.times - one.times || (one.text < other.text ? -1 : 1),
  );
  return { messages, unread };
}

function textOf(line: string): string | undefined {
  if (!/^\s*[{["]/.test(line)) return line.trim();
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) && typeof value['text'] === 'string' ? value['text'] : undefined;
  } catch {
    return undefined;
  }
}
