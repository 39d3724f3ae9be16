import { parse, type ParseError } from 'jsonc-parser';
import { parseDocument } from 'yaml';
import { LIMITS } from '../../../src/core/corpus/limits.js';
import { parseJson } from '../../../src/core/corpus/parse-json.js';
import type { Problem } from '../../../src/core/corpus/problem.js';
import { isObject, type JsonObject, kindOf } from '../../../src/core/corpus/read-fields.js';
import type { TextFormat } from './text-source.js';

/** What a text says: the fields of a corpus, or why it cannot be read and where (characters from the beginning). */
export type TextReading =
  | { readonly isRead: true; readonly value: JsonObject }
  | { readonly isRead: false; readonly at: number; readonly reason: string; readonly remedy: string };

/** Aliases are refused beyond this: a few lines of them can grow to gigabytes. */
const MOST_ALIASES = 100;

/** Reads the whole text. Never throws. */
export function readText(text: string, format: TextFormat): TextReading {
  const read = format === 'json' ? readJson(text) : readYaml(text);
  if (!read.isRead || isObject(read.value)) return read as TextReading;
  return {
    isRead: false,
    at: 0,
    reason: `the whole is ${kindOf(read.value)}, not an object`,
    remedy: 'Its least form is {"format": 1, "lang": "en", "entries": []}.',
  };
}

type AnyReading = { readonly isRead: true; readonly value: unknown } | Extract<TextReading, { isRead: false }>;

function readJson(text: string): AnyReading {
  const problems: Problem[] = [];
  const value = parseJson(text, problems);
  const [problem] = problems;
  if (problem === undefined) return { isRead: true, value };
  return { isRead: false, at: placeOfFault(text), reason: problem.reason, remedy: problem.remedy };
}

/** Engines tell the place of a fault in their own ways, or not at all. */
function placeOfFault(text: string): number {
  if (text.length > LIMITS.file) return 0;
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    return 0;
  }
  return Math.min(errors[0]?.offset ?? 0, text.length);
}

function readYaml(text: string): AnyReading {
  const refuse = (at: number, reason: string, remedy: string): AnyReading => ({ isRead: false, at, reason, remedy });
  if (text.length > LIMITS.file) return refuse(0, 'the text is too long', 'Split the corpus or shorten it.');
  try {
    const document = parseDocument(text, { schema: 'core', prettyErrors: false });
    const fault = document.errors[0] ?? document.warnings[0];
    if (fault) {
      const remedy = 'Check indentation and quotes; put a text that contains ": " or "#" in double quotes.';
      return refuse(fault.pos[0], `this is not valid YAML (${fault.message.replace(/\.$/, '')})`, remedy);
    }
    return { isRead: true, value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown };
  } catch (error) {
    return error instanceof RangeError
      ? refuse(0, 'this YAML is nested too deep', 'A corpus needs five levels at most.')
      : refuse(0, 'this YAML repeats itself through aliases (&name, *name) too often', 'Write the values out.');
  }
}
