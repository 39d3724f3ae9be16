// The questions that every engine is asked.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import corpus from 'virtual:corpus/en';
import { readKnowledge } from '../src/authoring/knowledge/read-knowledge.ts';
import { readMessages } from '../scripts/quality/read-messages.ts';

/** Public sets, where somebody put them beside the project: `{entries, devEntries?, dev: [{q, rel}]}`. */
export const PUBLIC_SETS = join('..', 'shared', 'data', 'retrieval');

/**
 * @typedef {object} DataSet
 * @property {string} name
 * @property {{ id: string, question: string, variants: readonly string[], answer: string }[]} documents
 * @property {{ text: string, expect: readonly string[] }[]} messages
 * @property {object} [compiled] The default corpus as a visitor gets it.
 */

/** @returns {DataSet[]} */
export function readDataSets() {
  return [defaultSet(), ...publicSets()];
}

function defaultSet() {
  return {
    name: 'default corpus',
    documents: readKnowledge('knowledge', 'en').corpus.entries,
    messages: readMessages(join('knowledge', 'en', 'evaluation', 'answerable.tsv')),
    compiled: corpus,
  };
}

function publicSets() {
  if (!existsSync(PUBLIC_SETS)) {
    console.warn(`Skipped: the public sets, since there is no ${PUBLIC_SETS}.`);
    return [];
  }
  return readdirSync(PUBLIC_SETS)
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => {
      const { entries, devEntries = entries, dev } = JSON.parse(readFileSync(join(PUBLIC_SETS, file), 'utf8'));
      return {
        name: basename(file, '.json'),
        documents: devEntries,
        messages: dev.map(({ q, rel }) => ({ text: q, expect: [rel].flat() })),
      };
    });
}
