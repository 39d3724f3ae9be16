import { join } from 'node:path';
import corpus from 'virtual:corpus/en';
import { madeOnce } from '../../build/made-once.js';
import { compileCorpus } from '../../src/authoring/knowledge/compile-corpus.js';
import { readKnowledge } from '../../src/authoring/knowledge/read-knowledge.js';
import { contextAfter, NO_CONTEXT } from '../../src/core/conversation/context.js';
import type { Corpus, Entry } from '../../src/core/corpus/corpus.js';
import { createRetriever, PART_WEIGHTS_RICH, type RetrieverSetup } from '../../src/core/retrieval/create-retriever.js';
import { makeRanking } from '../../src/core/retrieval/make-ranking.js';
import type { Retriever } from '../../src/core/retrieval/retriever.js';
import { compare, type Difference, type Ranked } from './compare.js';
import { bytesOf, codeSize } from './code-size.js';
import { defaultAssistant, evaluationMessages } from './figures.js';
import type { LabelledMessage } from './read-messages.js';

/** What a part of the retrieval earns: how much better the messages are answered with it, and what it costs. */
export interface Ablation extends Difference {
  readonly part: string;
  /** Brotli; null where the part has no data, or no file, of its own. */
  readonly dataBytes: number | null;
  readonly codeBytes: number | null;
}

interface Part {
  readonly name: string;
  /** The retriever of the default corpus without the part. */
  readonly without: () => Promise<Retriever>;
  readonly data?: () => unknown;
  readonly code?: () => Promise<number>;
}

interface Case extends LabelledMessage {
  readonly previous: Entry | null;
}

const SOURCES = join('src', 'core');
const PHRASES = pick(corpus.synonyms, saying => saying.includes(' '));
const SYNONYMS = pick(corpus.synonyms, saying => !saying.includes(' '));

const over = (setup: RetrieverSetup) => (): Promise<Retriever> => createRetriever(corpus, setup);
const weighing = (changes: Partial<typeof PART_WEIGHTS_RICH>): (() => Promise<Retriever>) =>
  over({ weights: { ...PART_WEIGHTS_RICH, ...changes } });
const file = (...path: string[]) => {
  return (): Promise<number> => codeSize(join(SOURCES, ...path));
};

/** Every part is taken out by itself, the weights of the others as they are. */
const PARTS: readonly Part[] = [
  {
    name: 'variants (compiled)',
    // Compiled, the corpus has no variants: what is made of it now knows the questions alone.
    without: () => createRetriever(corpus, { ranking: makeRanking(corpus) }),
    data: () => corpus.ranking,
  },
  {
    name: 'classifier',
    without: weighing({ classifier: 0 }),
    data: () => corpus.ranking?.weights,
    code: file('retrieval', 'classifier.ts'),
  },
  {
    name: 'full text of the questions (MiniSearch)',
    without: weighing({ asked: 0 }),
    code: () => codeSize(join(SOURCES, 'retrieval', 'engine.ts'), 'minisearch'),
  },
  {
    name: 'likeness to the question',
    without: weighing({ wordings: 0 }),
    code: file('retrieval', 'wordings.ts'),
  },
  {
    name: 'spelling repair (nearest word)',
    without: over({ parts: { repairs: false } }),
    code: file('text', 'nearest-word.ts'),
  },
  {
    name: 'list of spellings (texting)',
    without: over({ parts: { spellings: false } }),
    code: file('text', 'spellings.en.ts'),
  },
  {
    name: 'synonyms',
    without: () => createRetriever({ ...corpus, synonyms: PHRASES }),
    data: () => SYNONYMS,
  },
  {
    name: 'phrases as one word',
    without: () => createRetriever(withoutPhrases()),
    data: () => PHRASES,
  },
  {
    name: 'asking part of long messages',
    without: over({ parts: { askingPart: false } }),
    code: file('text', 'question-part.ts'),
  },
  {
    name: 'conversation context',
    without: async () => {
      const retriever = await createRetriever(corpus);
      return { retrieve: (text, limit) => retriever.retrieve(text, limit) };
    },
    code: file('retrieval', 'follow-up.ts'),
  },
];

/** Takes every part out in turn, over the answerable messages and the follow-ups. */
export async function takeAblations(): Promise<Ablation[]> {
  const cases = await readCases();
  const whole = rankAll(await createRetriever(corpus), cases);
  const ablations: Ablation[] = [];
  for (const { name, without, data, code } of PARTS) {
    ablations.push({
      part: name,
      ...compare(whole, rankAll(await without(), cases)),
      dataBytes: data ? bytesOf(textOf(data())).brotli : null,
      codeBytes: code ? await code() : null,
    });
  }
  return ablations;
}

/** The last answer before a follow-up is that of the whole product, whichever part is out. */
async function readCases(): Promise<Case[]> {
  const assistant = await defaultAssistant();
  const followUps = evaluationMessages('follow-ups').filter(({ style }) => style === 'follow-up');
  return [...evaluationMessages('answerable'), ...followUps].map(message => {
    const context = message.history.reduce(
      (before, earlier) => contextAfter(before, assistant.respond(earlier, before).message),
      NO_CONTEXT,
    );
    return { ...message, previous: context.lastEntry };
  });
}

function rankAll(retriever: Retriever, cases: readonly Case[]): Ranked[] {
  return cases.map(({ text, expect, previous, style }) => ({
    followUp: style === 'follow-up',
    rank: retriever.retrieve(text, 5, previous).findIndex(match => expect.includes(match.entry.id)),
  }));
}

/** Phrases are in the compiled terms too, so the corpus is compiled anew. */
function withoutPhrases(): Corpus {
  const compile = (): Corpus => compileCorpus({ ...readKnowledge('knowledge', 'en').corpus, synonyms: SYNONYMS });
  return JSON.parse(madeOnce('quality/without-phrases', compile)) as Corpus;
}

function pick(
  synonyms: Readonly<Record<string, string>>,
  holds: (saying: string) => boolean,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(synonyms).filter(([saying]) => holds(saying)));
}

function textOf(data: unknown): string {
  return typeof data === 'string' ? data : JSON.stringify(data);
}
