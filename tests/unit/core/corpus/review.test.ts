import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../src/core.js';
import { messageText } from '../../../../src/core/conversation/message-text.js';
import { NO_CONTEXT } from '../../../../src/core/conversation/context.js';
import { WORDS_EN } from '../../../../src/core/conversation/words.en.js';
import type { Entry } from '../../../../src/core/corpus/corpus.js';
import { loadCorpus, type LoadedCorpus } from '../../../../src/core/corpus/load-corpus.js';

const EVENING = {
  id: 'evening',
  question: 'When is the next open evening?',
  variants: ['open evening date', 'can i come and look around', 'when do you have an open day'],
  answer: 'On 3 March, from 6 to 8 pm.\n\nYou need not book.',
  reviewed: '2026-11-20',
  expires: '2027-03-03',
};
const PARKING = {
  id: 'parking',
  question: 'Where can I park?',
  variants: ['is there a car park', 'parking'],
  answer: 'Behind the house.',
};

const loadOn = (today: string | undefined, ...entries: readonly object[]): LoadedCorpus =>
  loadCorpus({ format: 1, lang: 'en', entries }, undefined, { today });
const entryOn = (today: string | undefined): Entry | undefined => loadOn(today, EVENING, PARKING).corpus.entries[0];

describe('an answer that expires', () => {
  it('is given up to and on its last day', () => {
    expect(entryOn('2027-03-03')).toMatchObject({ answer: EVENING.answer });
    expect(entryOn('2027-03-03')?.expired).toBeUndefined();
  });

  it('is gone from the day after, while the question stays', () => {
    expect(entryOn('2027-03-04')).toMatchObject({ question: EVENING.question, answer: '', expired: true });
    expect(JSON.stringify(loadOn('2027-03-04', EVENING, PARKING))).not.toContain('3 March');
  });

  it('does not expire without a day', () => {
    expect(entryOn(undefined)?.answer).toBe(EVENING.answer);
  });

  it('does not vanish: who asks is told to ask the practice, also by choosing the question from a list', async () => {
    const { corpus } = loadOn('2027-03-04', EVENING, PARKING);
    const assistant = await createAssistant({ corpus, thresholds: { answerAt: 0.2, suggestAt: 0.1 } });
    const [evening] = corpus.entries as [Entry, Entry];
    for (const message of [
      assistant.respond('when is the next open evening', NO_CONTEXT).message,
      assistant.choose(evening, NO_CONTEXT),
    ]) {
      expect(message).toMatchObject({ kind: 'provider', entry: null, expired: { id: 'evening' } });
      expect(messageText(message, WORDS_EN)).toBe(`${EVENING.question}\n\n${WORDS_EN.expired}`);
      expect(message.support.prompt).not.toBe('');
    }
    expect(assistant.respond('where can i park', NO_CONTEXT).message).toMatchObject({ kind: 'answer' });
  });

  it('expires in the corpus that an overlay lies over too', () => {
    const base = loadOn(undefined, EVENING).corpus;
    const { corpus } = loadCorpus({ format: 1, extends: 'default' }, base, { today: '2027-03-04' });
    expect(corpus.entries[0]).toMatchObject({ answer: '', expired: true });
  });

  it('keeps its answer, and is told, where the day cannot be read', () => {
    const { corpus, problems } = loadOn('2030-01-01', { ...EVENING, expires: 'in March' });
    expect(corpus.entries[0]?.answer).toBe(EVENING.answer);
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/entries/0/expires']);
  });
});

describe('a draft', () => {
  const draft = { ...PARKING, review: 'draft' };

  it('is shown to nobody, and its author is told', () => {
    const { corpus, problems } = loadOn('2026-11-22', draft, EVENING);
    expect(corpus.entries.map(({ id }) => id)).toEqual(['evening']);
    expect(problems.map(({ reason }) => reason)).toEqual(['there is 1 draft, which visitors do not see (parking)']);
  });

  it('is shown where the file shows drafts', () => {
    const { corpus, problems } = loadCorpus({ format: 1, drafts: true, entries: [draft] });
    expect(corpus.entries).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('leaves the default answer in place until it is reviewed', () => {
    const base = loadOn(undefined, PARKING).corpus;
    const overlay = { format: 1, extends: 'default', entries: [{ ...draft, answer: 'Not yet.' }] };
    expect(loadCorpus(overlay, base).corpus.entries[0]?.answer).toBe('Behind the house.');
  });

  it('is what an entry of an unknown state counts as', () => {
    const { corpus, problems } = loadOn(undefined, { ...PARKING, review: 'nearly' });
    expect(corpus.entries).toEqual([]);
    expect(problems[0]).toMatchObject({ pointer: '/entries/0/review' });
  });

  it.each([[{ review: 'reviewed' }], [{ reviewed: '2026-11-20' }], [{}]])('is not what %j says', state => {
    expect(loadOn('2026-11-22', { ...PARKING, ...state }).corpus.entries).toHaveLength(1);
  });
});
