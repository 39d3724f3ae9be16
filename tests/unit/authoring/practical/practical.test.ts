import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../../../../src/authoring/bundled-knowledge.js';
import { unsaidWarnings } from '../../../../src/authoring/practical/unsaid-warnings.js';
import { PassThrough } from 'node:stream';
import { vi } from 'vitest';
import { askPlaces } from '../../../../src/authoring/practical/ask-places.js';
import { planOverlay } from '../../../../src/authoring/practical/plan-overlay.js';
import { readCorpus } from '../../../../src/core/corpus/read-corpus.js';

describe('the matters of every practice', () => {
  it('stand only for default entries that are marked as practical', () => {
    const marks = new Map(BUNDLED.defaultCorpus.entries.map(({ id, practical }) => [id, practical]));
    const named = BUNDLED.practical.flatMap(matter => matter.default ?? []);
    expect(named.filter(id => marks.get(id) !== true)).toEqual([]);
  });

  it('have each wording once', () => {
    const all = BUNDLED.practical
      .flatMap(({ question, asked }) => [question, ...asked])
      .map(text => text.toLowerCase());
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
  });
});

describe('what a default answer warns of', () => {
  const standing = { answer: 'Ask for a ride. Do not drive until the next day. Our sources do not say more.' };

  it('is unsaid where another answer does not speak of it', () => {
    expect(unsaidWarnings({ answer: 'Take the bus.' }, standing)).toEqual(['Do not drive until the next day.']);
    expect(unsaidWarnings({ answer: 'You may not drive home.' }, standing)).toEqual([]);
  });

  it('is unsaid where it names an emergency number and the other does not', () => {
    const call = { answer: 'Three weeks. In danger, call your emergency number.' };
    expect(unsaidWarnings({ answer: 'Two weeks.' }, call)).toEqual(['In danger, call your emergency number.']);
    expect(unsaidWarnings({ answer: 'Two weeks; in danger call 911.' }, call)).toEqual([]);
  });
});

describe('the proposals', () => {
  const OWN = readCorpus({
    format: 1,
    entries: [
      { id: 'fees', question: 'What are your fees?', answer: 'Ninety.' },
      { id: 'plans', question: 'Which insurance plans do you accept?', answer: 'None.' },
      { id: 'home', question: 'How will I get home?', answer: 'By taxi.' },
    ],
  }).corpus;

  const [UP, DOWN] = ['\u001b[A', '\u001b[B'];

  async function type(keys: readonly string[]): Promise<{ readonly taken: readonly string[]; readonly shown: string }> {
    const { proposals } = await planOverlay(OWN, BUNDLED);
    const [input, output] = [new PassThrough(), new PassThrough()];
    let [shown, seen] = ['', 0];
    output.on('data', data => (shown += String(data)));
    const asked = askPlaces(proposals, { input, output });
    for (const [at, key] of keys.entries()) {
      const waited = at < 3 ? `${String(at + 1)} of 3` : 'Take the place all the same';
      await vi.waitFor(() => expect(shown.slice(seen)).toContain(waited), { timeout: 5_000 });
      await vi.waitFor(() => expect(shown.slice(seen)).toContain('Keep both'), { timeout: 5_000 });
      seen = shown.length;
      input.write(key);
    }
    return { taken: (await asked).map(({ standing }) => standing.id), shown };
  }

  it('are asked one by one, both answers in view', async () => {
    const { taken, shown } = await type(['\r', `${DOWN}\r`, `${UP}\r`, `${DOWN}\r`]);
    expect(taken).toEqual(['cost', 'going-home']);
    expect(shown).toContain('“What are your fees?”  Ninety.');
    expect(shown).toContain('“How much does KAP cost?”  Our sources give no figures.');
    expect(shown).toContain('The default also warns, and yours does not: Do not drive');
  });

  it('are carried out as the highlight says when Enter is pressed; a letter only moves it', async () => {
    const { taken } = await type(['k\r', 'at\r', 't\r', '\r']);
    expect(taken).toEqual(['insurance']);
    expect((await type(['nt\r', 'k\r', '\r'])).taken).toEqual(['cost']);
  });

  it('are carried out together where that is chosen, but for those that lose a warning', async () => {
    expect((await type([`${DOWN}${DOWN}\r`])).taken).toEqual(['cost', 'insurance']);
    expect((await type([`${UP}\r`])).taken).toEqual([]);
  });
});
