import { parseDocument } from 'yaml';
import { LIMITS } from '../../../src/core/corpus/limits.js';
import { parseJson } from '../../../src/core/corpus/parse-json.js';
import type { Problem } from '../../../src/core/corpus/problem.js';
import { isObject, type JsonObject, kindOf } from '../../../src/core/corpus/read-fields.js';
import { findJsonFault } from '../../../src/authoring/syntax/json-fault.js';
import { placeAt, type TextFault } from '../../../src/authoring/syntax/text-place.js';
import { explainYamlFault } from '../../../src/authoring/syntax/yaml-fault.js';
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
  const fault = text.length > LIMITS.file ? undefined : findJsonFault(text);
  if (fault === undefined) return { isRead: false, at: 0, reason: problem.reason, remedy: problem.remedy };
  return unread(text, 'JSON', fault);
}

function readYaml(text: string): AnyReading {
  const refuse = (at: number, reason: string, remedy: string): AnyReading => ({ isRead: false, at, reason, remedy });
  if (text.length > LIMITS.file) return refuse(0, 'the text is too long', 'Split the corpus or shorten it.');
  try {
    const document = parseDocument(text, { schema: 'core', prettyErrors: false });
    const fault = document.errors[0] ?? document.warnings[0];
    if (fault) return unread(text, 'valid YAML', explainYamlFault(text, fault));
    return { isRead: true, value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown };
  } catch (error) {
    return error instanceof RangeError
      ? refuse(0, 'this YAML is nested too deep', 'A corpus needs five levels at most.')
      : refuse(0, 'this YAML repeats itself through aliases (&name, *name) too often', 'Write the values out.');
  }
}

function unread(text: string, what: string, { offset, reason, remedy }: TextFault): AnyReading {
  const { line, column } = placeAt(text, offset);
  const place = `in line ${String(line)}, column ${String(column)}`;
  return { isRead: false, at: offset, reason: `${place}, this is not ${what}: ${reason}`, remedy };
}
