import type { AnsweredShares, Evaluation, UnansweredShares } from './summarise.js';

/** Misses and confusions that are listed one by one; a longer list is not read. */
const MOST_LISTED = 200;

/** A report in Markdown: shares by style, which entry took whose messages, and every miss. */
export function evaluationReport(evaluation: Evaluation, name: string): string {
  const { confusions, misses, notJudged } = evaluation;
  return [
    `# How messages of ${name} are answered`,
    ...shareTables(evaluation),
    ...(notJudged === 0
      ? []
      : [
          `${String(notJudged)} messages are labelled with neither an entry nor "nothing answers this", and are not judged.`,
        ]),
    '## Which entry took whose messages',
    confusions.length === 0
      ? 'None.'
      : table(
          ['expected', 'came first', 'times'],
          confusions.slice(0, MOST_LISTED).map(({ expected, got, times }) => [expected, got, String(times)]),
        ),
    '## Misses',
    misses.length === 0
      ? 'None.'
      : table(
          ['message', 'expected', 'came first', 'confidence', 'reply'],
          misses
            .slice(0, MOST_LISTED)
            .map(({ text, expect, got, confidence, kind }) => [
              text,
              expect.join(' or '),
              got ?? '-',
              confidence.toFixed(2),
              kind,
            ]),
        ),
    ...(misses.length > MOST_LISTED ? [`… and ${String(misses.length - MOST_LISTED)} more.`] : []),
    '',
  ].join('\n\n');
}

/** The same for a terminal: the shares, the ten commonest confusions, the first misses. */
export function evaluationText({ confusions, misses, ...evaluation }: Evaluation): string {
  const lines = [
    ...inWords(evaluation),
    ...shareRows(evaluation.answered, ANSWERED, 'Messages that an entry answers'),
    ...shareRows(evaluation.unanswered, UNANSWERED_COLUMNS, 'Messages that nothing here answers'),
    ...(confusions.length === 0 ? [] : ['', 'Took messages of another:']),
    ...confusions
      .slice(0, 10)
      .map(({ expected, got, times }) => `  ${String(times).padStart(4)} x ${expected} -> ${got}`),
    ...(misses.length === 0 ? [] : ['', `Misses (${String(misses.length)}):`]),
    ...misses
      .slice(0, 20)
      .map(
        ({ text, expect, got }) => `  ${clip(text)}\n      is ${got ?? 'nothing'}, should be ${expect.join(' or ')}`,
      ),
    ...(misses.length > 20 ? ['  … --report FILE.md has them all.'] : []),
    ...(misses.length > 0 ? ['', NEXT] : []),
  ];
  return `${lines.join('\n').trimStart()}\n`;
}

const NEXT =
  'To repair a miss: add its words as a variant of the entry that should answer it, or write that entry. Then run this again.';

/** What the figures come to, for whoever reads no table. */
function inWords({ answered, unanswered, notJudged }: Omit<Evaluation, 'confusions' | 'misses'>): string[] {
  const [all, none] = [answered.at(-1), unanswered.at(-1)];
  const times = (share: number, messages: number): string => String(Math.round(share * messages));
  return [
    ...(all
      ? [
          `Of ${counted(all.messages)} that an entry answers, ${times(all.assertedRight, all.messages)} got the right answer, ${times(all.assertedWrong, all.messages)} a wrong one, ${times(all.inGeneral, all.messages)} the right one "in general" behind the way to you, ${times(all.suggested, all.messages)} a choice of questions, and ${times(all.unknown + all.otherwise, all.messages)} none.`,
        ]
      : []),
    ...(none
      ? [
          `Of ${counted(none.messages)} that nothing here answers, ${times(none.asserted, none.messages)} got an answer all the same.`,
        ]
      : []),
    ...(notJudged > 0
      ? [
          `Not judged: ${counted(notJudged)} with a label that is neither an entry nor "nothing answers this", such as a concern.`,
        ]
      : []),
  ];
}

function counted(messages: number): string {
  return `${String(messages)} ${messages === 1 ? 'message' : 'messages'}`;
}

type Columns<Row> = readonly (readonly [string, (row: Row) => number])[];

const ANSWERED: Columns<AnsweredShares> = [
  ['ranked first', row => row.rankedFirst],
  ['in three', row => row.inThree],
  ['asserted right', row => row.assertedRight],
  ['asserted wrong', row => row.assertedWrong],
  ['in general', row => row.inGeneral],
  ['suggested', row => row.suggested],
  ['unknown', row => row.unknown],
  ['otherwise', row => row.otherwise],
];
const UNANSWERED_COLUMNS: Columns<UnansweredShares> = [
  ['asserted', row => row.asserted],
  ['suggested', row => row.suggested],
  ['unknown', row => row.unknown],
  ['otherwise', row => row.otherwise],
];

function shareTables({ answered, unanswered }: Pick<Evaluation, 'answered' | 'unanswered'>): string[] {
  const part = <Row extends { readonly style: string; readonly messages: number }>(
    title: string,
    rows: readonly Row[],
    columns: Columns<Row>,
  ): string[] =>
    rows.length === 0
      ? []
      : [
          `## ${title}`,
          table(
            ['style', 'messages', ...columns.map(([name]) => `${name} %`)],
            rows.map(row => [row.style, String(row.messages), ...columns.map(([, of]) => percent(of(row)))]),
          ),
        ];
  return [
    ...part('Messages that an entry answers', answered, ANSWERED),
    ...part('Messages that nothing here answers', unanswered, UNANSWERED_COLUMNS),
  ];
}

/** Rows in columns of one width, which a person can compare. */
function shareRows<Row extends { readonly style: string; readonly messages: number }>(
  rows: readonly Row[],
  columns: Columns<Row>,
  title: string,
): string[] {
  if (rows.length === 0) return [];
  const head = ['', 'messages', ...columns.map(([name]) => `${name} %`)];
  const cells = rows.map(row => [row.style, String(row.messages), ...columns.map(([, of]) => percent(of(row)))]);
  const widths = head.map((name, at) => Math.max(name.length, ...cells.map(row => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `  ${row.map((text, at) => (at === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[at] ?? 0))).join('  ')}`;
  return ['', `${title}:`, line(head), ...cells.map(line)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What would end a cell, or become markup in a reader, is escaped. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/([\\|<`*_[\]])/g, '\\$1');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function clip(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}
