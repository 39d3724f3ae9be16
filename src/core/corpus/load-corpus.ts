import type { Corpus } from './corpus.js';
import { layOver } from './overlay.js';
import type { Problem } from './problem.js';
import { readCorpus } from './read-corpus.js';
import { expireAnswers, suitCorpus } from './suit-corpus.js';
import type { Occasion } from './when.js';

/** A corpus that can be asked, and what was wrong in the file it came from. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
}

/**
 * Loads a corpus or an overlay from JSON text or an object. Never throws and loses nothing good: faults are named in
 * `problems`. `base` is what an overlay (`"extends": "default"`) is laid over; without one its own entries stand alone.
 * `occasion`: the visitor's day, by which answers expire, and the location and audience of the page.
 */
export function loadCorpus(input: unknown, base?: Corpus, occasion: Occasion = {}): LoadedCorpus {
  const file = readCorpus(input);
  const suited = suitCorpus(file.corpus, occasion);
  const problems = [...file.problems, ...suited.problems];
  const own = { ...file, corpus: suited.corpus, problems };
  if (base !== undefined) {
    const { corpus, problems: all } = layOver(suitCorpus(base, occasion).corpus, own);
    return { corpus: expireAnswers(corpus, occasion.today), problems: all };
  }
  const corpus = expireAnswers(suited.corpus, occasion.today);
  if (!file.extendsDefault) return { corpus, problems };
  const problem: Problem = {
    pointer: '/extends',
    reason: 'there is no default corpus to extend here',
    remedy: 'Pass the default corpus as the second argument.',
  };
  return { corpus, problems: [...problems, problem] };
}
