import crisisLines from 'virtual:crisis-lines';
import { describe, expect, it } from 'vitest';
import type { CrisisCard, CrisisLine } from '../../../src/core/safety/crisis-lines.js';
import { createSupport } from '../../../src/core/safety/support.js';
import { STRINGS_EN } from '../../../src/ui/strings/en.js';
import { type CardAction, cardActions } from '../../../src/ui/support/card-actions.js';
import { isOld } from '../../../src/ui/support/is-old.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const cards: readonly CrisisCard[] = [...crisisLines.cards, crisisLines.international];
const name = (card: CrisisCard): string => card.region ?? 'international';

function actions(card: CrisisCard, concern: 'crisis' | 'abuse' | 'distress', now = NOW): readonly CardAction[] {
  const support = createSupport({ prompt: 'Talk to somebody.', provider: {}, card, ownerLines: [] }, concern);
  return cardActions(support, concern, STRINGS_EN, now);
}

const lineOf = (card: CrisisCard, action: CardAction): CrisisLine | undefined =>
  card.lines.find(line => [line.call, line.text, line.chat, line.url].includes(action.href));

describe.each(['crisis', 'abuse', 'distress'] as const)('the card of every country, %s', concern => {
  it('offers no way twice', () => {
    for (const card of cards) {
      const hrefs = actions(card, concern).map(({ href }) => href);
      expect(new Set(hrefs).size, name(card)).toBe(hrefs.length);
    }
  });

  it('has a line of any hour, or a second way beside the first', () => {
    for (const card of cards) {
      const ways = actions(card, concern).filter(({ isEmergency }) => !isEmergency);
      const isAlwaysOpen = ways.some(way => lineOf(card, way)?.hours === '24/7');
      // A page that lists lines is not open at hours; where nothing else is known, it is what there is.
      const isPage = ways.every(({ kind }) => kind === 'visit');
      expect(isAlwaysOpen || isPage || ways.length > 1, `${name(card)}: ${ways.map(({ label }) => label).join()}`).toBe(
        true,
      );
    }
  });

  it('says the hours wherever they are known', () => {
    for (const card of cards) {
      for (const way of actions(card, concern)) {
        const hours = lineOf(card, way)?.hours;
        if (way.isEmergency || hours === undefined) continue;
        expect(way.remark, `${name(card)}: ${way.label}`).toContain(hours === '24/7' ? 'Day and night' : hours);
      }
    }
  });
});

describe('"please check"', () => {
  const line = (changes: Partial<CrisisLine>): CrisisLine => ({
    name: 'A line',
    for: 'crisis',
    contact: 'call 0800 555 0100',
    call: 'tel:08005550100',
    read: '2026-11-14',
    ...changes,
  });
  const without = (own: CrisisLine, name: 'read' | 'call'): CrisisLine =>
    Object.fromEntries(Object.entries(own).filter(([key]) => key !== name)) as unknown as CrisisLine;
  const day = (iso: string): Date => new Date(`${iso}T12:00:00Z`);

  it('stands beside a line that was read over a year ago by the visitor’s clock, and not before', () => {
    expect(isOld(line({}), day('2027-11-10'))).toBe(false);
    expect(isOld(line({}), day('2027-11-20'))).toBe(true);
    expect(isOld(without(line({}), 'read'), NOW)).toBe(true);
  });

  it('never stands beside a national short code, by call or by text, nor beside a page', () => {
    const late = day('2040-01-01');
    for (const call of ['tel:988', 'tel:116123', 'tel:3114']) expect(isOld(line({ call }), late), call).toBe(false);
    const uncallable = without(line({}), 'call');
    expect(isOld({ ...uncallable, text: 'sms:85258?body=SHOUT' }, late)).toBe(false);
    expect(isOld({ ...uncallable, chat: 'https://example.org' }, late)).toBe(false);
  });

  it('never stands beside an emergency number, in any country and any year', () => {
    for (const card of cards) {
      for (const action of actions(card, 'crisis', day('2040-01-01'))) {
        if (action.isEmergency) expect(action.remark, name(card)).toBe('Emergency');
      }
    }
  });

  it('stands on the large buttons too', () => {
    const britain = cards.find(({ region }) => region === 'GB');
    const [, line] = britain ? actions(britain, 'abuse') : [];
    expect(line?.remark).toContain('Please check it where you live');
  });
});
