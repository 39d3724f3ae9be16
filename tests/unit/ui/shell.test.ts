import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import crisisLines from 'virtual:crisis-lines';
import packed from 'virtual:shell-lines';
import { findCards } from '../../../src/embed/cards.js';
import { SHELL } from '../../../src/embed/shell.styles.js';
import * as words from '../../../src/embed/words.js';
import { TOKENS, TOKENS_DARK } from '../../../src/ui/base/tokens.styles.js';
import { STRINGS_EN } from '../../../src/ui/strings/en.js';
import { loadStrings } from '../../../src/ui/strings/load-strings.js';

describe('the shell', () => {
  it('says what the element says', () => {
    const said = JSON.stringify(STRINGS_EN);
    for (const [name, text] of Object.entries(words)) {
      if (typeof text === 'string') expect(said, name).toContain(text);
    }
  });

  it('says the launcher’s word in every language of the interface', async () => {
    for (const [lang, word] of Object.entries(words.LAUNCHERS)) {
      expect(word, lang).toBe((await loadStrings(lang)).launcher);
    }
    const files = readdirSync('src/ui/strings').filter(
      name => /^[a-z]{2}(?:-\w+)?\.ts$/.test(name) && name !== 'en.ts',
    );
    expect(Object.keys(words.LAUNCHERS).sort()).toEqual(files.map(name => name.slice(0, 2)).sort());
  });

  it('has the element’s colours', () => {
    for (const tokens of [TOKENS, TOKENS_DARK]) {
      const colours = tokens.match(/#[0-9a-f]{3,6}\b/g) ?? [];
      for (const colour of colours) expect(SHELL).toContain(colour);
    }
  });

  it('knows every country, its emergency number and a way to its main line', () => {
    const packedCards = packed.split('\n').map(line => line.split('|'));
    expect(packedCards).toHaveLength(crisisLines.cards.length + 1);
    for (const card of crisisLines.cards) {
      const [, emergency, call = '', text = '', page = ''] =
        packedCards.find(([region]) => region === card.region) ?? [];
      expect(emergency, card.region ?? '').toBe(card.emergency[0].number);
      const dialled = (call.split('~')[2] ?? call.split('~')[0] ?? '').replace(/ /g, '');
      const links = card.lines.flatMap(line => [line.call, line.text?.replace(/\?.*/, ''), line.url]);
      if (call !== '') expect(links).toContain(`tel:${dialled}`);
      if (text !== '')
        expect(links).toContain(`sms:${(text.split('~')[2] ?? text.split('~')[0] ?? '').replace(/ /g, '')}`);
      expect(call + text + page, card.region ?? '').not.toBe('');
    }
  });
});

describe('the country of the shell', () => {
  const clock = process.env['TZ'];
  afterEach(() => {
    vi.unstubAllGlobals();
    process.env['TZ'] = clock;
  });

  it.each([
    ['the visitor’s choice', 'DE', 'GB', 'Europe/Vienna', ['fr-FR'], 'DE'],
    ['the owner’s region', undefined, 'GB', 'Europe/Vienna', ['de-AT'], 'GB'],
    ['the clock where the owner left the region empty', undefined, ' ', 'Europe/Vienna', ['de-AT'], 'AT'],
    ['the clock, whatever a browser says as all do', undefined, undefined, 'Australia/Sydney', ['en-US'], 'AU'],
    ['none where clock and languages differ', undefined, undefined, 'Europe/Vienna', ['fr-FR'], null],
    ['none where the owner names one without a card', undefined, 'XX', 'Europe/Vienna', ['de-AT'], null],
  ])('is %s', (_, chosen, owner, zone, languages, expected) => {
    process.env['TZ'] = zone;
    vi.stubGlobal('navigator', { languages });
    expect(findCards(chosen, owner)[0].region).toBe(expected);
  });
});
