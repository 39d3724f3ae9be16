import { createNearestWord } from '../text/nearest-word.js';
import type { Corpus, Entry } from './corpus.js';
import { pointerStep, type Problem } from './problem.js';
import type { CorpusFile } from './read-corpus.js';

/** The faults of an overlay that names entries and topics which are not there. `shown`: what stands once it is laid over. */
export function danglingReferences(base: Corpus, file: CorpusFile, shown: readonly Entry[]): Problem[] {
  const all = [...base.entries, ...file.corpus.entries];
  const topics = [...base.topics, ...file.corpus.topics].map(({ id }) => id);
  const hidable = [
    ...all.map(({ id }) => id),
    ...[...topics, ...all.map(({ topic }) => topic ?? '')].map(id => `topic:${id}`),
  ];
  const ids = shown.map(({ id }) => id);
  const entryFault = (pointer: string, id: string): Problem => ({
    pointer,
    reason: `there is no entry "${id}"`,
    remedy: `Write the id of an entry that is not hidden.${didYouMean(id, ids)}`,
  });
  const hidden = missing(file.hide, hidable).map(([id, at]): Problem => ({
    pointer: `/hide/${String(at)}`,
    reason: `nothing is called "${id}"`,
    remedy: `Write the id of an entry, or "topic:" and the id of a topic.${didYouMean(id, hidable)}`,
  }));
  const starters = missing(file.corpus.starters, ids).map(([id, at]) => entryFault(`/starters/${String(at)}`, id));
  const wordings = missing(Object.keys(file.moreVariants), ids).map(([id]) =>
    entryFault(`/variants/${pointerStep(id)}`, id),
  );
  return [...hidden, ...starters, ...wordings];
}

/** Those of a list that are not known, each with its place in it. */
function missing(list: readonly string[], known: readonly string[]): (readonly [string, number])[] {
  const names = new Set(known);
  return list.flatMap((id, at) => (names.has(id) ? [] : [[id, at] as const]));
}

/** ` Did you mean "x"?`, or nothing. */
function didYouMean(id: string, known: readonly string[]): string {
  const meant = createNearestWord(new Map(known.map(name => [name, 1]))).find(id);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}
