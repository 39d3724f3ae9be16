import type { Corpus, Entry } from '../../core/corpus/corpus.js';
import { type LossReport, placeOf } from '../import/loss-report.js';
import { topicName } from './entries-to-write.js';

const COLUMNS = [
  'Question',
  'Answer',
  'Source',
  'Metadata',
  'SuggestedQuestions',
  'IsContextOnly',
  'Prompts',
  'QnaId',
  'SourceDisplayName',
];

/** Entries as the TSV of QnA Maker and Custom Question Answering: one row a wording, related questions as prompts. */
export function toQnaMaker(corpus: Corpus, entries: readonly Entry[], report: LossReport): string {
  const numbers = new Map(entries.map(({ id }, index) => [id, index + 1]));
  const rows = entries.flatMap(entry => {
    const fixed = [
      flat(entry.answer.replace(/\n/g, '\\n')),
      'Editorial',
      metadataOf(corpus, entry, report),
      '[]',
      'False',
      JSON.stringify(promptsOf(entry, entries, numbers)),
      String(numbers.get(entry.id)),
      'Editorial',
    ];
    return [entry.question, ...entry.variants].map(question => [flat(question), ...fixed]);
  });
  return [COLUMNS, ...rows].map(row => `${row.join('\t')}\n`).join('');
}

function flat(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ');
}

/** The id and the topic travel as metadata, so that an import finds them again. */
function metadataOf(corpus: Corpus, entry: Entry, report: LossReport): string {
  const topic = topicName(corpus, entry);
  const plain = topic.replace(/[|:]/g, ' ');
  if (plain !== topic)
    report.at(placeOf(entry.question)).change(`the topic “${topic}”`, 'metadata hold no “|” and no “:”');
  return [`id:${entry.id}`, ...(plain === '' ? [] : [`topic:${plain}`])].join('|');
}

function promptsOf(entry: Entry, entries: readonly Entry[], numbers: ReadonlyMap<string, number>): unknown[] {
  const ids = [...new Set([...(entry.next === undefined ? [] : [entry.next]), ...entry.related])];
  return ids.flatMap((id, index) => {
    const target = entries.find(candidate => candidate.id === id);
    return target === undefined
      ? []
      : [{ displayOrder: index, qnaId: numbers.get(id), qna: null, displayText: target.question }];
  });
}
