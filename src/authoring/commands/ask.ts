import type { ArgsDef, ParsedArgs } from 'citty';
import type { Assistant } from '../../core/conversation/assistant.js';
import { contextAfter, type ConversationContext, NO_CONTEXT } from '../../core/conversation/context.js';
import { WORDS_EN } from '../../core/conversation/words.en.js';
import type { Corpus } from '../../core/corpus/corpus.js';
import { answerLine, respondTo } from '../ask/answer-question.js';
import { loadAssistant, loadExplainedAssistant, readRegion } from '../ask/load-assistant.js';
import { readQuestion } from '../ask/read-question.js';
import { readableExplanation } from '../ask/readable-explanation.js';
import { readableReply } from '../ask/readable-reply.js';
import { splitLines } from '../ask/split-lines.js';
import type { BundledKnowledge } from '../bundled-knowledge.js';
import { type Command, defineCommand } from '../command-line/command.js';
import { PlainError } from '../command-line/plain-error.js';
import { readWholeNumber } from '../command-line/read-options.js';
import type { Terminal } from '../command-line/terminal.js';
import { loadCorpusPath } from '../corpus-files/load-corpus-path.js';

const OPTIONS = {
  question: { type: 'positional', required: false, description: 'A question in a visitor’s own words.' },
  jsonl: { type: 'boolean', description: 'Read {"id", "text", "history"?} a line, write one JSON object a line.' },
  explain: { type: 'boolean', description: 'Tell why: words, candidates, evidence, confidence, screen.' },
  json: { type: 'boolean', description: 'With --explain: write it as one JSON object.' },
  after: {
    type: 'string',
    valueHint: 'TEXT',
    description: 'What the visitor asked before, for a question that leans on it.',
  },
  corpus: { type: 'string', valueHint: 'FILE', description: 'A corpus or overlay (JSON), or a knowledge folder.' },
  location: { type: 'string', valueHint: 'ID', description: 'The location whose page it is, where answers differ.' },
  audience: { type: 'string', valueHint: 'NAME', description: 'Whom the page is for, where answers differ.' },
  lang: { type: 'string', default: 'en', description: 'The visitor’s language, as a BCP 47 tag.' },
  region: {
    type: 'string',
    valueHint: 'CC',
    description: 'The visitor’s country, such as US; without it, international.',
  },
  top: {
    type: 'string',
    valueHint: 'N',
    default: '5',
    description: 'With --jsonl or --explain: how many entries to list, 1 to 20.',
  },
} as const satisfies ArgsDef;

/** Faults of a corpus that are told one by one; the rest is counted. */
const MOST_NOTES = 20;

/** `care-faq ask`: what a visitor would be answered. */
export function askCommand(knowledge: BundledKnowledge): Command {
  return defineCommand<typeof OPTIONS>({
    name: 'ask',
    summary: 'Answer a question, or a file of questions, as a visitor would be answered.',
    options: OPTIONS,
    examples: [
      'care-faq ask "how long does a session take" --region US',
      'care-faq ask "do you take insurance" --corpus our-answers.json',
      'care-faq ask "and how long does it last" --after "what is KAP" --explain',
      'care-faq ask --jsonl --top 3 < questions.jsonl > answers.jsonl',
    ],
    run: async (options, terminal) => {
      const top = readWholeNumber(options.top, 'top', { least: 1, most: 20 });
      const question = options._.join(' ');
      if (!options.jsonl && options._.length === 0)
        throw new PlainError('ask a question, or give --jsonl and questions on standard input.');
      if (options.jsonl && question !== '')
        throw new PlainError('with --jsonl the questions come from standard input.');
      if (options.jsonl && (options.explain || options.after !== undefined))
        throw new PlainError('--explain and --after go with one question, not with --jsonl.');
      if (options.json && !options.explain) throw new PlainError('--json goes with --explain; there is also --jsonl.');
      const { corpus, region } = prepare(options, knowledge, terminal);
      if (options.explain) {
        const assistant = await loadExplainedAssistant(corpus, region, WORDS_EN, knowledge);
        const explanation = assistant.explain(question, contextOf(options.after, assistant), top);
        const text = options.json
          ? `${JSON.stringify(explanation, undefined, 2)}\n`
          : readableExplanation(explanation, terminal);
        await terminal.write(text);
        return 0;
      }
      const assistant = await loadAssistant(corpus, region, WORDS_EN, knowledge);
      if (options.jsonl) await answerLines(assistant, top, terminal);
      else {
        const response = assistant.respond(question, contextOf(options.after, assistant), top);
        await terminal.write(readableReply(response, corpus, WORDS_EN, terminal));
      }
      return 0;
    },
  });
}

/** The conversation after an earlier question, if there was one. */
function contextOf(earlier: string | undefined, assistant: Assistant): ConversationContext {
  return earlier === undefined ? NO_CONTEXT : contextAfter(NO_CONTEXT, assistant.respond(earlier, NO_CONTEXT).message);
}

function prepare(
  options: ParsedArgs<typeof OPTIONS>,
  knowledge: BundledKnowledge,
  terminal: Terminal,
): { readonly region: string | undefined; readonly corpus: Corpus } {
  checkLang(options.lang);
  const region = options.region === undefined ? undefined : readRegion(options.region, knowledge);
  if (region?.note !== undefined) terminal.note(region.note);
  if (!/^en\b/i.test(options.lang)) terminal.note('What a reply says besides its answer is written in English here.');
  const { corpus, notes } =
    options.corpus === undefined
      ? { corpus: knowledge.defaultCorpus, notes: [] }
      : loadCorpusPath(options.corpus, options.lang, knowledge.defaultCorpus, {
          today: terminal.today,
          location: options.location,
          audience: options.audience,
        });
  for (const note of notes.slice(0, MOST_NOTES)) terminal.note(note);
  if (notes.length > MOST_NOTES) terminal.note(`… and ${String(notes.length - MOST_NOTES)} more.`);
  return { region: region?.region, corpus };
}

async function answerLines(assistant: Assistant, top: number, terminal: Terminal): Promise<void> {
  if (terminal.isTyped) terminal.note('Type one {"id": 1, "text": "…"} a line; Ctrl+D ends.');
  for await (const line of splitLines(terminal.input)) {
    const question = readQuestion(line);
    const reply =
      'error' in question ? question : answerLine(question.id, respondTo(question, assistant, top), WORDS_EN);
    await terminal.write(`${JSON.stringify(reply)}\n`);
  }
}

function checkLang(lang: string): void {
  try {
    Intl.getCanonicalLocales(lang);
  } catch {
    throw new PlainError(`"${lang}" is not a language tag; write for instance en or pt-BR.`);
  }
}
