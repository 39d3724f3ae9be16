import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArgsDef } from 'citty';
import { WORDS_EN } from '../../core/conversation/words.en.js';
import type { Corpus } from '../../core/corpus/corpus.js';
import { loadAssistant } from '../ask/load-assistant.js';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import { type Command, defineCommand } from '../command-line/command.js';
import { PlainError } from '../command-line/plain-error.js';
import type { Terminal } from '../command-line/terminal.js';
import { loadCorpusPath } from '../corpus-files/load-corpus-path.js';
import { evaluationReport, evaluationText } from '../evaluate/evaluation-report.js';
import type { MessageInFile } from '../evaluate/labelled-message.js';
import { measure } from '../evaluate/measure.js';
import { readMessages } from '../evaluate/read-messages.js';
import { resolveLabels } from '../evaluate/resolve-labels.js';
import { summarise } from '../evaluate/summarise.js';

const OPTIONS = {
  messages: {
    type: 'positional',
    required: true,
    description:
      'Labelled messages: TSV or CSV with the columns text and expect (and style, history), or JSON Lines. A label is an entry’s id or question, or for instance fallback.',
  },
  corpus: { type: 'string', valueHint: 'FILE', description: 'A corpus or overlay (JSON), or a knowledge folder.' },
  lang: { type: 'string', default: 'en', description: 'Which language of a folder.' },
  report: { type: 'string', valueHint: 'FILE.md', description: 'Write the whole report to this file.' },
  json: { type: 'boolean', description: 'Write the figures as JSON.' },
} as const satisfies ArgsDef;

/** From so many variants on, learning from them takes so long that a person should know. */
const MANY_VARIANTS = 500;

/** `care-faq evaluate`: how often labelled messages get the right answer. */
export function evaluateCommand(knowledge: BundledKnowledge): Command {
  return defineCommand<typeof OPTIONS>({
    name: 'evaluate',
    summary: 'Send labelled messages down the whole road and say how often the answer is right.',
    options: OPTIONS,
    examples: [
      'care-faq evaluate messages.tsv --corpus our-answers.json',
      'care-faq evaluate messages.csv --corpus knowledge --report report.md',
      'care-faq evaluate knowledge/en/evaluation/answerable.tsv --json',
    ],
    run: async (options, terminal) => {
      const messages = readLabelled(options.messages, terminal);
      const { corpus, notes } =
        options.corpus === undefined
          ? { corpus: knowledge.defaultCorpus, notes: [] }
          : loadCorpusPath(options.corpus, options.lang, knowledge.defaultCorpus, { today: terminal.today });
      for (const note of notes.slice(0, 20)) terminal.note(note);
      const labelled = resolve(messages, corpus, options.messages, terminal);
      const variants = corpus.entries.reduce((sum, entry) => sum + entry.variants.length, 0);
      if (variants >= MANY_VARIANTS) terminal.note(`Learning from ${String(variants)} variants …`);
      const assistant = await loadAssistant(corpus, undefined, WORDS_EN, knowledge);
      const ids = new Set(corpus.entries.map(entry => entry.id));
      const evaluation = summarise(measure(labelled, assistant), ids);
      await terminal.write(options.json ? `${JSON.stringify(evaluation)}\n` : evaluationText(evaluation));
      if (options.report !== undefined)
        writeReport(options.report, evaluationReport(evaluation, basename(options.messages)));
      return 0;
    },
  });
}

function readLabelled(path: string, terminal: Terminal): readonly MessageInFile[] {
  if (!existsSync(path)) throw new PlainError(`there is no file "${path}".`);
  const { messages, problems } = readMessages(readFileSync(path, 'utf8'), path);
  for (const { line, reason, remedy } of problems) terminal.note(`${path}:${String(line)}: ${reason}. ${remedy}`);
  if (messages.length === 0) throw new PlainError(`"${path}" holds no labelled message.`);
  return messages;
}

/** Messages whose labels are known; the others are named, and left out. */
function resolve(
  messages: readonly MessageInFile[],
  corpus: Corpus,
  path: string,
  terminal: Terminal,
): readonly MessageInFile[] {
  const { messages: known, unknown, left } = resolveLabels(messages, corpus);
  for (const { line, label, hint } of unknown)
    terminal.note(`${path}:${String(line)}: there is no entry "${label}".${hint}`);
  if (known.length === 0) throw new PlainError(`no label of "${path}" is known here. Is it of another corpus?`);
  if (left > 0)
    terminal.note(
      `${left === 1 ? '1 message is' : `${String(left)} messages are`} left out, for want of a known label.`,
    );
  return known;
}

function writeReport(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new PlainError(`"${path}" cannot be written (${(error as NodeJS.ErrnoException).code ?? ''}).`);
  }
}
