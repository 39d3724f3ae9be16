import { didYouMean } from '../command-line/closest-name.js';
import { OUTCOMES } from '../evaluate/labelled-message.js';
import { readMessages } from '../evaluate/read-messages.js';
import type { Check, Finding } from './check.js';

export const evaluation: Check = {
  id: 'evaluation',
  summary: 'Labelled messages can be read, and expect entries that exist.',
  check: ({ evaluation: files, corpus }) => {
    const ids = corpus.entries.map(entry => entry.id);
    const known = new Set<string>([...ids, ...OUTCOMES]);
    return files.flatMap(({ file, text }) => {
      const { messages, problems } = readMessages(text, file);
      const unread = problems.map((problem): Finding => ({ file, severity: 'error', ...problem }));
      const unknown = messages.flatMap(({ expect, line }) =>
        expect
          .filter(id => !known.has(id))
          .map((id): Finding => {
            const remedy = `Write the id of an entry, or one of ${OUTCOMES.join(', ')}.${didYouMean(id, ids)}`;
            return { file, line, severity: 'error', reason: `there is no entry "${id}"`, remedy };
          }),
      );
      return [...unread, ...unknown];
    });
  },
};
