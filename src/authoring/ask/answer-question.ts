import type { Assistant } from '../../core/conversation/assistant.js';
import { type ConversationContext, contextAfter, NO_CONTEXT } from '../../core/conversation/context.js';
import { type Message, shownEntry } from '../../core/conversation/message.js';
import { messageText } from '../../core/conversation/message-text.js';
import type { Response } from '../../core/conversation/respond.js';
import type { Words } from '../../core/conversation/words.js';
import type { Match } from '../../core/retrieval/retriever.js';
import type { Concern } from '../../core/safety/concern.js';
import type { Question } from './read-question.js';
import { type ContactLine, contactLines } from './contact-lines.js';

/** What `care-faq ask --jsonl` writes for a question; the contract by which the whole road is measured. */
export interface AnswerLine {
  readonly id: unknown;
  readonly kind: Message['kind'];
  readonly concern: Concern;
  /** That of the first entry, or null. */
  readonly confidence: number | null;
  readonly entries: readonly {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
    readonly confidence: number;
  }[];
  /** The id of the entry whose answer stands in the body, or null. */
  readonly shown: string | null;
  readonly text: string;
  readonly support: { readonly first: boolean; readonly prompt: string; readonly lines: readonly ContactLine[] };
}

/** Answers a question after its history was played through the same assistant. */
export function respondTo(question: Question, assistant: Assistant, top: number): Response {
  const context = question.history.reduce<ConversationContext>(
    (before, earlier) => contextAfter(before, assistant.respond(earlier, before).message),
    NO_CONTEXT,
  );
  return assistant.respond(question.text, context, top);
}

/** A response in the form of one line of JSON. */
export function answerLine(id: unknown, { message, matches }: Response, words: Words): AnswerLine {
  return {
    id,
    kind: message.kind,
    concern: message.concern,
    confidence: matches[0] ? rounded(matches[0]) : null,
    entries: matches.map(match => ({
      id: match.entry.id,
      question: match.entry.question,
      answer: match.entry.answer,
      confidence: rounded(match),
    })),
    shown: shownEntry(message)?.id ?? null,
    text: messageText(message, words),
    support: {
      first: message.support.first,
      prompt: message.support.prompt,
      lines: contactLines(message.support),
    },
  };
}

/** Four decimals: more are noise, and would make two runs look different. */
function rounded({ confidence }: Match): number {
  return Math.round(confidence * 10_000) / 10_000;
}
