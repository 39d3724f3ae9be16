import type { Strings } from '../ui/strings/strings.js';

type Words = Pick<
  Strings,
  | 'launcher'
  | 'title'
  | 'automated'
  | 'about'
  | 'close'
  | 'question'
  | 'placeholder'
  | 'send'
  | 'waiting'
  | 'failed'
  | 'inDanger'
  | 'inCrisis'
  | 'call'
  | 'text'
  | 'textWord'
  | 'callOrText'
  | 'visit'
  | 'localEmergency'
  | 'country'
  | 'otherCountry'
  | 'talkTo'
  | 'talkToCoach'
  | 'talkToSomeone'
>;

/** What the shell says; the words are those of the strings, which are too large to come with it. */
export const WORDS: Words = {
  launcher: 'Questions?',
  title: 'Questions and answers',
  automated: 'Automated. Not a person',
  about:
    'These answers are automated. They are not medical advice, and nobody reads what you type. It stays on this page.',
  close: 'Close',
  question: 'Your question',
  placeholder: 'Ask a question',
  send: 'Ask',
  waiting: 'Looking for an answer',
  failed: 'Something went wrong here, so I cannot look up an answer. Help is still here for you.',
  inDanger: 'In danger now?',
  inCrisis: 'In crisis?',
  call: 'Call {number}',
  text: 'Text {number}',
  textWord: 'Text {word} to {number}',
  callOrText: 'Call or text {number}',
  visit: 'Go to {host}',
  localEmergency: 'Call your local emergency number (112, 911 or 999).',
  country: 'Choose your country',
  otherCountry: 'Another country',
  talkTo: 'Talk to {name}',
  talkToCoach: 'Coaching with {name}',
  talkToSomeone: 'Talk to a healthcare provider',
};
