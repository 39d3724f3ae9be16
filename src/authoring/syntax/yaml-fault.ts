import type { YAMLError } from 'yaml';
import { CURLY_QUOTES } from './curly-quotes.js';
import type { TextFault } from './text-place.js';

/**
 * A fault that the reader of YAML met, as an author of front matter would say it: most come of a colon, a quote or a
 * hash in a text without quotes, of an indentation, or of a colon without a space behind it.
 */
export function explainYamlFault(text: string, error: Pick<YAMLError, 'code' | 'message' | 'pos'>): TextFault {
  const offset = Math.min(error.pos[0], text.length);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  const at = (offset: number, reason: string, remedy: string): TextFault => ({ offset, reason, remedy });
  const glued = /^[ \t]*(?:- )?([A-Z]\w*):(?=[^\s:/])/i.exec(line);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return at(offset, 'a tab stands at the beginning of this line', 'Indent by spaces, two for each step.');
    case 'DUPLICATE_KEY': {
      const name = line.trim().split(':', 1)[0] ?? '';
      return at(offset, `"${name}" stands twice`, 'Keep one of the two.');
    }
    case 'MISSING_CHAR':
      return unclosedQuote(text, offset, error.message) ?? at(offset, said(error.message), USUAL);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY': {
      if (glued) {
        const remedy = 'Write a space behind the colon.';
        return at(lineStart + glued[0].length - 1, `the colon of "${glued[1] ?? ''}" has no space behind it`, remedy);
      }
      const colon = text.indexOf(': ', offset);
      const end = lineStart + line.length;
      if (colon >= offset && colon < end) {
        const curly = CURLY_QUOTES.test(text.charAt(offset));
        const remedy = curly
          ? 'Write straight double quotes " around the text: curly ones do not hold it together.'
          : 'Put the whole text in double quotes.';
        return at(colon, 'a colon and a space stand in a text without quotes, which makes a field of it', remedy);
      }
      return at(offset, 'the lines below are indented deeper than this one allows', INDENTATION);
    }
    case 'BAD_SCALAR_START':
      return at(offset, `a text cannot begin with ${text.charAt(offset)} here`, 'Put the whole text in double quotes.');
    case 'BAD_ALIAS':
      return at(offset, 'a text that begins with * or & stands without quotes', 'Put the whole text in double quotes.');
    case 'UNEXPECTED_TOKEN':
      if (/['"]/.test(text.charAt(offset - 1)) || /['"]/.test(line.slice(0, offset - lineStart)))
        return at(offset, 'more words follow behind the closing quote', quoteRemedy(line));
      return at(offset, said(error.message), USUAL);
    case 'BAD_INDENT':
      if (/Flow (?:sequence|map)/.test(error.message)) {
        const closing = error.message.includes('map') ? '}' : ']';
        return at(offset, `a list that began with ${closing === '}' ? '{' : '['} is not closed`, `Write ${closing}.`);
      }
      return at(offset, 'this line is not indented as its neighbours are', INDENTATION);
    case 'TAG_RESOLVE_FAILED':
      return at(offset, 'a text that begins with ! stands without quotes', 'Put the whole text in double quotes.');
    default:
      return at(offset, said(error.message), USUAL);
  }
}

const INDENTATION = 'Let names begin at the edge of the file, and the items of a list two spaces behind it.';
const USUAL = 'Check indentation and quotes; put a text that contains ": " or "#" in double quotes.';

/** The place where the quote was opened says more than the end of the file, at which it was missed. */
function unclosedQuote(text: string, offset: number, message: string): TextFault | undefined {
  const mark = /closing (["'])/.exec(message)?.[1];
  if (mark === undefined) return undefined;
  const opened = text.slice(0, offset).lastIndexOf(mark);
  if (opened < 0) return undefined;
  return {
    offset: opened,
    reason: `the quote ${mark} that is opened here is not closed`,
    remedy: `Write ${mark} at the end of the text.`,
  };
}

function quoteRemedy(line: string): string {
  return line.includes('"')
    ? 'Write a double quote inside a text as \\", or put single quotes around the whole.'
    : "Put double quotes around a text that holds an apostrophe, or write the apostrophe twice: ''.";
}

function said(message: string): string {
  return `${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.$/, '')}`;
}
