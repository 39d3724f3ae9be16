import MiniSearch from 'minisearch';
import type { Corpus, Entry } from '../corpus/corpus.js';
import { plainText } from '../markdown/plain-text.js';
import { createAnalyser } from '../text/analyser.js';
import type { Match, Pause, Retriever } from './retriever.js';

/** Retrieval reads this many characters of a message. */
const MOST_CHARACTERS = 500;

/** Builds the retriever of a corpus. */
export async function createRetriever(corpus: Corpus, pause?: Pause): Promise<Retriever> {
  const phrases = new Map(Object.entries(corpus.synonyms).filter(([saying]) => saying.includes(' ')));
  const analyser = createAnalyser({ lang: corpus.lang, phrases });
  const tokenize = (text: string): string[] => analyser.terms(analyser.words(text));
  const engine = new MiniSearch<Entry>({
    fields: ['asked', 'answer'],
    extractField: (entry, field) => {
      if (field === 'asked') return [entry.question, ...entry.variants].join('\n');
      return field === 'answer' ? plainText(entry.answer) : entry.id;
    },
    tokenize,
    processTerm: term => term,
    searchOptions: { boost: { asked: 1, answer: 0.4 }, bm25: { k: 2, b: 0.7, d: 0.2 }, combineWith: 'OR' },
  });
  for (const [index, entry] of corpus.entries.entries()) {
    engine.add(entry);
    if (index % 10 === 9) await pause?.();
  }
  const byId = new Map(corpus.entries.map(entry => [entry.id, entry]));
  return {
    retrieve: (text, limit): readonly Match[] => {
      const results = engine.search(text.slice(0, MOST_CHARACTERS)).slice(0, limit);
      return results.flatMap(result => {
        const entry = byId.get(result.id as string);
        const score = result.score / Math.max(1, result.queryTerms.length);
        return entry ? [{ entry, score, confidence: score / (score + 10) }] : [];
      });
    },
  };
}
