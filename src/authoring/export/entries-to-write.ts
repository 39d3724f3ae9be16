import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import type { LossReport } from '../import/loss-report.js';
import { placeOf } from '../import/loss-report.js';

/**
 * The entries that a format of others can hold, one an id: what is meant for one place or audience only, and drafts,
 * would be shown to everybody there.
 */
export function entriesToWrite(corpus: Corpus, report: LossReport): readonly Entry[] {
  return corpus.entries.filter(entry => {
    const notes = report.at(placeOf(entry.question));
    if (entry.when !== undefined)
      notes.drop('the entry', 'it is meant for one location or audience, which the format cannot say');
    else if (entry.review === 'draft') notes.drop('the entry', 'it is a draft');
    else return true;
    return false;
  });
}

/** The name of an entry’s topic. */
export function topicName(corpus: Corpus, entry: Entry): string {
  return corpus.topics.find(({ id }) => id === entry.topic)?.name ?? entry.topic ?? '';
}
