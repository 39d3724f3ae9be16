import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { ArgsDef } from 'citty';
import type { Corpus } from '../../core/corpus/corpus.js';
import { createRetriever } from '../../core/retrieval/create-retriever.js';
import { createScreen } from '../../core/safety/screen/create-screen.js';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import { type Command, defineCommand } from '../command-line/command.js';
import { PlainError } from '../command-line/plain-error.js';
import { readWholeNumber } from '../command-line/read-options.js';
import type { Terminal } from '../command-line/terminal.js';
import { findLanguageFolder } from '../corpus-files/language-folder.js';
import { loadCorpusPath } from '../corpus-files/load-corpus-path.js';
import { addToCorpusJson } from '../suggest/add-to-corpus-json.js';
import { addToFolder } from '../suggest/add-to-folder.js';
import type { Proposal } from '../suggest/proposal.js';
import { type AnsweredNow, answeredNow } from '../suggest/answered-now.js';
import { propose } from '../suggest/propose.js';
import { type LoggedMessage, readLog } from '../suggest/read-log.js';
import { reviewProposals } from '../suggest/review-proposals.js';
import { type SiftedMessages, siftMessages } from '../suggest/sift-messages.js';

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
      if (unread.length > 0) terminal.note(describeUnread(unread, options.log));
      if (messages.length === 0) throw new PlainError(`"${options.log}" holds no message.`);
      const corpus = proposalBase(options.folder, options.lang, knowledge, text => terminal.note(text));
      const sifted = siftMessages(messages, createScreen(knowledge.screenData));
      noteSifted(sifted, terminal);
      const retriever = await createRetriever(corpus);
      const defaults = untouchedDefaults(options.folder, corpus, knowledge);
      const proposals = propose(sifted.messages, { corpus, retriever, least, defaults });
      noteAnswered(answeredNow(sifted.messages, retriever), terminal);
      if (options.json) await terminal.write(`${JSON.stringify(proposals, undefined, 2)}\n`);
      if (proposals.length === 0) {
        const fewer = least > 1 ? ' --least 1 also proposes what was asked once.' : '';
        terminal.note(
          `Nothing to propose: no question was asked ${options.least} times without a sure answer.${fewer}`,
        );
        return 0;
      }
      const accepted = options.yes ? proposals : options.json ? [] : await reviewProposals(proposals, terminal);
      const files = accepted.length === 0 ? [] : write(options.folder, options.lang, accepted);
      terminal.note(files.length === 0 ? nothingWritten(options, terminal) : written(files, accepted, options.folder));
      return 0;
    },
  });
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}

/** Messages or lines of one kind that are named; the others are counted. */
const MOST_NAMED = 5;
const MOST_SHOWN = 80;

function describeUnread(lines: readonly number[], log: string): string {
  const named = lines.slice(0, MOST_NAMED).map(String).join(', ');
  const more = lines.length > MOST_NAMED ? ', …' : '';
  const [which, it] = lines.length === 1 ? ['line', 'it'] : ['lines', 'them'];
  return `${counted(lines.length, 'line')} of ${log} with no message that can be read in ${it} passed over: ${which} ${named}${more}.`;
}

function noteSifted({ sensitive, courtesies }: SiftedMessages, terminal: Terminal): void {
  const timesOf = (messages: readonly LoggedMessage[]): number =>
    messages.reduce((sum, message) => sum + message.times, 0);
  if (sensitive.length > 0)
    terminal.note(
      `${counted(timesOf(sensitive), 'message')} left out: a concern, or a personal medical question. No wording is made of those.${named(sensitive)}`,
    );
  if (courtesies.length > 0)
    terminal.note(`${counted(timesOf(courtesies), 'message')} left out: a greeting or thanks.`);
}

function noteAnswered(answered: readonly AnsweredNow[], terminal: Terminal): void {
  if (answered.length === 0) return;
  const [messages, them] = answered.length === 1 ? ['message', 'it'] : ['messages', 'them'];
  const shown = answered
    .slice(0, MOST_NAMED)
    .map(({ text, entry }) => `\n  “${clip(text)}” finds “${entry.question}” (${entry.id})`);
  const more = answered.length > MOST_NAMED ? `\n  … and ${String(answered.length - MOST_NAMED)} more` : '';
  terminal.note(
    `${String(answered.length)} ${messages} without a proposal: your answers as they are now answer ${them}. Where that is the wrong answer, write the right one:${shown.join('')}${more}`,
  );
}

function named(messages: readonly LoggedMessage[]): string {
  const shown = messages.slice(0, MOST_NAMED).map(({ text }) => `\n  “${clip(text)}”`);
  return (
    shown.join('') + (messages.length > MOST_NAMED ? `\n  … and ${String(messages.length - MOST_NAMED)} more` : '')
  );
}

function clip(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN - 1)}…`;
}

/** The default entries that a file leaves as they are: an own answer may take the place of one. A folder lies over nothing. */
function untouchedDefaults(path: string, corpus: Corpus, { defaultCorpus }: BundledKnowledge): ReadonlySet<string> {
  if (statSync(path).isDirectory()) return new Set();
  const own = new Map(corpus.entries.map(entry => [entry.id, entry.answer]));
  return new Set(defaultCorpus.entries.filter(({ id, answer }) => own.get(id) === answer).map(({ id }) => id));
}

function nothingWritten(
  { json, yes }: { json?: boolean | undefined; yes?: boolean | undefined },
  terminal: Terminal,
): string {
  if (json && !yes) return 'Nothing was written: --json only lists. With --yes too, everything is accepted.';
  return terminal.isTyped
    ? 'Nothing was written.'
    : 'Nothing was written. In a terminal each is asked for; --yes accepts all, --json lists them.';
}

function written(files: readonly string[], accepted: readonly Proposal[], folder: string): string {
  const names = [...new Set(files)].join(', ');
  const drafts = accepted.filter(({ kind }) => kind !== 'variants').length;
  const begun =
    drafts === 0
      ? ''
      : ` ${counted(drafts, 'new question')} ${drafts === 1 ? 'is a draft' : 'are drafts'}: write the ${drafts === 1 ? 'answer' : 'answers'}, and take "review: draft" and "covered: false" away.`;
  return `Written: ${names}.${begun} Then: care-faq check ${folder}`;
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
