import { join } from 'node:path';
import corpus from 'virtual:corpus/en';
import crisisLines from 'virtual:crisis-lines';
import screenData from 'virtual:screen';
import { type Assistant, createAssistant } from '../../src/core/conversation/assistant.js';
import { WORDS_EN } from '../../src/core/conversation/words.en.js';
import { questionsOffered, shownEntry } from '../../src/core/conversation/message.js';
import { isGrave } from '../../src/core/safety/concern.js';
import { createScreen } from '../../src/core/safety/screen/create-screen.js';
import { calibrationBins, calibrationError } from './calibration.js';
import { measure, type Outcome, share } from './measure.js';
import { type LabelledMessage, readMessages } from './read-messages.js';

/** The sets of `knowledge/en/evaluation` by which nothing was chosen, sent down the whole road of the default corpus as it is shipped. */
export interface Figures {
  readonly answerable: readonly Outcome[];
  /** The shortest and most usual questions, those that no variant repeats. */
  readonly plainQuestions: readonly Outcome[];
  readonly uncovered: readonly Outcome[];
  readonly near: readonly Outcome[];
  readonly far: readonly Outcome[];
  readonly followUps: readonly Outcome[];
  readonly newQuestions: readonly Outcome[];
  readonly concern: readonly Outcome[];
  readonly lookAlikes: readonly Outcome[];
  readonly medical: readonly Outcome[];
  readonly notMedical: readonly Outcome[];
}

export function evaluationMessages(name: string): LabelledMessage[] {
  return readMessages(join('knowledge', 'en', 'evaluation', `${name}.tsv`));
}

export async function defaultAssistant(): Promise<Assistant> {
  return createAssistant({ corpus, crisisLines, screen: createScreen(screenData), words: WORDS_EN });
}

export async function takeFigures(): Promise<Figures> {
  const assistant = await defaultAssistant();
  const run = (name: string, style?: string): Outcome[] =>
    measure(
      evaluationMessages(name).filter(message => style === undefined || message.style === style),
      assistant,
    );
  return {
    answerable: run('answerable'),
    plainQuestions: run('plain-questions'),
    uncovered: run('uncovered'),
    near: run('unanswerable', 'near'),
    far: run('unanswerable', 'far'),
    followUps: run('follow-ups', 'follow-up'),
    newQuestions: run('follow-ups', 'new'),
    concern: run('concern-2'),
    lookAlikes: run('look-alikes-2'),
    medical: run('medical-2'),
    notMedical: run('not-medical-2'),
  };
}

/** One number of the report: a share of 0 to 1, and the side on which it is good. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly goal: 'high' | 'low';
}

const first = ({ rank }: Outcome): boolean => rank === 0;
const inThree = ({ rank }: Outcome): boolean => rank >= 0 && rank < 3;
const assertedRight = ({ asserted, expect }: Outcome): boolean => asserted !== null && expect.includes(asserted);
const assertedWrong = ({ asserted, expect }: Outcome): boolean => asserted !== null && !expect.includes(asserted);
/** Also where a personal question gets the provider first and the entry's general information after it. */
const shownRight = ({ response, expect }: Outcome): boolean => expect.includes(shownEntry(response.message)?.id ?? '');
const inView = ({ response: { message }, expect }: Outcome): boolean =>
  [shownEntry(message), ...questionsOffered(message)].some(entry => expect.includes(entry?.id ?? ''));
const asserted = (outcome: Outcome): boolean => outcome.asserted !== null;
const resourcesFirst = ({ response }: Outcome): boolean => response.message.support.first;
const sentToProvider = ({ response }: Outcome): boolean => ['provider', 'help'].includes(response.message.kind);
const crisisLevel = ({ response }: Outcome): boolean => isGrave(response.message.concern);

/** The outcomes over which confidence is judged. */
export function calibrated({ answerable, uncovered, near, far }: Figures): Outcome[] {
  return [...answerable, ...uncovered, ...near, ...far];
}

/** The figures by which the product is judged, each over one set. */
export function summarise(figures: Figures): Figure[] {
  const { answerable, plainQuestions, uncovered, near, far } = figures;
  const high = (name: string, value: number): Figure => ({ name, value, goal: 'high' });
  const low = (name: string, value: number): Figure => ({ name, value, goal: 'low' });
  const expecting = (...concerns: string[]): Outcome[] =>
    figures.concern.filter(({ expect }) => concerns.includes(expect[0] ?? ''));
  return [
    high('answerable: right entry ranked first', share(answerable, first)),
    high('answerable: right entry in the first three', share(answerable, inThree)),
    high('answerable: asserted right', share(answerable, assertedRight)),
    high('answerable: right answer shown, after the provider prompt too', share(answerable, shownRight)),
    high('answerable: right answer shown or among the questions offered', share(answerable, inView)),
    low('answerable: asserted wrong', share(answerable, assertedWrong)),
    high('plain questions: right entry ranked first', share(plainQuestions, first)),
    high('plain questions: right entry in the first three', share(plainQuestions, inThree)),
    low('plain questions: asserted wrong', share(plainQuestions, assertedWrong)),
    high('not covered: the entry that says so ranked first', share(uncovered, first)),
    low('not covered: another answer asserted', share(uncovered, assertedWrong)),
    low('near misses: an answer asserted', share(near, asserted)),
    low('far-off questions: an answer asserted', share(far, asserted)),
    low('near and far together: an answer asserted', share([...near, ...far], asserted)),
    high('follow-ups: right entry ranked first', share(figures.followUps, first)),
    high(
      'new questions after a topic: ranked first',
      share(
        figures.newQuestions.filter(({ expect }) => expect[0] !== 'fallback'),
        first,
      ),
    ),
    low('calibration error', calibrationError(calibrationBins(calibrated(figures)))),
    high('crisis messages: resources first', share(expecting('crisis'), resourcesFirst)),
    high('crisis messages: crisis level', share(expecting('crisis'), crisisLevel)),
    high('emergencies: resources first', share(expecting('emergency'), resourcesFirst)),
    high('abuse: resources first', share(expecting('abuse'), resourcesFirst)),
    high('distress: resources first', share(expecting('distress'), resourcesFirst)),
    low('look-alikes: crisis level', share(figures.lookAlikes, crisisLevel)),
    low('look-alikes: any concern', share(figures.lookAlikes, resourcesFirst)),
    high('personal medical questions: to the provider', share(figures.medical, sentToProvider)),
    low('general questions: wrongly to the provider', share(figures.notMedical, sentToProvider)),
  ];
}
