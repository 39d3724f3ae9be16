import { stringify } from 'yaml';

/** The file of an entry that is yet to be written: a draft, with every field that an author should think of. */
export function newEntryText(question: string, keepsSources: boolean): string {
  return [
    '---\n',
    stringify({ question }, { lineWidth: 0 }),
    '# The question as other people would type it, at least five, each in words of its own.\n',
    'variants: []\n',
    keepsSources
      ? '# What the answer rests on: ids of sources.yml, each with its section.\nsources: []\n'
      : '# What the answer rests on, once the folder has a sources.yml.\nsources: []\n',
    '# Ids of entries to go on to.\n',
    'related: []\n',
    '# Take this line away when the answer is written, and set the day on which it was read against its sources.\n',
    'review: draft\n',
    '# reviewed: year-month-day\n',
    '---\n',
    'Say the main thing here, in at most 40 words.\n',
    '\n',
    'Say the rest below an empty line, in at most 120 words.\n',
  ].join('');
}
