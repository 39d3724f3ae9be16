import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { createRetriever } from '../../core/retrieval/create-retriever.js';
import { plainWords } from '../../core/text/plain-words.js';
import type { FoundMatter } from './find-matter.js';

/** An entry that was given wordings, and these. */
export interface WordedEntry {
  readonly entry: Entry;
  readonly added: readonly string[];
}

/** A corpus with more wordings, and the questions that have them. */
export interface Worded {
  readonly corpus: Corpus;
  readonly worded: readonly WordedEntry[];
}

/** From this confidence on a wording is thought to ask for the question that is nearest to it. */
const FITS = 0.75;

/**
 * Gives the entries on practical matters what visitors usually say of these, as variants behind their own. Of several
 * entries on one matter the one that is most surely about it has them. A wording that another question of the corpus fits
 * better is given to none: it finds that one by itself.
 */
export async function addWordings(corpus: Corpus, matters: ReadonlyMap<string, FoundMatter>): Promise<Worded> {
  const surest = new Map<string, string>();
  for (const [id, { matter, confidence }] of matters) {
    const other = matters.get(surest.get(matter.id) ?? '');
    if (other === undefined || other.confidence < confidence) surest.set(matter.id, id);
  }
  const nearest = await createRetriever(corpus);
  const fitsOther = (text: string, id: string): boolean => {
    const [best] = nearest.retrieve(text, 1);
    return best !== undefined && best.entry.id !== id && best.confidence >= FITS;
  };
  const taken = new Set(corpus.entries.flatMap(({ question, variants }) => [question, ...variants]).map(plainWords));
  const worded: WordedEntry[] = [];
  const entries = corpus.entries.map(entry => {
    const matter = matters.get(entry.id)?.matter;
    if (matter === undefined || surest.get(matter.id) !== entry.id) return entry;
    const added = matter.asked.filter(text => !taken.has(plainWords(text)) && !fitsOther(text, entry.id));
    if (added.length > 0) worded.push({ entry, added });
    return { ...entry, variants: [...entry.variants, ...added] };
  });
  return { corpus: { ...corpus, entries }, worded };
}
