/** The answer of an entry that was begun from a log, until somebody writes one. It is true in the meantime. */
export const UNANSWERED_YET = 'We have not written an answer to this yet. Please ask us.';
