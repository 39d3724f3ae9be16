import { describe, expect, it } from 'vitest';
import lines from 'virtual:crisis-lines';
import { chooseCard, type Whereabouts } from '../../../../src/core/safety/choose-card.js';

const regionFor = (where: Whereabouts): string | null => chooseCard(lines, where).region;

describe('chooseCard', () => {
  it.each<readonly [string, Whereabouts, string | null]>([
    [
      'the visitor’s choice before everything',
      { chosen: 'FR', owner: 'US', timeZone: 'Europe/Berlin', languages: ['de'] },
      'FR',
    ],
    ['the owner’s region before the clock', { owner: 'GB', timeZone: 'America/New_York', languages: ['en-US'] }, 'GB'],
    ['a region in small letters', { owner: 'gb' }, 'GB'],
    ['an empty choice as none', { chosen: '', owner: ' ', timeZone: 'Europe/Berlin', languages: ['de-DE'] }, 'DE'],
    [
      'en-US on a clock in Berlin is Germany: browsers say en-US everywhere',
      { timeZone: 'Europe/Berlin', languages: ['en-US'] },
      'DE',
    ],
    ['en-US on a clock in New York', { timeZone: 'America/New_York', languages: ['en-US', 'en'] }, 'US'],
    ['English without a country on a clock in London', { timeZone: 'Europe/London', languages: ['en'] }, 'GB'],
    ['a clock alone', { timeZone: 'Australia/Sydney' }, 'AU'],
    ['en-GB alone', { languages: ['en-GB'] }, 'GB'],
    ['en-GB on a server’s clock', { timeZone: 'UTC', languages: ['en-GB'] }, 'GB'],
  ])('takes %s', (_, where, region) => {
    expect(regionFor(where)).toBe(region);
  });

  it.each<readonly [string, Whereabouts]>([
    ['nothing is known', {}],
    ['only en-US is known', { languages: ['en-US'] }],
    ['only English is known', { languages: ['en'] }],
    ['en-US comes with a server’s clock', { timeZone: 'UTC', languages: ['en-US', 'en'] }],
    ['en-US comes with a nameless zone', { timeZone: 'Etc/GMT+5', languages: ['en-US'] }],
    ['the country of the clock has no lines of its own', { timeZone: 'Africa/Nairobi', languages: ['en-US'] }],
    [
      'the owner’s country has no lines of its own',
      { owner: 'KE', timeZone: 'America/New_York', languages: ['en-US'] },
    ],
    ['the owner wrote UK', { owner: 'UK' }],
    ['the owner’s region is nonsense', { owner: '<script>' }],
    ['the visitor chose another country', { chosen: 'ZZ', owner: 'US' }],
    ['clock and languages name two countries', { timeZone: 'America/New_York', languages: ['pt-BR', 'de-AT'] }],
    ['languages of several countries stand alone', { languages: ['en-GB', 'en-AU'] }],
  ])('is international where %s', (_, where) => {
    expect(regionFor(where)).toBeNull();
  });

  it('is never the US by a language alone, or by a clock that is not there', () => {
    const elsewhere = Intl.supportedValuesOf('timeZone').filter(
      zone => !lines.cards.find(card => card.region === 'US')?.timeZones.includes(zone),
    );
    expect(elsewhere.length).toBeGreaterThan(300);
    expect(elsewhere.filter(timeZone => regionFor({ timeZone, languages: ['en-US'] }) === 'US')).toEqual([]);
  });

  it('knows at least twelve countries besides the US, each with an emergency number and a line', () => {
    const countries = lines.cards.filter(card => card.region !== 'US' && card.region !== 'EU');
    expect(countries.length).toBeGreaterThanOrEqual(12);
    for (const card of lines.cards) {
      expect(card.emergency.length, String(card.region)).toBeGreaterThan(0);
      expect(card.lines.length, String(card.region)).toBeGreaterThan(0);
    }
  });
});
