import type { Turn } from '../conversation/conversation.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Match } from '../retrieval/retriever.js';
import { FUNCTION_WORDS_EN } from '../text/function-words.js';
import { normalise } from '../text/normalise.js';
import { words } from '../text/segment.js';
import { type LogLine, logLine } from './log-line.js';
import type { IsKnown } from './redact.js';

/**
 * The questions of one conversation, until it ends. In memory only. Once a message was of concern, nothing of the whole
 * conversation is kept: neither what was asked before it nor what comes after.
 */
export class QuestionLog {
  #lines: LogLine[] = [];
  #isSilent = false;
  #known: { readonly corpus: Corpus; readonly isKnown: IsKnown } | undefined;

  add(turn: Turn, matches: readonly Match[], corpus: Corpus): void {
    if (turn.message.concern !== 'none') {
      this.#lines = [];
      this.#isSilent = true;
    }
    if (this.#isSilent) return;
    if (this.#known?.corpus !== corpus) this.#known = { corpus, isKnown: knownWords(corpus) };
    const line = logLine(turn, matches, this.#known.isKnown, corpus.lang);
    if (line) this.#lines.push(line);
  }

  /** What was kept, in the order of the alphabet and not of asking; it is gone from here then. */
  take(): readonly LogLine[] {
    const lines = this.#lines.sort((one, other) => (one.text < other.text ? -1 : 1));
    this.#lines = [];
    return lines;
  }

  /** The visitor cleared the conversation: nothing of it is kept, and a new one begins. */
  forget(): void {
    this.#lines = [];
    this.#isSilent = false;
  }
}

function knownWords(corpus: Corpus): IsKnown {
  const known = new Set<string>(FUNCTION_WORDS_EN);
  for (const { question, answer, variants } of corpus.entries)
    for (const word of words(normalise([question, answer, ...variants].join(' ')))) known.add(word);
  return word => known.has(word) || word === '';
}
