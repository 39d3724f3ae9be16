import type { Entry } from '../../core/corpus/corpus.js';
import { plainText } from '../../core/markdown/plain-text.js';
import { sentences, words } from '../../core/text/segment.js';
import { stem } from '../../core/text/stem.js';

/** A warning, and the word for what it warns of. */
const WARNING = /\b(?:do not|don['’]t|never|must not|may not|should not) (?:\w+ or )?(\w{3,})/giu;
const CALL = /\b(?:emergency (?:number|services|room)|crisis line|911|999|988)\b/i;
/** “Our sources do not say” warns of nothing. */
const ABOUT_SOURCES = /\bsources?\b/i;

/** The sentences in which an answer warns of something that another answer does not speak of. */
export function unsaidWarnings({ answer }: Pick<Entry, 'answer'>, standing: Pick<Entry, 'answer'>): readonly string[] {
  const own = plainText(answer);
  const said = new Set(words(own.toLowerCase()).map(stem));
  return sentences(plainText(standing.answer)).filter(sentence => {
    if (ABOUT_SOURCES.test(sentence)) return false;
    if (CALL.test(sentence) && !CALL.test(own)) return true;
    return [...sentence.matchAll(WARNING)].some(([, act = '']) => !said.has(stem(act.toLowerCase())));
  });
}
