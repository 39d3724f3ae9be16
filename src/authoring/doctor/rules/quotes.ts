import { attribute } from '../../import/html/tree.js';
import { type DoctorRule, placeIn } from '../finding.js';

export const quotes: DoctorRule = {
  id: 'quotes',
  examine: ({ curly }) =>
    curly.map(({ element, names }) => {
      const [first = ''] = names;
      const others = names.length > 1 ? ` and ${String(names.length - 1)} more` : '';
      return {
        severity: 'error' as const,
        at: placeIn(element),
        reason: `curly quotes stand around the value of "${first}"${others}, and browsers take them for a part of it`,
        remedy: `Write ${first}="${attribute(element, first) ?? ''}" with straight quotes; paste the tag from a plain text, not from a word processor.`,
      };
    }),
};
