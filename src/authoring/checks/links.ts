import { safeUrl } from '../../core/markdown/safe-url.js';
import type { Check, Finding } from './check.js';

const LINK = /\]\(\s*<?([^()\s<>]*)/g;
const FINE = /^(?:https:|mailto:|tel:|sms:|[#/.?]|[\w-]+(?:[/#?.][^:]*)?$)/i;

export const links: Check = {
  id: 'links',
  summary: 'Links in answers lead to https addresses, telephone, text and mail, and nowhere else.',
  check: ({ entries }) =>
    entries.flatMap(({ entry, file, lineOf }) =>
      [...entry.answer.matchAll(LINK)].flatMap((found): Finding[] => {
        const address = found[1] ?? '';
        const line = lineOf(['answer']) + entry.answer.slice(0, found.index).split('\n').length - 1;
        if (safeUrl(address) === undefined) {
          const reason = `a link to "${address}" is not allowed, so only its words are shown`;
          return [{ file, line, severity: 'error', reason, remedy: 'Link to an address that starts with https://.' }];
        }
        if (FINE.test(address)) return [];
        return [
          {
            file,
            line,
            severity: 'error',
            reason: `the link to "${address}" is not https`,
            remedy: 'Use the https:// address.',
          },
        ];
      }),
    ),
};
