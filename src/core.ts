/**
 * The engine without a page: `loadCorpus` a corpus, `createAssistant` over it, `ask` it. The screen, the crisis lines and
 * the English words come with it; none of them can be left out.
 */
import crisisLines from 'virtual:crisis-lines';
import screenData from 'virtual:screen';
import { type Assistant, type AssistantSetup, createAssistant as createOver } from './core/conversation/assistant.js';
import { WORDS_EN } from './core/conversation/words.en.js';
import type { Corpus } from './core/corpus/corpus.js';
import { loadCorpus as loadFor, type LoadedCorpus } from './core/corpus/load-corpus.js';
import { localDay } from './core/corpus/local-day.js';
import type { Occasion } from './core/corpus/when.js';
import { createScreen } from './core/safety/screen/create-screen.js';

export type { Assistant } from './core/conversation/assistant.js';
export { Conversation, type Turn } from './core/conversation/conversation.js';
export { messageText } from './core/conversation/message-text.js';
export type { Message, MessageKind } from './core/conversation/message.js';
export type { Thresholds } from './core/conversation/thresholds.js';
export type { Words } from './core/conversation/words.js';
export { WORDS_EN } from './core/conversation/words.en.js';
export type { Corpus, Entry, Provider } from './core/corpus/corpus.js';
export type { LoadedCorpus } from './core/corpus/load-corpus.js';
export type { Occasion } from './core/corpus/when.js';
export { describeProblem, type Problem } from './core/corpus/problem.js';
export type { Whereabouts } from './core/safety/choose-card.js';
export type { Concern } from './core/safety/concern.js';
export type { CrisisCard, CrisisLine, CrisisLines } from './core/safety/crisis-lines.js';
export type { Support } from './core/safety/support.js';

/** What an assistant may be given; only the corpus has to be. */
export type HeadlessSetup = Pick<AssistantSetup, 'corpus'> &
  Partial<Omit<AssistantSetup, 'corpus' | 'screen' | 'crisisLines'>>;

/**
 * Loads a corpus or an overlay (JSON text or an object), laid over `base` where it extends one. Never throws: what is
 * wrong stands in `problems`. Answers expire by `occasion.today`, and by this machine's day where none is given.
 */
export function loadCorpus(input: unknown, base?: Corpus, occasion: Occasion = {}): LoadedCorpus {
  return loadFor(input, base, { today: localDay(new Date()), ...occasion });
}

/** Makes an assistant over a corpus, building its index. */
export function createAssistant(setup: HeadlessSetup): Promise<Assistant> {
  return createOver({ words: WORDS_EN, ...setup, crisisLines, screen: createScreen(screenData) });
}
