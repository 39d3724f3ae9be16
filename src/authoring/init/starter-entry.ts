import type { Practice } from './practice.js';

/** An entry as the JSON of a corpus. */
export type EntryJson = Readonly<Record<string, unknown>>;

/** A first entry that is true as it stands: how the practice is reached. Undefined where nobody said. */
export function reachEntry({ phone, url, name }: Practice, today: string): EntryJson | undefined {
  const ways = [
    ...(phone === '' ? [] : [`Call ${phone}.`]),
    ...(url === '' ? [] : [`Book on [our booking page](${url}).`]),
  ];
  if (ways.length === 0) return undefined;
  return {
    id: 'how-to-reach-us',
    question: name === '' ? 'How do I reach you?' : `How do I reach ${name}?`,
    variants: [
      'how can i contact you',
      'what is your phone number',
      'i want to book an appointment',
      'who do i call',
      'can i speak to someone at the practice',
    ],
    answer: ways.join(' '),
    topic: 'about-us',
    reviewed: today,
  };
}

/** An entry to write over: a draft, so that no visitor sees it. */
export const EXAMPLE_ENTRY: EntryJson = {
  id: 'parking',
  question: 'Where can I park?',
  variants: [
    'is there a car park',
    'do you have parking',
    'where do i leave the car',
    'parking for a wheelchair user',
    'can my driver wait outside',
  ],
  answer:
    'Say the main thing here, in at most 40 words.\n\nSay the rest below an empty line. Take "review": "draft" away when it is true.',
  topic: 'about-us',
  review: 'draft',
};

export const OWN_TOPIC = { id: 'about-us', name: 'About us' } as const;
