/** What the ranking makes of each word of a message, and why: for people who write entries. */
import type { Corpus } from '../corpus/corpus.js';
import { MOST_PHRASE } from '../text/analyser.js';
import { normalise } from '../text/normalise.js';
import { words } from '../text/segment.js';
import { expandContractions, SPELLINGS_EN } from '../text/spellings.en.js';
import type { ExplainedRetriever } from './create-retriever.js';
import { analyserOf } from './ranking.js';
import { rareTermName, rareTermNumber } from './rare-term.js';
import { isFunctionStem } from './term-reader.js';

/** How a word came to be read as it is. */
export type WordReading =
  /** The corpus knows it. */
  | 'known'
  /** Carries grammar and no subject. */
  | 'grammar'
  /** Texting or a usual misspelling, written out. */
  | 'spelling'
  /** Words that `synonyms` names together. */
  | 'phrase'
  /** A word that `synonyms` names, and that no wording of the corpus holds. */
  | 'synonym'
  /** Unknown, and read as the nearest spelling that is known. */
  | 'nearest'
  /** Written once, near a common word: both count. */
  | 'twin'
  /** The corpus does not know it. */
  | 'unknown';

/** One word of a message, or several that were read as one phrase. */
export interface ExplainedWord {
  /** In lower case, without accents; contractions written out. */
  readonly typed: string;
  /** The stems that count for it. */
  readonly meant: readonly string[];
  readonly reading: WordReading;
}

/** The words of a text as the ranking reads them, in their order; their stems together are the text's terms. */
export function explainWords(
  text: string,
  corpus: Pick<Corpus, 'lang' | 'synonyms'>,
  retriever: Pick<ExplainedRetriever, 'explain'>,
): ExplainedWord[] {
  const analyser = analyserOf(corpus);
  const isEnglish = /^en(?:-|$)/.test(corpus.lang);
  const normal = normalise(text);
  const typed = words(isEnglish ? expandContractions(normal) : normal, corpus.lang).flatMap(word => {
    const spelled = isEnglish ? SPELLINGS_EN.get(word)?.split(' ') : undefined;
    return spelled
      ? spelled.map((meant, at) => ({ meant, typed: at === 0 ? word : '', isSpelled: true }))
      : [{ meant: word, typed: word, isSpelled: false }];
  });
  const found: ExplainedWord[] = [];
  for (let at = 0; at < typed.length;) {
    const length = phraseLength(
      typed.slice(at, at + MOST_PHRASE).map(({ meant }) => meant),
      corpus.synonyms,
    );
    const said = typed.slice(at, at + length);
    const meant = said.map(word => word.meant).join(' ');
    const read = length > 1 ? (corpus.synonyms[meant] ?? meant) : meant;
    const { terms } = retriever.explain(read);
    const plain = analyser.stem(meant);
    // A compiled ranking knows its rare terms by numbers, which tell a reader nothing.
    const stems = terms.stems.map(stem => (stem === rareTermName(rareTermNumber(plain)) ? plain : stem));
    found.push({
      typed:
        said
          .map(word => word.typed)
          .filter(Boolean)
          .join(' ') || meant,
      meant: stems,
      reading:
        length > 1
          ? 'phrase'
          : said[0]?.isSpelled
            ? 'spelling'
            : readingOf(meant, plain, { stems, unknown: terms.unknown }, corpus.synonyms),
    });
    at += length;
  }
  return found;
}

/** How many of the words that come next are one phrase; 1 where none is. */
function phraseLength(next: readonly string[], synonyms: Corpus['synonyms']): number {
  let length = next.length;
  while (length > 1 && !Object.hasOwn(synonyms, next.slice(0, length).join(' '))) length--;
  return length;
}

function readingOf(
  word: string,
  plain: string,
  { stems, unknown }: { readonly stems: readonly string[]; readonly unknown: number },
  synonyms: Corpus['synonyms'],
): WordReading {
  if (stems.length === 1 && stems[0] === plain) {
    if (isFunctionStem(plain)) return 'grammar';
    return unknown > 0 ? 'unknown' : 'known';
  }
  if (Object.hasOwn(synonyms, word)) return 'synonym';
  return stems[0] === plain ? 'twin' : 'nearest';
}
