import { join } from 'node:path';
import { existsSync, statSync } from 'node:fs';
import type { ArgsDef } from 'citty';
import type { Corpus } from '../../core/corpus/corpus.js';
import { createRetriever } from '../../core/retrieval/create-retriever.js';
import { normalise } from '../../core/text/normalise.js';
import { didYouMean } from '../command-line/closest-name.js';
import { type Command, defineCommand } from '../command-line/command.js';
import { PlainError, UsageError } from '../command-line/plain-error.js';
import { findLanguageFolder } from '../corpus-files/language-folder.js';
import { newEntryText } from '../corpus-files/new-entry-text.js';
import { writeNewFile } from '../corpus-files/write-files.js';
import { createIdGiver, slug } from '../import/slug.js';
import { readKnowledge } from '../knowledge/read-knowledge.js';
import { shownPath } from '../knowledge/shown-path.js';

const OPTIONS = {
  question: { type: 'positional', required: false, description: 'The question, as it will stand above the answer.' },
  folder: { type: 'positional', required: false, default: 'knowledge', description: 'A knowledge folder.' },
  topic: { type: 'string', description: 'The topic’s id; else that of the closest entry.' },
  lang: { type: 'string', default: 'en', description: 'Which language of the folder.' },
} as const satisfies ArgsDef;

const MOST_CLOSEST = 3;
/** Of what the best has in common with the question; below it an entry is only near by chance. */
const WORTH_NAMING = 0.3;

/** `care-faq new`: a file for one more entry, and the entries that may answer it already. */
export function newCommand(): Command {
  return defineCommand<typeof OPTIONS>({
    name: 'new',
    summary: 'Make the file of a new entry, and name the entries that are closest to it.',
    options: OPTIONS,
    examples: [
      'care-faq new "Where can I park?"',
      'care-faq new "How much does it cost?" our-faq/knowledge --topic cost-and-access',
    ],
    run: async ({ _, topic, lang }, terminal) => {
      const [question = '', folder = 'knowledge', ...others] = _;
      if (question.trim() === '' || others.length > 0)
        throw new UsageError('give the question in quotation marks, and at most a folder.');
      if (slug(question) === '') throw new UsageError('a question has words.');
      if (!existsSync(folder))
        throw new PlainError(
          `there is no folder "${folder}". Name the knowledge folder behind the question: care-faq new "${question.trim()}" our-faq/knowledge. None yet? care-faq init our-faq --start own makes one; a file of answers (.json) is edited with care-faq studio.`,
        );
      if (!statSync(folder).isDirectory())
        throw new PlainError(
          `"${folder}" is a file: care-faq studio "${folder}" edits it. New files are made in a knowledge folder.`,
        );
      const found = findLanguageFolder(folder, lang);
      const { corpus } = readKnowledge(found.root, found.lang);
      const same = corpus.entries.find(entry => normalise(entry.question) === normalise(question));
      if (same) throw new PlainError(`"${same.question}" is there already: ${same.id}.`);
      const closest = await closestEntries(corpus, question);
      const chosen = topic ?? closest[0]?.topic ?? corpus.topics[0]?.id ?? 'general';
      if (slug(chosen) !== chosen)
        throw new UsageError(`"${chosen}" is no id of a topic: use lower case letters, digits and hyphens.`);
      const known = corpus.topics.map(({ id }) => id);
      if (known.length > 0 && !known.includes(chosen))
        terminal.note(`The topic "${chosen}" is not listed in locale.yml yet.${didYouMean(chosen, known)}`);
      const id = createIdGiver(corpus.entries.map(entry => entry.id))(question);
      const path = join(found.root, found.lang, 'entries', chosen, `${id}.md`);
      writeNewFile(path, newEntryText(question.trim(), corpus.sources.length > 0), false);
      await terminal.write(`${shownPath(path)}\n`);
      for (const entry of closest) terminal.note(`Already answered by ${entry.id} (“${entry.question}”)?`);
      terminal.note('It is a draft, which no visitor sees. Fill the fields, then run care-faq check.');
      return 0;
    },
  });
}

async function closestEntries(corpus: Corpus, question: string): Promise<Corpus['entries']> {
  if (corpus.entries.length === 0) return [];
  const matches = (await createRetriever(corpus)).retrieve(question, MOST_CLOSEST);
  const best = matches[0]?.score ?? 0;
  return matches.filter(({ score }) => score > 0 && score >= best * WORTH_NAMING).map(({ entry }) => entry);
}
