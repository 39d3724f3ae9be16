import type { JsonObject } from '../../core/corpus/read-fields.js';

/** Something wrong with one field of a crisis line. */
export interface LineFault {
  readonly field: string;
  readonly reason: string;
  readonly remedy: string;
}

const PURPOSES = [
  'crisis',
  'veterans',
  'lgbtq-youth',
  'youth',
  'abuse',
  'sexual-assault',
  'poison',
  'treatment-referral',
  'emotional-support',
];
/** A short code works in its own country only, and only without the country's prefix. */
const SHORT_CODE = 6;
const FORMS: readonly (readonly [string, RegExp, string])[] = [
  ['call', /^tel:\+?\d+$/, 'Write tel: and digits only, such as tel:116123.'],
  ['text', /^sms:\+?\d+(?:\?body=[\w%+-]+)?$/, 'Write sms: and digits, such as sms:741741?body=HOME.'],
  ['chat', /^https:\/\/\S+$/, 'Write an address that starts with https://.'],
  ['url', /^https:\/\/\S+$/, 'Write an address that starts with https://.'],
];

/**
 * What is wrong with a line as it is written, by rules that need no telephone. `emergency`: the country's emergency
 * numbers, which answer at all hours.
 */
export function lineFaults(line: JsonObject, emergency: readonly string[]): LineFault[] {
  const isEmergency = emergency.some(number => textOf(line, 'call') === `tel:${number}`);
  return [
    ...missingFields(line),
    ...(isEmergency ? [] : missingHours(line)),
    ...wrongForms(line),
    ...wrongNumbers(line),
  ];
}

function missingFields(line: JsonObject): LineFault[] {
  const faults: LineFault[] = [];
  const need = (field: string, reason: string, remedy: string): void => {
    if (textOf(line, field) === '') faults.push({ field, reason, remedy });
  };
  need('name', 'the line has no name', 'Write the name by which people know it.');
  need('contact', 'nothing says how to reach it', 'Write it in words, such as "call 116 123".');
  need('source', 'the line has no source', 'Name the page on which the number was read.');
  if (!PURPOSES.includes(textOf(line, 'for'))) {
    faults.push({
      field: 'for',
      reason: `"${textOf(line, 'for')}" is not what a line is for`,
      remedy: `Write one of ${PURPOSES.join(', ')}.`,
    });
  }
  if (!['call', 'text', 'chat', 'url'].some(field => textOf(line, field) !== '')) {
    faults.push({
      field: 'call',
      reason: 'there is no link to reach it by',
      remedy: 'Write "call", "text", "chat" or "url".',
    });
  }
  return faults;
}

function missingHours(line: JsonObject): LineFault[] {
  if (textOf(line, 'hours') !== '' || textOf(line, 'note') !== '') return [];
  const remedy = 'Write the hours, or in a note that they are not known.';
  return [{ field: 'hours', reason: 'nothing says when it is open', remedy }];
}

function wrongForms(line: JsonObject): LineFault[] {
  return FORMS.flatMap(([field, form, remedy]) => {
    const link = textOf(line, field);
    return link === '' || form.test(link) ? [] : [{ field, reason: `"${link}" is not a link of that kind`, remedy }];
  });
}

/** The number that a link dials has to stand in the words beside it, and a short code must not have a prefix. */
function wrongNumbers(line: JsonObject): LineFault[] {
  const said = `${textOf(line, 'contact')} ${textOf(line, 'note')}`.replace(/(?<=\d)[\s().-]+(?=\d)/g, '');
  return ['call', 'text'].flatMap(field => {
    const link = textOf(line, field);
    const digits = /^(?:tel|sms):(\+?\d+)/.exec(link)?.[1] ?? '';
    if (digits === '') return [];
    if (digits.startsWith('+') && digits.length - 1 <= SHORT_CODE) {
      return [
        {
          field,
          reason: `the short code in "${link}" has a country prefix`,
          remedy: 'Write it as it is dialled in the country.',
        },
      ];
    }
    if (isSaid(digits, said)) return [];
    return [
      {
        field,
        reason: `"${link}" dials a number that the words do not name`,
        remedy: 'Make "contact" and the link agree.',
      },
    ];
  });
}

/** `+44 20 …` is said as `020 …`, and `+1 866 …` as `1 866 …` or `866 …`: a prefix of up to four digits may differ. */
function isSaid(digits: string, said: string): boolean {
  const plain = digits.replace('+', '');
  if (said.includes(plain)) return true;
  if (!digits.startsWith('+')) return false;
  return [1, 2, 3, 4].some(length => plain.length - length >= 6 && said.includes(plain.slice(length)));
}

function textOf(line: JsonObject, field: string): string {
  const value = line[field];
  return typeof value === 'string' ? value.trim() : '';
}
