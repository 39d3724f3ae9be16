import { isObject } from '../../core/corpus/read-fields.js';
import { plainWords } from '../../core/text/plain-words.js';

/** A message of a log, with how often it was asked in the same words. */
export interface LoggedMessage {
  readonly text: string;
  readonly times: number;
  /** The log says that the page asserted an answer to it. */
  readonly wasAnswered?: true;
}

/** What stands for a name or a number: it belongs to nobody's wording. */
const PLACEHOLDER = /\[(?:name|number|date|email|link)\]/g;
const MOST_CHARACTERS = 300;

/**
 * The messages of a log: JSON Lines with a `text` (as `<care-faq>` hands them over), or one message a line. The same
 * words count as one message. `unread`: the lines, from 1, that could not be used; where any is JSON, one that is not is broken.
 */
export function readLog(log: string): {
  readonly messages: readonly LoggedMessage[];
  readonly unread: readonly number[];
} {
  const byWords = new Map<string, { text: string; times: number; wasAnswered?: true }>();
  const unread: number[] = [];
  const lines = log.replace(/^\ufeff/, '').split(/\r?\n/);
  const isJsonLines = lines.some(line => line.trim() !== '' && recordOf(line) !== undefined);
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const record = recordOf(line);
    const text = (isJsonLines ? record?.text : plainOf(line))
      ?.replace(PLACEHOLDER, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,.?!])/g, '')
      .trim();
    const key = plainWords(text ?? '');
    if (text === undefined || key === '' || text.length > MOST_CHARACTERS) unread.push(at + 1);
    else {
      const found = byWords.get(key);
      if (found) found.times += 1;
      else byWords.set(key, { text, times: 1, ...(record?.kind === 'answer' ? { wasAnswered: true } : {}) });
    }
  }
  // The order of the log says nothing, and must decide nothing.
  const messages = [...byWords.values()].sort(
    (one, other) => other.times - one.times || (one.text < other.text ? -1 : 1),
  );
  return { messages, unread };
}

/** A message that stands as one in a file of messages; what looks like a record and is none, is broken. */
function plainOf(line: string): string | undefined {
  return /^\s*[{["]/.test(line) ? undefined : line.trim();
}

/** A line of JSON with a message in it. */
function recordOf(line: string): { readonly text: string; readonly kind: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) && typeof value['text'] === 'string'
      ? { text: value['text'], kind: value['kind'] }
      : undefined;
  } catch {
    return undefined;
  }
}
