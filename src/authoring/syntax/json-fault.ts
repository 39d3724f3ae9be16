import { CURLY_QUOTES, endsInCurlyQuote } from './curly-quotes.js';
import { firstJsonError, type JsonError } from './first-json-error.js';
import { placeAt, type TextFault } from './text-place.js';

/**
 * The first thing that keeps a text from being JSON, as its author would see it: the comma that is missing rather than
 * the word before which the reader missed it. Undefined for a text that is JSON, and for one nested too deep to follow.
 */
export function findJsonFault(text: string): TextFault | undefined {
  const json = text.replace(/^\ufeff/, '');
  const skipped = text.length - json.length;
  const found = firstFault(json);
  return found && { ...found, offset: Math.min(found.offset, json.length) + skipped };
}

function firstFault(json: string): TextFault | undefined {
  if (json.trim() === '')
    return fault(0, 'the file is empty', 'Its least form is {"format": 1, "lang": "en", "entries": []}.');
  if (json.trimStart().startsWith('<')) {
    const remedy = 'Download the JSON file itself, or check its address.';
    return fault(json.indexOf('<'), 'this looks like a web page, not JSON', remedy);
  }
  const met = firstJsonError(json);
  return met && explain(json, met);
}

function explain(json: string, error: JsonError): TextFault {
  const { code, offset, length } = error;
  const token = json.slice(offset, offset + length);
  const first = json.charAt(offset);
  const endOfLast = json.slice(0, offset).trimEnd().length;
  const last = json.charAt(endOfLast - 1);
  if (CURLY_QUOTES.test(first)) {
    const remedy = 'Write " in place of the curly ones; a word processor has changed them.';
    return fault(offset, `a curly quote ${first} stands here in place of "`, remedy);
  }
  if (code === 'InvalidCommentToken' || first === '#')
    return fault(offset, 'a comment stands here', 'JSON has no comments: remove it.');
  if (code === 'UnexpectedEndOfString') return unendedText(json, offset);
  if (code === 'InvalidEscapeCharacter' || code === 'InvalidUnicode') {
    const at = /\\(?!["\\/bfnrt]|u[\da-f]{4})(?:.|$)/i.exec(token.replace(/\\["\\/bfnrt]/g, '##'))?.index ?? 0;
    return fault(offset + at, 'a backslash stands in a text', 'Write it twice: \\\\.');
  }
  if (code === 'InvalidCharacter') {
    const remedy = 'Write a tab as \\t, a new line as \\n, or type a space.';
    // eslint-disable-next-line no-control-regex
    const at = /[\u0000-\u001f]/.exec(token)?.index ?? 0;
    return fault(offset + at, 'a control character such as a tab stands in a text', remedy);
  }
  if (last === ',' && /[}\],]/.test(first)) {
    const what = first === ',' ? 'a second comma stands here' : `a comma stands before the closing ${first}`;
    return fault(first === ',' ? offset : endOfLast - 1, what, 'Remove the comma.');
  }
  if (code === 'EndOfFileExpected') {
    const remedy = 'Remove it, or look above for a } too many.';
    return fault(offset, 'the JSON has ended before this', remedy);
  }
  if (last === '"' && /[^\s"{}[\]:,]/.test(first) && json.charAt(offset - 1) === '"')
    return fault(offset - 1, 'this quote ends the text, and more words follow', 'Write a quote inside a text as \\".');
  return structure(json, error, endOfLast);
}

/** Brackets, commas, colons, names and values that are missing or of another kind. */
function structure(json: string, { code, offset, length, open }: JsonError, endOfLast: number): TextFault {
  const first = json.charAt(offset);
  if (open && (first === '' || (/[}\]]/.test(first) && first !== open.closing))) {
    const { line } = placeAt(json, open.offset);
    const where = first === '' ? 'the file ends' : `${first} stands here`;
    const reason = `${where}, and the ${open.opening} of line ${String(line)} is not closed`;
    return fault(offset, reason, `Write ${open.closing} where it ends.`);
  }
  const token = json.slice(offset, offset + length);
  if (code === 'PropertyNameExpected' && first === '{' && open) {
    const { line } = placeAt(json, open.offset);
    return fault(offset, `a { begins before the { of line ${String(line)} is closed`, 'Write } before the comma.');
  }
  const next = json
    .slice(offset + length)
    .trimStart()
    .charAt(0);
  if (code === 'ColonExpected')
    return fault(endOfLast, 'a colon is missing after the name', 'Write : between the name and its value.');
  if (code === 'CommaExpected') {
    const isNumber = /\d/.test(first) && endOfLast === offset;
    if (isNumber) return fault(offset, 'a number begins with 0', 'Remove the 0, or write the whole in quotes.');
    return fault(endOfLast, 'a comma is missing here', 'Write , between two values.');
  }
  if (first === "'") return fault(offset, 'a text stands in single quotes', 'Write " around it, in place of \'.');
  if (code === 'InvalidSymbol') {
    const plain = /^(?:true|false|null)$/i.test(token) ? token.toLowerCase() : undefined;
    if (plain) return fault(offset, `"${token}" is not a value`, `Write ${plain}.`);
    const kind = next === ':' ? 'name' : 'text';
    return fault(offset, `a ${kind} stands here without quotes`, `Write "${token.slice(0, 40)}" in double quotes.`);
  }
  if (code === 'PropertyNameExpected')
    return fault(offset, 'the name of a field is missing', 'Write a name in double quotes, a colon and a value.');
  if (code === 'ValueExpected')
    return fault(offset, 'a value is missing here', 'Write a text in double quotes, a number, true, false, [ or {.');
  return fault(offset, 'this is no JSON from here on', 'Look at this line and the one before it.');
}

/** A text that does not end on its line: closed by a curly quote, or not at all, or over several lines. */
function unendedText(json: string, offset: number): TextFault {
  const line = json.slice(offset).split('\n', 1)[0] ?? '';
  const curly = endsInCurlyQuote(line);
  if (curly !== undefined) {
    const remedy = 'Write " in place of it; a word processor has changed it.';
    return fault(offset + curly, `the text begins with " and ends with a curly ${line.charAt(curly)}`, remedy);
  }
  const remedy = 'Write " at its end. A new line inside a text is written \\n, and a quote \\".';
  return fault(offset, 'the text that begins here does not end on its line', remedy);
}

function fault(offset: number, reason: string, remedy: string): TextFault {
  return { offset, reason, remedy };
}
