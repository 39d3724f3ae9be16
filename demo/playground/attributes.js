// The attributes of <care-faq>, each with the control that turns it. A value equal to `standard` is not written.

/**
 * @typedef {object} Control
 * @property {string} name the attribute
 * @property {string} label
 * @property {string} group
 * @property {'text' | 'tel' | 'email' | 'url' | 'number' | 'flag'} [type] a list of `options` where absent
 * @property {readonly string[]} [options]
 * @property {string} [standard]
 * @property {string} [value] what it begins with
 * @property {string} [hint]
 */

/** @type {readonly Control[]} */
export const CONTROLS = [
  { group: 'Who answers', name: 'provider-name', label: 'Name', type: 'text', value: 'Willow Street Clinic' },
  { group: 'Who answers', name: 'provider-kind', label: 'Kind', options: ['', 'clinic', 'practice', 'coach'] },
  { group: 'Who answers', name: 'provider-phone', label: 'Telephone', type: 'tel', value: '(555) 555-0142' },
  { group: 'Who answers', name: 'provider-email', label: 'Email', type: 'email' },
  { group: 'Who answers', name: 'provider-url', label: 'Booking page', type: 'url' },

  {
    group: 'Where and in what words',
    name: 'region',
    label: 'Country',
    options: ['', 'US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'DE', 'FR', 'ES', 'IN', 'MX', 'JP'],
    hint: 'Whose crisis lines stand first. Empty: by the visitor’s clock and language.',
  },
  {
    group: 'Where and in what words',
    name: 'lang',
    label: 'Language',
    options: ['', 'en', 'es', 'fr', 'de', 'pt-BR', 'it', 'nl', 'pl', 'vi', 'zh-Hans', 'ar', 'he'],
  },
  { group: 'Where and in what words', name: 'greeting', label: 'Greeting', type: 'text' },
  {
    group: 'Where and in what words',
    name: 'corpus',
    label: 'Corpus',
    options: ['', 'coach-overlay.json', 'no-such-file.json'],
    hint: 'An overlay of your own answers; the last one shows what happens when it is missing.',
  },

  {
    group: 'Place and look',
    name: 'mode',
    label: 'Mode',
    options: ['floating', 'inline', 'page'],
    standard: 'floating',
  },
  { group: 'Place and look', name: 'position', label: 'Corner', options: ['end', 'start'], standard: 'end' },
  { group: 'Place and look', name: 'offset-x', label: 'From the side, px', type: 'number' },
  { group: 'Place and look', name: 'offset-y', label: 'From the foot, px', type: 'number' },
  {
    group: 'Place and look',
    name: 'theme',
    label: 'Light or dark',
    options: ['auto', 'light', 'dark'],
    standard: 'auto',
  },
  {
    group: 'Place and look',
    name: 'for',
    label: 'A button of mine opens it',
    options: ['', 'own-launcher'],
    hint: 'The id of a button in the page.',
  },
  { group: 'Place and look', name: 'open', label: 'Open', type: 'flag' },

  { group: 'How it answers', name: 'history', label: 'Memory', options: ['none', 'session'], standard: 'none' },
  {
    group: 'How it answers',
    name: 'answer-at',
    label: 'Answers from confidence',
    options: ['', '0.3', '0.5', '0.7', '0.9'],
  },
  {
    group: 'How it answers',
    name: 'suggest-at',
    label: 'Suggests from confidence',
    options: ['', '0.1', '0.2', '0.3', '0.5'],
  },
  {
    group: 'How it answers',
    name: 'events',
    label: 'Events',
    options: ['', 'entries'],
    hint: '“entries” names the entry that was shown.',
  },
];
