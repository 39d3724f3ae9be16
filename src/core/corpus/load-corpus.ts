import type { Corpus } from './corpus.js';
import { layOver } from './overlay.js';
import type { Problem } from './problem.js';
import { readCorpus } from './read-corpus.js';

/** A corpus that can be asked, and what was wrong in the file it came from. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
}

/**
 * Loads a corpus or an overlay from JSON text or an object. Never throws and loses nothing good: faults are named in
 * `problems`. `base` is what an overlay (`"extends": "default"`) is laid over; without one its own entries stand alone.
 */
export function loadCorpus(input: unknown, base?: Corpus): LoadedCorpus {
  const file = readCorpus(input);
  if (base !== undefined) return layOver(base, file);
  if (!file.extendsDefault) return { corpus: file.corpus, problems: file.problems };
  const problem: Problem = {
    pointer: '/extends',
    reason: 'there is no default corpus to extend here',
    remedy: 'Pass the default corpus as the second argument.',
  };
  return { corpus: file.corpus, problems: [...file.problems, problem] };
}
