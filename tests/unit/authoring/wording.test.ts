import wording from 'virtual:wording/en';
import { describe, expect, it } from 'vitest';
import { findWording } from '../../../src/authoring/wording/find-wording.js';

const wordsIn = (text: string): string[] => findWording(text, wording.avoid).map(fault => fault.words);

describe('the wording list', () => {
  it.each([
    ['Most people start on 50 mg.', '50 mg'],
    ['Take 0.5mg first.', '0.5mg'],
    ['It is a 100-milligram tablet.', '100-milligram'],
    ['This will cure you.', 'cure'],
    ['We GUARANTEE results.', 'GUARANTEE'],
    ['It is guaranteed.', 'guaranteed'],
    ['This is FDA-approved ketamine.', 'FDA-approved ketamine'],
    ['He committed suicide.', 'committed suicide'],
    ['It can be a lifeline.', 'lifeline'],
    ['The page is HIPAA-compliant.', 'HIPAA-compliant'],
    ['Don’t worry about it.', 'Don’t worry'],
    ['Please do not\nworry.', 'do not\nworry'],
    ['Call now!', '!'],
    ['You can stop your tablets then.', 'You can stop your'],
    ['It is safe in pregnancy.', 'safe in pregnancy'],
  ])('catches %j', (text, words) => {
    expect(wordsIn(text)).toContain(words);
  });

  it.each([
    'It is not a cure.',
    'There is no cure, and nobody can guarantee a result.',
    'This use is not FDA-approved.',
    'The FDA has not approved ketamine for this.',
    'Your prescriber decides the amount.',
    'A session takes 90 minutes to 3 hours.',
    'Eighteen of 20 people said so.',
    'Call or text the 988 Suicide & Crisis Lifeline.',
    'He died by suicide.',
    'Do not stop taking your medicine on your own.',
    'Ask whether you are eligible.',
    'It is not known to be safe in pregnancy.',
    'Secure the loose pill boxes.',
  ])('lets %j be', text => {
    expect(wordsIn(text)).toEqual([]);
  });

  it('says why, and what to write instead, for every rule', () => {
    for (const rule of wording.avoid) {
      expect(rule.reason.length, rule.say[0]).toBeGreaterThan(10);
      expect(rule.instead.length, rule.say[0]).toBeGreaterThan(10);
    }
  });
});
