import type { ExplainedCandidate } from '../../core/conversation/explain-candidate.js';
import type { ExplainedFollowUp, ReplyExplanation } from '../../core/conversation/explain-reply.js';
import type { ExplainedWord } from '../../core/retrieval/explain-words.js';
import { paint, type Terminal } from '../command-line/terminal.js';
import { readableScreen } from './readable-screen.js';

const READINGS: Readonly<Record<ExplainedWord['reading'], string>> = {
  known: '',
  grammar: 'grammar',
  spelling: 'spelling written out',
  phrase: 'one phrase',
  synonym: 'synonym',
  nearest: 'nearest known word',
  twin: 'rare; its common twin counts too',
  unknown: 'not known to these answers',
};

const EFFECTS: Readonly<Record<ExplainedFollowUp['effect'], string>> = {
  none: 'read by itself',
  'stands-alone': 'leans on the last answer, but is sure enough by itself',
  'read-together': 'read together with the question answered last',
  'last-entry': 'asks for more of the last answer',
  'next-entry': 'asks for what comes after the last answer',
};

/** An explanation for a person at a terminal. */
export function readableExplanation(explanation: ReplyExplanation, terminal: Terminal): string {
  const { kind, shown, because, candidates, band, thresholds, confidence } = explanation;
  const title = (text: string): string => paint(terminal, 'bold', text);
  const bands = `answers from ${String(thresholds.answerAt)} on, suggests from ${String(thresholds.suggestAt)} on`;
  return `${[
    `${paint(terminal, 'cyan', kind)}${shown ? ` ${shown.id}` : ''}: ${because}`,
    '',
    title('Words'),
    ...describeReading(explanation),
    '',
    title('Candidates'),
    ...(candidates.length === 0
      ? ['  none']
      : candidates.flatMap((candidate, at) => describe(candidate, at, terminal))),
    `  Confidence ${confidence === null ? 'none' : confidence.toFixed(2)}: ${band} (${bands}).`,
    '',
    title('Screen'),
    ...readableScreen(explanation.screen, terminal),
  ].join('\n')}\n`;
}

function describeReading({ words, isCut, asking, followUp }: ReplyExplanation): string[] {
  const width = Math.max(0, ...words.map(({ typed }) => typed.length));
  const rows = words.map(({ typed, meant, reading }) => {
    const why = READINGS[reading];
    return `  ${typed.padEnd(width)}  ${meant.join(' ')}${why === '' ? '' : ` (${why})`}`;
  });
  return [
    ...(rows.length === 0 ? ['  none'] : rows),
    ...(isCut ? ['  The message is long: its beginning and its end are read.'] : []),
    ...(asking === null ? [] : [`  The part that asks: “${asking}”`]),
    ...(followUp.previous ? [`  After “${followUp.previous.question}”: ${EFFECTS[followUp.effect]}.`] : []),
  ];
}

function describe(candidate: ExplainedCandidate, at: number, terminal: Terminal): string[] {
  const { id, question, parts, evidence, score, confidence } = candidate;
  const head = `  ${String(at + 1)}. ${id}  ${question}  score ${score.toFixed(2)}, confidence ${confidence.toFixed(2)}`;
  if (parts.length === 0) return [head, paint(terminal, 'dim', '     chosen by the follow-up')];
  const sums = parts.map(({ name, value, weight }) => `${name} ${value.toFixed(2)} × ${String(weight)}`).join(' + ');
  const said = [...evidence]
    .sort((one, other) => Math.abs(other.adds) - Math.abs(one.adds))
    .map(({ name, value, adds }) => `${name} ${value.toFixed(2)} (${signed(adds)})`);
  return [
    head,
    paint(terminal, 'dim', `     ${sums}`),
    ...(at === 0 ? [paint(terminal, 'dim', `     evidence: ${said.join(', ')}`)] : []),
  ];
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
