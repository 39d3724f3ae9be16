import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import screenData from 'virtual:screen';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../../scripts/quality/read-messages.js';
import { createScreen } from '../../../../src/core/safety/screen/create-screen.js';

/** Direct statements of danger, in `knowledge/LANG/evaluation/canaries.tsv`: not one may pass unseen. */
const canaries = readdirSync('knowledge')
  .map(lang => join('knowledge', lang, 'evaluation', 'canaries.tsv'))
  .filter(file => existsSync(file))
  .flatMap(file => readMessages(file).map(({ text }) => ({ file, text })));

describe('direct statements of danger', () => {
  const screen = createScreen(screenData);

  it('are at least 250, in five languages', () => {
    expect(canaries.length).toBeGreaterThanOrEqual(250);
    expect(new Set(canaries.map(({ file }) => file)).size).toBe(5);
  });

  it('each put the resources first', () => {
    const missed = canaries.filter(({ text }) => screen.read(text).concern === 'none');
    expect(missed).toEqual([]);
  });

  it('each do so in capitals, and in the middle of a long message', () => {
    const around = (text: string): string =>
      `Hello, I found your page last week. My sister told me about it. ${text}. Sorry for the long message.`;
    const missed = canaries.filter(
      ({ text }) => screen.read(text.toUpperCase()).concern === 'none' || screen.read(around(text)).concern === 'none',
    );
    expect(missed).toEqual([]);
  });
});
