import { plainText } from '../../core/markdown/plain-text.js';
import { countReading, type ReadingCounts, readingGrade } from '../reading/reading-grade.js';
import type { Check, Finding } from './check.js';

const MOST_ON_AVERAGE = 8;
const MOST_FOR_ONE = 10;

export const reading: Check = {
  id: 'reading',
  summary: `English answers read at grade ${String(MOST_ON_AVERAGE)} or lower on average (Flesch-Kincaid), none above ${String(MOST_FOR_ONE)}.`,
  gap: ({ lang }) => (/^en\b/.test(lang) ? undefined : 'the grade is known for English only.'),
  check: ({ entries, lang, wording, locale }) => {
    if (!/^en\b/.test(lang) || entries.length === 0) return [];
    const findings: Finding[] = [];
    let sum = 0;
    for (const { entry, file, lineOf } of entries) {
      const counts: ReadingCounts = countReading(plainText(entry.answer), wording.plainNames);
      const grade = readingGrade(counts);
      sum += grade;
      if (grade <= MOST_FOR_ONE) continue;
      const perSentence = (counts.words / Math.max(1, counts.sentences)).toFixed(0);
      const reason = `the answer reads at grade ${grade.toFixed(1)} (${perSentence} words a sentence)`;
      const remedy = 'Shorten the sentences and use common words; names may be listed in wording.yml.';
      findings.push({ file, line: lineOf(['answer']), severity: 'warning', reason, remedy });
    }
    const average = sum / entries.length;
    if (average <= MOST_ON_AVERAGE) return findings;
    const file = locale?.file ?? entries[0]?.file ?? '';
    const reason = `the answers read at grade ${average.toFixed(1)} on average; visitors need ${String(MOST_ON_AVERAGE)} or lower`;
    return [
      ...findings,
      { file, line: 1, severity: 'error', reason, remedy: 'Begin with the entries named by this rule.' },
    ];
  },
};
