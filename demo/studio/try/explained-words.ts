import type { Witness } from '../../../src/core/conversation/explain-candidate.js';
import type { ExplainedFollowUp } from '../../../src/core/conversation/explain-reply.js';
import type { WordReading } from '../../../src/core/retrieval/explain-words.js';

/** How a word was read, said in few words; nothing to say of a known one. */
export const READINGS: Readonly<Record<WordReading, string>> = {
  known: '',
  grammar: 'grammar',
  spelling: 'written out',
  phrase: 'one phrase',
  synonym: 'synonym',
  nearest: 'read as',
  twin: 'rare, counts as',
  unknown: 'not known',
};

/** What was made of the question answered before. */
export const EFFECTS: Readonly<Record<ExplainedFollowUp['effect'], string>> = {
  none: 'read by itself',
  'stands-alone': 'leans on it, but is sure enough by itself',
  'read-together': 'read together with it',
  'last-entry': 'asks for more of it',
  'next-entry': 'asks for what comes after it',
};

/** What each witness looks at. */
export const WITNESSES: Readonly<Record<Witness, string>> = {
  classifier: 'Words, as all wordings taught',
  'asked words': 'Words of the questions',
  answer: 'Words of the answer',
  'likeness of wordings': 'Likeness to a wording',
};

/** The numbers of the evidence by what they say; a new one is shown by its name until it is listed here. */
export const EVIDENCE_NAMES: Readonly<Partial<Record<string, string>>> = {
  probability: 'Share of the score among all entries',
  classifierProbability: 'Share by the classifier alone',
  likeness: 'Likeness to a wording',
  likenessMargin: 'Ahead of the next in likeness',
  askedShare: 'Words of the questions, per word',
  askedCoverage: 'Words that its questions hold',
  coverage: 'Words that it holds at all',
  contentLength: 'How many words carry the subject',
  shortness: 'Few words carry the subject',
  length: 'Length of the message',
  classifierAgrees: 'The classifier puts it first',
  likenessAgrees: 'Likeness puts it first',
  hasUnknown: 'A word is not known',
};
