import { isObject } from '../../core/corpus/read-fields.js';
import { didYouMean } from '../command-line/closest-name.js';
import corpusSchema from '../schema/corpus.schema.json' with { type: 'json' };
import type { Check, Finding } from './check.js';

const ENTRY_FIELDS = Object.keys(corpusSchema.$defs.entry.properties);
const FILE_FIELDS = Object.keys(corpusSchema.properties);
/** What a folder says by the names of its files and by their text. */
const SAID_OTHERWISE = ['id', 'topic', 'answer'];
const LOCALE_FIELDS = [
  'name',
  'direction',
  'topics',
  'starters',
  'greeting',
  'provider',
  'locations',
  'strings',
  'supportLines',
  'checks',
];

export const fields: Check = {
  id: 'fields',
  summary: 'No field is misspelt: an unknown one is not read.',
  check: ({ entries, locale, corpusFile }) => [
    ...entries.flatMap(({ file, names, lineOfName }) => {
      const known = file.endsWith('.md') ? ENTRY_FIELDS.filter(name => !SAID_OTHERWISE.includes(name)) : ENTRY_FIELDS;
      return findUnknown(names, known, file, lineOfName);
    }),
    ...[
      { file: corpusFile === undefined ? locale : undefined, known: LOCALE_FIELDS },
      { file: corpusFile, known: FILE_FIELDS },
    ].flatMap(({ file, known }) =>
      isObject(file?.value) ? findUnknown(Object.keys(file.value), known, file.file, file.lineOfName) : [],
    ),
  ],
};

/** The names that an entry of a JSON file does not have, each with the one that was likely meant. */
export function unknownEntryFields(
  names: readonly string[],
  file: string,
  lineOfName: (name: string) => number,
): Finding[] {
  return findUnknown(names, ENTRY_FIELDS, file, lineOfName);
}

function findUnknown(
  names: readonly string[],
  known: readonly string[],
  file: string,
  lineOfName: (name: string) => number,
): Finding[] {
  return names
    .filter(name => !known.includes(name))
    .map(name => ({ file, line: lineOfName(name), severity: 'error', ...describe(name, known) }));
}

function describe(name: string, known: readonly string[]): { readonly reason: string; readonly remedy: string } {
  if (name === 'id' || name === 'topic') {
    const remedy = 'Remove it: the file’s name is the id, and its folder the topic.';
    return { reason: `"${name}" is not read here`, remedy };
  }
  const hint = didYouMean(name, known).trim() || `Known are ${known.join(', ')}.`;
  return { reason: `there is no field "${name}"`, remedy: hint };
}
