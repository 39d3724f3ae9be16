import corpus from 'virtual:corpus/en';
import screenData from 'virtual:screen';
import { describe, expect, it } from 'vitest';
import type { Concern } from '../../../../src/core/safety/concern.js';
import { createScreen } from '../../../../src/core/safety/screen/create-screen.js';

const screen = createScreen(screenData);
const concernOf = (text: string): Concern => screen.read(text).concern;
const GRAVE: readonly Concern[] = ['crisis', 'emergency', 'abuse'];

describe('the screen reads what is said', () => {
  it.each<[Concern, string]>([
    ['crisis', 'I want to kill myself'],
    ['crisis', 'not going to kill myself but I really want to die'],
    ['crisis', 'I started cutting again last night'],
    ['crisis', 'my son says he wants to die'],
    ['emergency', 'I took all my lozenges at once'],
    ['emergency', "she took all her pills and won't wake up"],
    ['emergency', 'he is not breathing, what do I do'],
    ['abuse', 'my husband hits me'],
    ['abuse', 'my therapist touched me during the session'],
    ['distress', 'I feel hopeless and so alone'],
    ['crisis', 'quiero morir'],
    ['crisis', 'je veux mourir'],
    ['crisis', 'quero me matar'],
    ['crisis', 'ich will nicht mehr leben'],
  ])('as %s: "%s"', (concern, text) => {
    expect(concernOf(text)).toBe(concern);
  });

  it.each([
    ['a curly apostrophe', 'I don’t want to live anymore'],
    ['no apostrophe', 'i dont want to live anymore'],
    ['hidden characters inside words', 'I want to k\u200bi\u00adll my\u200dself'],
    ['bidirectional controls', 'I want to \u202Ekill\u202C myself'],
    ['letters apart', 'I want to d i e, k i l l myself'],
    ['digits for letters', 'su1c1dal tonight'],
    ['full-width letters', 'Ｉ ｗａｎｔ ｔｏ ｄｉｅ'],
    ['accents', 'I wánt tó kíll mysélf'],
    ['capitals', 'I WANT TO DIE'],
    ['common misspellings', 'i am sucidal and want to kill myslef'],
    ['slang', 'gonna kms'],
    ['emoji around it', '💔 i want to die 💔'],
  ])('through %s', (_, text) => {
    expect(GRAVE).toContain(concernOf(text));
  });

  it('with the whole of a long message in view', () => {
    const filler = 'The parking at your building was easy to find and the staff were kind. '.repeat(130);
    expect(concernOf(`${filler}I want to kill myself. ${filler}`)).toBe('crisis');
  });
});

describe('the screen excuses', () => {
  it.each([
    ['idioms', 'the wait is killing me'],
    ['idioms', 'this cake is to die for, will I be able to eat before?'],
    ['idioms', 'is it a dead end if I skip integration?'],
    ['everyday senses', 'how do I end my session early?'],
    ['experiences', 'is ego death part of the treatment?'],
    ['near words', 'what diet should people follow before a session?'],
    ['prevention', 'do you train your staff in suicide prevention?'],
    ['bereavement', 'my grandmother died by suicide, does that matter for screening?'],
    ['negation', "I'm not suicidal, just curious how it works"],
    ['complaints', 'your booking page keeps crashing and I am tired of it'],
  ])('%s: "%s"', (_, text) => {
    expect(GRAVE).not.toContain(concernOf(text));
  });

  it.each(['can ketamine reduce suicidal thoughts', 'does ketamine help people with suicidal thoughts?'])(
    'questions about treatment: "%s"',
    text => {
      expect(GRAVE).not.toContain(concernOf(text));
    },
  );

  it('every question of the default corpus', () => {
    expect(corpus.entries.map(entry => entry.question).filter(text => GRAVE.includes(concernOf(text)))).toEqual([]);
  });
});

describe('the screen knows', () => {
  it.each<['self' | 'other', string]>([
    ['self', 'I want to die'],
    ['other', 'my daughter wants to kill herself'],
    ['other', 'a friend texted me that he took all his pills'],
    ['self', 'my husband says I am crazy but I want to die'],
  ])('whose safety it is about (%s): "%s"', (about, text) => {
    expect(screen.read(text).about).toBe(about);
  });

  it.each([
    'should I stop my antidepressant before the first session',
    'I am on lithium, can I have ketamine',
    'am i eligible with a pacemaker',
    'I am 20 weeks pregnant, is it ok for me',
    'can I drive home today after my infusion',
    'how many lozenges should I take',
  ])('a personal medical question: "%s"', text => {
    expect(screen.read(text).medical).toBe(true);
  });

  it.each([
    'what should I wear',
    'how long does a session last',
    'do you take insurance',
    'who will be in the room with me',
  ])('a general one: "%s"', text => {
    expect(screen.read(text).medical).toBe(false);
  });
});

describe('the screen works', () => {
  it.each(['', ' ', '.', '💜'.repeat(5_000), '\u200b'.repeat(5_000), '('.repeat(20_000), 'a'.repeat(20_000), '\ud800'])(
    'on what nobody means: %#',
    text => {
      expect(() => screen.read(text)).not.toThrow();
    },
  );

  it.each([
    ['words', 'i am so tired of it all and want to know what to bring '],
    ['half phrases', 'i want to i want to kill '],
    ['letters apart', 'k i l l m '],
    ['one word', 'aaaaaaaaaaaaaaaaaaaa'],
    ['signs', '.,!?* '],
    ['bare words of danger', 'suicidal. overdose medication '],
  ])('in time that grows with the length, not faster: %s', (_, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      screen.read(text);
      const times = Array.from({ length: 7 }, () => {
        const start = performance.now();
        screen.read(text);
        return performance.now() - start;
      });
      return times.sort((one, other) => one - other)[1] ?? 0;
    };
    // Twice the length, twice the work; the rest is what a busy machine adds to so short a time.
    expect(time(20_000)).toBeLessThan(4 * time(10_000) + 2);
  });
});
