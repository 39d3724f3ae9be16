import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { ArgsDef } from 'citty';
import type { Corpus } from '../../core/corpus/corpus.js';
import { createRetriever } from '../../core/retrieval/create-retriever.js';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import { type Command, defineCommand } from '../command-line/command.js';
import { PlainError } from '../command-line/plain-error.js';
import { readWholeNumber } from '../command-line/read-options.js';
import { findLanguageFolder } from '../corpus-files/language-folder.js';
import { loadCorpusPath } from '../corpus-files/load-corpus-path.js';
import { addToCorpusJson } from '../suggest/add-to-corpus-json.js';
import { addToFolder } from '../suggest/add-to-folder.js';
import type { Proposal } from '../suggest/proposal.js';
import { propose } from '../suggest/propose.js';
import { readLog } from '../suggest/read-log.js';
import { reviewProposals } from '../suggest/review-proposals.js';

const OPTIONS = {
  log: { type: 'positional', required: true, description: 'The log of your page (JSON Lines), or one message a line.' },
  folder: {
    type: 'positional',
    required: false,
    default: 'knowledge',
    description: 'A knowledge folder, or a corpus or overlay (JSON): what is accepted is written there.',
  },
  lang: { type: 'string', default: 'en', description: 'Which language of a folder.' },
  least: { type: 'string', valueHint: 'N', default: '2', description: 'Leave out what was asked fewer times.' },
  yes: { type: 'boolean', description: 'Accept everything, without a question.' },
  json: { type: 'boolean', description: 'Write the proposals as JSON; without --yes nothing is accepted.' },
} as const satisfies ArgsDef;

/** `care-faq suggest`: what a log's unanswered and unsure messages suggest, each accepted or refused by a person. */
export function suggestCommand(knowledge: BundledKnowledge): Command {
  return defineCommand<typeof OPTIONS>({
    name: 'suggest',
    summary: 'Group a log’s unanswered messages, and propose variants and new entries.',
    options: OPTIONS,
    examples: [
      'care-faq suggest care-faq-log.jsonl our-answers.json',
      'care-faq suggest care-faq-log.jsonl knowledge --least 3',
      'care-faq suggest care-faq-log.jsonl our-answers.json --json > proposals.json',
    ],
    run: async (options, terminal) => {
      const least = readWholeNumber(options.least, 'least', { least: 1, most: 1_000_000 });
      if (!existsSync(options.log)) throw new PlainError(`there is no file "${options.log}".`);
      const { messages, unread } = readLog(readFileSync(options.log, 'utf8'));
      if (unread > 0) terminal.note(`${String(unread)} lines of ${options.log} hold no message and were passed over.`);
      if (messages.length === 0) throw new PlainError(`"${options.log}" holds no message.`);
      const corpus = proposalBase(options.folder, options.lang, knowledge, text => terminal.note(text));
      const proposals = propose(messages, corpus, await createRetriever(corpus), least);
      if (options.json) await terminal.write(`${JSON.stringify(proposals, undefined, 2)}\n`);
      if (proposals.length === 0) {
        terminal.note(`Nothing to propose: no question was asked ${options.least} times without a sure answer.`);
        return 0;
      }
      const accepted = options.yes ? proposals : options.json ? [] : await reviewProposals(proposals, terminal);
      const files = accepted.length === 0 ? [] : write(options.folder, options.lang, accepted);
      terminal.note(
        files.length === 0
          ? 'Nothing was written.'
          : `Written: ${[...new Set(files)].join(', ')}. New entries are drafts: write their answers, then check.`,
      );
      return 0;
    },
  });
}

/** Notes of a corpus that are told; `care-faq check` tells them all. */
const MOST_NOTES = 5;

function proposalBase(path: string, lang: string, knowledge: BundledKnowledge, note: (text: string) => void): Corpus {
  const { corpus, notes } = loadCorpusPath(path, lang, knowledge.defaultCorpus, { drafts: true });
  for (const line of notes.slice(0, MOST_NOTES)) note(line);
  return corpus;
}

function write(path: string, lang: string, accepted: readonly Proposal[]): string[] {
  if (statSync(path).isDirectory()) return addToFolder(findLanguageFolder(path, lang), accepted);
  writeFileSync(path, addToCorpusJson(readFileSync(path, 'utf8'), accepted));
  return [path];
}
