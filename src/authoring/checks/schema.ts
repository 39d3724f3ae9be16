import type { Check } from './check.js';

export const schema: Check = {
  id: 'schema',
  summary: 'Every file can be read, and every field is of its type; an entry has a question and an answer.',
  check: ({ readerProblems }) => readerProblems,
};
