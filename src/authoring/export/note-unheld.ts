import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import type { LossReport } from '../import/loss-report.js';
import { slug } from '../import/slug.js';
import type { ExportSource } from './exported.js';

/** Fields of an entry that a format may hold. */
export type HeldField = Exclude<keyof Entry, 'question' | 'answer'>;

const NAMES: Readonly<Partial<Record<HeldField, string>>> = {
  variants: 'the variants',
  sources: 'the sources',
  related: 'the related questions',
  next: 'the next question',
  reviewed: 'the day of the last review',
  covered: 'that it is not covered',
  general: 'that it holds in general only',
  differs: 'that the sources differ',
  practical: 'that it is a practical matter',
};

/** Notes everything of a corpus that a format does not hold: fields of entries, and what stands beside them. */
export function noteUnheld(source: ExportSource, held: readonly HeldField[], report: LossReport): void {
  const { corpus } = source;
  for (const entry of corpus.entries) {
    for (const name of Object.keys(entry) as (keyof Entry)[]) {
      if (name === 'question' || name === 'answer' || name === 'id' || name === 'topic' || held.includes(name))
        continue;
      if (isEmpty(entry[name], name)) continue;
      report.at('the entries').drop(NAMES[name] ?? `the field ${name}`, 'the format has no place for it');
    }
    if (held.includes('sources') && entry.sources.some(({ section }) => section !== undefined)) {
      report.at('the entries').drop('the sections of sources', 'the format has no place for them');
    }
  }
  noteBeside(corpus, report);
  const over = report.at('the overlay');
  if (source.extendsDefault) over.drop('that it is laid over the default answers', 'the format has no place for it');
  if (source.hide.length > 0) over.drop(`what it hides: ${source.hide.join(', ')}`, 'the format has no place for it');
}

function noteBeside(corpus: Corpus, report: LossReport): void {
  const whole = report.at('the corpus');
  const known = new Set(['format', 'lang', 'entries', 'topics', 'ranking', 'replaced']);
  for (const [name, value] of Object.entries(corpus)) {
    if (
      known.has(name) ||
      value === undefined ||
      (typeof value === 'object' && Object.keys(value as object).length === 0)
    )
      continue;
    const what = name === 'sources' ? 'titles, publishers and addresses of the sources' : `its ${name}`;
    whole.drop(what, 'the format holds questions and answers only');
  }
  for (const { id, name } of corpus.topics) {
    if (slug(name) !== id)
      whole.change(`the topic “${name}”`, `its id is “${slug(name)}” when it is read back, not “${id}”`);
  }
}

function isEmpty(value: unknown, name: string): boolean {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return true;
  return name === 'covered' ? value === true : value === false;
}
