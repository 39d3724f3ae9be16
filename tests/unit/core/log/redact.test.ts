import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../../../src/core/log/redact.js';
import { FUNCTION_WORDS_EN } from '../../../../src/core/text/function-words.js';

const WORDS = new Set(
  `ketamine session help helps worried depression not anxious provider therapist is she he drive home after when what
  how long before your clinic the cost per call me on born said told asked can will not about told kap spravato medicare
  wondering feeling new here so was scared of it and to my`.split(/\s+/),
);
const isKnown = (word: string): boolean => WORDS.has(word) || FUNCTION_WORDS_EN.has(word) || word === '';
const redacted = (text: string, lang?: string): string => redact(text, isKnown, lang);

describe('a redacted message', () => {
  it.each([
    ["I'm Anna and I'm worried about the session", "I'm [name] and I'm worried about the session"],
    ['my name is anna, how long is it', 'my name is [name], how long is it'],
    ['MY NAME IS ANNA SMITH', 'MY NAME IS [name]'],
    ['My name is Anna Maria Smith and I am new here', 'My name is [name] and I am new here'],
    ['Dr Okafor told me about KAP', 'Dr [name] told me about KAP'],
    ["is Dr. O'Neill-Brown your provider", 'is Dr. [name] your provider'],
    ['my daughter Anna is scared', 'my daughter [name] is scared'],
    ['my daughter anna is scared', 'my daughter [name] is scared'],
    ['My daughter struggles before the session', 'My daughter struggles before the session'],
    ['can my husband Tom Baker drive me', 'can my husband [name] drive me'],
    ['When will Maria call me', 'When will [name] call me'],
    ['Anna Smith told me to call', '[name] told me to call'],
    ['Ich heiße Jürgen, was kostet das?', 'Ich heiße [name], was kostet das?'],
    ['je m’appelle Zoé', "je m'appelle [name]"],
  ])('has no names: %j', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it.each([
    ['call me on +1 (555) 010-0199 after 5pm', 'call me on [number] after [number]'],
    ['call 07700 900 123', 'call [number]'],
    ['ring ０７７００ ９００１２３', 'ring [number]'],
    ['I am 43 and take 20mg', 'I am [number] and take [number]'],
    ['SW1A 1AA', '[number]'],
    ['born 3 March 1980', 'born [date]'],
    ['on March 3rd, 2027', 'on [date]'],
    ['12/04/1980', '[date]'],
    ['anna.smith+kap@mail.example.org is me', '[email] is me'],
    ['see https://example.org/a?b=anna for it', 'see [link] for it'],
    ['on www.example.org', 'on [link]'],
    ['facebook.com/anna.smith', '[link]'],
    ['find me @anna_s', 'find me [email]'],
  ])('has no numbers, days, addresses and links: %j', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it.each([
    'how long is a session',
    'Does Medicare help with the cost of Spravato?',
    "I'm worried. What will it cost?",
    'is ketamine not KAP',
  ])('is left as it is where nothing tells who asks: %j', text => {
    expect(redacted(text)).toBe(text);
  });

  it('is not fooled by characters that cannot be seen', () => {
    expect(redacted('my name is an\u200bna')).toBe('my name is [name]');
    expect(redacted('a\u00adnna@example.org')).toBe('[email]');
  });

  it('takes words for names rather than names for words, and keeps German nouns', () => {
    expect(redacted('how is Hypnosis')).toBe('how is [name]');
    expect(redacted('was kostet die Behandlung', 'de')).toBe('was kostet die Behandlung');
  });

  it('is short, and made in no time of whatever was typed', () => {
    expect(redacted('how '.repeat(5_000)).length).toBeLessThanOrEqual(500);
    for (const part of ['a@', '1-', 'My name is ', 'Dr ', 'www.', 'Aa ', '((', 'a.b/', "son 'x'-", '3 mar ']) {
      redacted(part.repeat(10_000));
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), text => {
        expect(redacted(text)).not.toMatch(/\p{Nd}/u);
      }),
      { seed: 20_261_122, numRuns: 500 },
    );
  });
});
