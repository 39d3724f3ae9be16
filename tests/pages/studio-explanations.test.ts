import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../src/core/conversation/thresholds.js';
import { axeFaults } from './find-axe.js';
import { openSite, type Site } from './site.js';
import { eventually, StudioHands } from './studio-hands.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function visitWhy(): Promise<{ readonly page: Page; readonly ask: (message: string) => Promise<string> }> {
  const { page } = await site.visit(`${site.url}/demo/playground.html`, { viewport: { width: 1280, height: 900 } });
  const hands = new StudioHands(page);
  await page.getByText('Try a message, and see its words').click();
  const ask = async (message: string): Promise<string> => {
    const before = await page.locator('explained-reply').count();
    await hands.field('A visitor’s message').fill(message);
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('explained-reply').count()).toBe(before + 1);
    const shown = page.locator('explained-reply').first();
    return shown.evaluate(reply => (reply.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '));
  };
  return { page, ask };
}

describe('the playground’s explanations', () => {
  it('tell words, candidates with their parts, evidence and the screen’s verdict', async () => {
    const { ask } = await visitWhy();
    const why = await ask('hw long does a session take');
    for (const words of [
      'How long does a session take?',
      'written out: how',
      'Score',
      'Evidence',
      `Asserted from ${String(DEFAULT_THRESHOLDS.answerAt)} on`,
      'Concern: none',
    ])
      expect(why).toContain(words);
  });

  it('read a follow-up with what was answered before, until somebody begins anew', async () => {
    const { page, ask } = await visitWhy();
    await ask('what happens in a session');
    expect(await ask('how long is that')).toContain('After “');
    await page.getByRole('button', { name: 'Begin anew' }).click();
    expect(await ask('how long is that')).not.toContain('After “');
  });

  it('show the phrase by which a concern was read, as text', async () => {
    const { page, ask } = await visitWhy();
    expect(await ask('<img src=x onerror=alert(1)> i want to kill myself')).toMatch(/counts as crisis/);
    expect(await axeFaults(page)).toEqual([]);
  });
});
