/**
 * What the shell says, the words of `ui/strings` (a test compares them): one text each and not a table, so that nothing
 * comes along that the shell does not say.
 */
export const LAUNCHER = 'Questions?';
/** The one word that stands on every page, in every language of the interface, by its first two letters. */
export const LAUNCHERS: Readonly<Record<string, string>> = {
  ar: 'أسئلة؟',
  de: 'Fragen?',
  es: '¿Preguntas?',
  fr: 'Des questions\u00a0?',
  he: 'שאלות?',
  it: 'Domande?',
  nl: 'Vragen?',
  pl: 'Pytania?',
  pt: 'Dúvidas?',
  vi: 'Có câu hỏi?',
  zh: '有疑问？',
};
export const TITLE = 'Questions and answers';
export const AUTOMATED = 'Automated. Not a person';
export const CLOSE = 'Close';
export const QUESTION = 'Your question';
export const PLACEHOLDER = 'Ask a question';
export const SEND = 'Ask';
export const WAITING = 'Looking for an answer';
export const FAILED = 'Something went wrong here, so I cannot look up an answer. Help is still here for you.';
export const IN_DANGER = 'In danger now?';
export const IN_CRISIS = 'In crisis?';
export const LOCAL_EMERGENCY = 'Call your local emergency number (112, 911 or 999).';
export const COUNTRY = 'Choose your country';
export const OTHER_COUNTRY = 'Another country';
export const TALK_TO = 'Talk to ';
export const TALK_TO_COACH = 'Coaching with ';
export const TALK_TO_SOMEONE = 'Talk to a healthcare provider';
export const CALL = 'Call ';
export const CALL_OR_TEXT = 'Call or text ';
export const TEXT = 'Text ';
export const TO = ' to ';
export const VISIT = 'Go to ';
