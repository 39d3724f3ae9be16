import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { plainWords } from '../../core/text/plain-words.js';
import { createMatterFinder, type MatterFinder } from '../practical/find-matter.js';
import type { PracticalMatters } from '../practical/practical-matter.js';

/** Whether an own entry plainly asks what a default one asks: an owner may then let it stand before that one. */
export type AsksSame = (own: Pick<Entry, 'question'>, standing: Pick<Entry, 'id' | 'question'>) => boolean;

const finders = new WeakMap<Corpus, Promise<MatterFinder>>();

/**
 * Makes the judgement. A word in common is not enough, since “before” takes all of a default entry’s visitors: “Can I bring
 * my dog?” before “Can I bring someone?” answers whoever asks for their wife with the dog. Either the words are the same, or
 * both are about one practical matter, as an import finds it.
 */
export async function createAsksSame(practical: PracticalMatters, base: Corpus): Promise<AsksSame> {
  const known = finders.get(base) ?? createMatterFinder(practical, base);
  finders.set(base, known);
  const find = await known;
  return ({ question }, standing) =>
    plainWords(question) === plainWords(standing.question) || find(question)?.standing?.id === standing.id;
}
