import { findWording } from '../wording/find-wording.js';
import type { Check, Finding } from './check.js';

/** Claims that only an owner can make, and about which the lists, written for answers to every practice, say too much. */
const CLAIMS_OF_OWNERS: readonly { readonly words: RegExp; readonly remedy: string }[] = [
  {
    words: /^HIPAA/i,
    remedy:
      'Keep it only if whoever looks after your privacy stands by it; visitors learn more from who sees a record, and what is never passed on.',
  },
];

export const wording: Check = {
  id: 'wording',
  summary: 'No claim and no word that wording.yml lists: doses, cures, guarantees, words that hurt.',
  check: ({ entries, corpusFile, wording: { avoid } }) => {
    const inQuestions = avoid.filter(rule => rule.questions);
    return entries.flatMap(({ entry, file, lineOf }) => {
      const finding = (line: number, { rule, words }: ReturnType<typeof findWording>[number]): Finding => {
        const claim = corpusFile && CLAIMS_OF_OWNERS.find(one => one.words.test(words));
        return {
          file,
          line,
          severity: claim ? 'warning' : 'error',
          reason: `"${words.replace(/\s+/g, ' ')}": ${rule.reason.charAt(0).toLowerCase()}${rule.reason.slice(1).replace(/\.$/, '')}`,
          remedy: claim?.remedy ?? rule.instead,
        };
      };
      const begins = lineOf(['answer']);
      return [
        ...findWording(entry.question, inQuestions).map(fault => finding(lineOf(['question']), fault)),
        ...findWording(entry.answer, avoid).map(fault => finding(begins + linesBefore(entry.answer, fault.at), fault)),
      ];
    });
  },
};

function linesBefore(text: string, at: number): number {
  return text.slice(0, at).split('\n').length - 1;
}
