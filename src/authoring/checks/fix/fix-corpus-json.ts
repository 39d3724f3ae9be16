import { isObject, type JsonObject } from '../../../core/corpus/read-fields.js';
import { placesOf } from '../../corpus-files/json-places.js';
import { safeJson } from '../../corpus-files/corpus-json.js';
import { findHidden, withoutHidden } from '../hidden.js';
import type { Fix, Fixed } from './fixed.js';
import { variantFixes } from './tidy-variants.js';

const ORDER = [
  '$schema',
  'format',
  'lang',
  'extends',
  'greeting',
  'provider',
  'locations',
  'supportLines',
  'strings',
  'topics',
  'sources',
  'starters',
  'synonyms',
  'variants',
  'hide',
  'drafts',
  'entries',
  'ranking',
];

/** Puts right in a corpus file what can be without asking; a text that is no JSON object is left as it is. */
export function fixCorpusJson(text: string): Fixed {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { text, fixes: [] };
  }
  if (!isObject(value)) return { text, fixes: [] };
  const { lineOf } = placesOf(text);
  const fixes: Fix[] = [];
  const written = Array.isArray(value['entries']) ? (value['entries'] as unknown[]) : undefined;
  const entries = written?.map((entry, index) =>
    isObject(entry) ? fixEntry(entry, path => lineOf(['entries', index, ...path]), fixes) : entry,
  );
  const sorted = Object.entries(value).sort(([one], [other]) => placeOf(one) - placeOf(other));
  if (sorted.some(([name], index) => name !== Object.keys(value)[index]))
    fixes.push({ line: 1, rule: 'fields', what: 'the fields were put in their usual order' });
  if (fixes.length === 0) return { text, fixes };
  const fixed = Object.fromEntries(
    sorted.map(([name, field]) => [name, name === 'entries' && entries !== undefined ? entries : field]),
  );
  return { text: safeJson(fixed, 2), fixes };
}

type LineOf = (path: readonly (string | number)[]) => number;

function fixEntry(entry: JsonObject, lineOf: LineOf, fixes: Fix[]): JsonObject {
  const seen = (name: string): unknown => withoutHiddenIn(entry[name], lineOf([name]), fixes);
  const question = seen('question');
  const variants = Array.isArray(entry['variants'])
    ? (entry['variants'] as unknown[]).map((variant, index) =>
        withoutHiddenIn(variant, lineOf(['variants', index]), fixes),
      )
    : entry['variants'];
  if (!Array.isArray(variants)) return replaced(entry, { question, answer: seen('answer') });
  const found = variantFixes(typeof question === 'string' ? question : '', variants);
  for (const { index, rule, what } of found) fixes.push({ line: lineOf(['variants', index]), rule, what });
  const changes = new Map(found.map(({ index, text }) => [index, text]));
  const kept = (variants as unknown[]).flatMap((variant, index) => {
    if (!changes.has(index)) return [variant];
    const text = changes.get(index);
    return text === undefined ? [] : [text];
  });
  return replaced(entry, { question, answer: seen('answer'), variants: kept });
}

/** The entry with fields changed in their places; none is added. */
function replaced(entry: JsonObject, changes: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [name, Object.hasOwn(changes, name) ? changes[name] : value]),
  );
}

function withoutHiddenIn(value: unknown, line: number, fixes: Fix[]): unknown {
  const hidden = typeof value === 'string' ? findHidden(value) : undefined;
  if (typeof value !== 'string' || hidden === undefined) return value;
  fixes.push({ line, rule: 'hidden-characters', what: `the invisible character ${hidden} was taken out` });
  return withoutHidden(value);
}

function placeOf(name: string): number {
  const place = ORDER.indexOf(name);
  return place < 0 ? ORDER.length : place;
}
