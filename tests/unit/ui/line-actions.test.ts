import { describe, expect, it } from 'vitest';
import crisisLines from 'virtual:crisis-lines';
import type { CrisisLine } from '../../../src/core/safety/crisis-lines.js';
import { STRINGS_EN } from '../../../src/ui/strings/en.js';
import { emergencyAction, lineActions, quickAction } from '../../../src/ui/support/line-actions.js';

const cards = [...crisisLines.cards, crisisLines.international];

/** The digits of a number without its country's prefix or its trunk zero: what two ways to write it share. */
function core(number: string): string {
  return number.replace(/\D/g, '').replace(/^0+/, '');
}

describe('a button of a line', () => {
  it('says the number that its link dials, in every country', () => {
    for (const { lines, region } of cards) {
      for (const line of lines) {
        for (const { kind, href, label } of lineActions(line, STRINGS_EN)) {
          if (kind === 'visit') continue;
          const target = href.replace(/^\w+:|\?.*$/g, '');
          const said = label.replace(/^(?:Call|Text) (?:\S+ to )?/, '');
          expect(core(target).endsWith(core(said)), `${region ?? ''} ${line.name}: "${label}" for ${href}`).toBe(true);
          expect(
            core(target).length - core(said).length,
            `${region ?? ''}: "${label}" for ${href}`,
          ).toBeLessThanOrEqual(target.startsWith('+') ? 3 : 0);
        }
      }
    }
  });

  it('takes no number that only stands beside the one it dials', () => {
    const line: CrisisLine = {
      name: 'Lifeline',
      for: 'crisis',
      contact: 'call 13 11 14, or text 0477 13 11 14',
      call: 'tel:131114',
      text: 'sms:+61477131114',
    };
    expect(lineActions(line, STRINGS_EN).map(action => action.label)).toEqual(['Call 13 11 14', 'Text 0477 13 11 14']);
  });

  it('says the word to send', () => {
    const line: CrisisLine = {
      name: 'Shout',
      for: 'crisis',
      contact: 'text SHOUT to 85258',
      text: 'sms:85258?body=SHOUT',
    };
    expect(lineActions(line, STRINGS_EN)[0]?.label).toBe('Text SHOUT to 85258');
  });
});

describe('every country', () => {
  it('has one way for the strip, and an emergency number or words for it', () => {
    for (const card of cards) {
      expect(quickAction(card.lines[0], STRINGS_EN), card.region ?? 'international').toBeDefined();
      if (card.region !== null) expect(emergencyAction(card.emergency[0], STRINGS_EN), card.region).not.toBeNull();
    }
  });
});
