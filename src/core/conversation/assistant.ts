import type { Corpus, Entry, Provider } from '../corpus/corpus.js';
import { findEntry } from '../corpus/corpus.js';
import { createRetriever } from '../retrieval/create-retriever.js';
import type { Match, Pause, Retriever } from '../retrieval/retriever.js';
import { chooseCard, type Whereabouts } from '../safety/choose-card.js';
import type { Screen } from '../safety/concern.js';
import type { CrisisLines } from '../safety/crisis-lines.js';
import type { SupportParts } from '../safety/support.js';
import { chooseEntry } from './choose-entry.js';
import { type ConversationContext, contextAfter, NO_CONTEXT } from './context.js';
import type { Message } from './message.js';
import { respond, type Response } from './respond.js';
import { DEFAULT_THRESHOLDS, type Thresholds } from './thresholds.js';
import { providerPrompt, type Words } from './words.js';

export interface AssistantSetup {
  readonly corpus: Corpus;
  readonly crisisLines: CrisisLines;
  readonly screen: Screen;
  readonly words: Words;
  /** The owner's contact; stands before the corpus's own. */
  readonly provider?: Provider;
  readonly where?: Whereabouts;
  readonly thresholds?: Partial<Thresholds>;
  /** Called between slices of the index's building; without one it is built in one go. */
  readonly pause?: Pause;
}

/** Answers messages headlessly: no DOM, no network, no clock. */
export interface Assistant {
  /** Replies to a message; `history`: the visitor's earlier messages, oldest first. */
  ask: (text: string, history?: readonly string[]) => Promise<Message>;
  /** The same, at once, with the matches; `limit` 1 to 20. */
  respond: (text: string, context: ConversationContext, limit?: number) => Response;
  /** The reply where the visitor picked an entry's question from a list. */
  choose: (entry: Entry, context: ConversationContext) => Message;
  /** The entries closest to a text, whatever it is about. */
  retrieve: (text: string, limit: number) => readonly Match[];
  /** The support of every reply, for states that have no reply yet. */
  readonly support: SupportParts;
  /** The same assistant, its index shared, after the visitor chose a country or the owner changed a setting. */
  with: (changes: Partial<Pick<AssistantSetup, 'words' | 'provider' | 'where' | 'thresholds'>>) => Assistant;
}

/** Makes an assistant over a corpus, building its index. */
export async function createAssistant(setup: AssistantSetup): Promise<Assistant> {
  return assistantOver(await createRetriever(setup.corpus, { pause: setup.pause }), setup);
}

/** The assistant over a retriever that stands already. */
export function assistantOver(retriever: Retriever, setup: AssistantSetup): Assistant {
  const support = supportParts(setup, setup.corpus);
  const road = { screen: setup.screen, retriever, support, thresholds: { ...DEFAULT_THRESHOLDS, ...setup.thresholds } };
  return {
    support,
    respond: (text, context, limit) => respond(text, context, road, limit),
    choose: (entry, context) => chooseEntry(entry, context, road),
    retrieve: (text, limit) => retriever.retrieve(text, limit),
    ask: (text, history = []) => {
      const context = history.reduce(
        (before, earlier) => contextAfter(before, respond(earlier, before, road).message),
        NO_CONTEXT,
      );
      return Promise.resolve(respond(text, context, road).message);
    },
    with: changes => assistantOver(retriever, { ...setup, ...changes }),
  };
}

/** What every support is made of; without a corpus too, so that help stands before one is loaded. */
export function supportParts(
  setup: Pick<AssistantSetup, 'crisisLines' | 'words' | 'provider' | 'where'>,
  corpus?: Pick<Corpus, 'provider' | 'supportLines'>,
): SupportParts {
  const provider = { ...corpus?.provider, ...setup.provider };
  return {
    prompt: providerPrompt(setup.words, provider),
    provider,
    card: chooseCard(setup.crisisLines, setup.where ?? {}),
    ownerLines: corpus?.supportLines ?? [],
  };
}

/** The entries an owner offers before the first question, in order. */
export function starterEntries(corpus: Corpus): ReturnType<typeof findEntry>[] {
  return corpus.starters.map(id => findEntry(corpus, id)).filter(entry => entry !== undefined);
}
