import { didYouMean } from '../command-line/closest-name.js';
import { isObject } from '../../core/corpus/read-fields.js';
import type { Check, Finding } from './check.js';

const ENTRY_FIELDS = [
  'question',
  'variants',
  'sources',
  'related',
  'next',
  'reviewed',
  'covered',
  'general',
  'differs',
];
/** A JSON file says in fields what a folder says by the names of its files. */
const JSON_FIELDS = [...ENTRY_FIELDS, 'id', 'topic', 'answer'];
const LOCALE_FIELDS = ['name', 'direction', 'topics', 'starters', 'greeting', 'provider', 'supportLines', 'checks'];

export const fields: Check = {
  id: 'fields',
  summary: 'No field is misspelt: an unknown one is not read.',
  check: ({ entries, locale }) => [
    ...entries.flatMap(({ file, names, lineOfName }) =>
      unknown(names, file.endsWith('.md') ? ENTRY_FIELDS : JSON_FIELDS).map(([name, known]): Finding => ({
        file,
        line: lineOfName(name),
        severity: 'error',
        ...describe(name, known),
      })),
    ),
    ...(locale && isObject(locale.value)
      ? unknown(Object.keys(locale.value), LOCALE_FIELDS).map(([name, known]): Finding => ({
          file: locale.file,
          line: locale.lineOfName(name),
          severity: 'error',
          ...describe(name, known),
        }))
      : []),
  ],
};

function unknown(names: readonly string[], known: readonly string[]): (readonly [string, readonly string[]])[] {
  return names.filter(name => !known.includes(name)).map(name => [name, known] as const);
}

function describe(name: string, known: readonly string[]): { readonly reason: string; readonly remedy: string } {
  if (name === 'id' || name === 'topic') {
    const remedy = 'Remove it: the file’s name is the id, and its folder the topic.';
    return { reason: `"${name}" is not read here`, remedy };
  }
  const hint = didYouMean(name, known).trim() || `Known are ${known.join(', ')}.`;
  return { reason: `there is no field "${name}"`, remedy: hint };
}
