import { stringify } from 'yaml';
import type { Entry } from '../../core/corpus/corpus.js';

/** An entry as the file of a knowledge folder: front matter in block style, then the answer. */
export function entryFileText(entry: Entry): string {
  const { id, topic, answer, question, variants, covered, general, differs, ...rest } = entry;
  void id;
  void topic;
  const fields = {
    question,
    ...(variants.length > 0 ? { variants } : {}),
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => !(Array.isArray(value) && value.length === 0))),
    ...(covered ? {} : { covered }),
    ...(general ? { general } : {}),
    ...(differs ? { differs } : {}),
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${answer.trim()}\n`;
}
