import { findWording } from '../wording/find-wording.js';
import type { Check, Finding } from './check.js';

export const wording: Check = {
  id: 'wording',
  summary: 'No claim and no word that wording.yml lists: doses, cures, guarantees, words that hurt.',
  check: ({ entries, wording: { avoid } }) => {
    const inQuestions = avoid.filter(rule => rule.questions);
    return entries.flatMap(({ entry, file, lineOf }) => {
      const finding = (line: number, { rule, words }: ReturnType<typeof findWording>[number]): Finding => ({
        file,
        line,
        severity: 'error',
        reason: `"${words.replace(/\s+/g, ' ')}": ${rule.reason.charAt(0).toLowerCase()}${rule.reason.slice(1).replace(/\.$/, '')}`,
        remedy: rule.instead,
      });
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
