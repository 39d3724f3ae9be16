import { stringify } from 'yaml';
import type { Corpus } from '../../core/corpus/corpus.js';
import { entryFileText } from './entry-file-text.js';

/** Entries without a topic need a folder all the same. */
const NO_TOPIC = 'general';

/** A corpus as the files of a knowledge folder: one an entry, the locale, the sources, the synonyms. */
export function knowledgeFiles(corpus: Corpus): ReadonlyMap<string, string> {
  const { format, lang, entries, topics, sources, synonyms, ranking, replaced, ...locale } = corpus;
  void [format, ranking, replaced];
  const files = new Map<string, string>();
  const listed = entries.some(entry => entry.topic === undefined)
    ? [...topics, { id: NO_TOPIC, name: 'General' }]
    : topics;
  const fields = { name: lang, topics: listed, ...withoutEmpty(locale) };
  files.set(`${lang}/locale.yml`, stringify(fields, { lineWidth: 0 }));
  if (sources.length > 0) files.set('sources.yml', stringify(sources, { lineWidth: 0 }));
  if (Object.keys(synonyms).length > 0)
    files.set(`${lang}/synonyms.yml`, stringify(byWord(synonyms), { lineWidth: 0 }));
  for (const entry of entries)
    files.set(`${lang}/entries/${entry.topic ?? NO_TOPIC}/${fileName(entry.id)}.md`, entryFileText(entry));
  return files;
}

/** An id of a hostile corpus may hold anything; a file’s name may not. */
function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '') || 'entry';
}

/** A folder lists what visitors say under the word that the entries use. */
function byWord(synonyms: Readonly<Record<string, string>>): Record<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [saying, word] of Object.entries(synonyms)) words.set(word, [...(words.get(word) ?? []), saying]);
  return Object.fromEntries(words);
}

function withoutEmpty(object: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) =>
        value !== undefined &&
        !(typeof value === 'object' && value !== null && Object.keys(value as object).length === 0),
    ),
  );
}
