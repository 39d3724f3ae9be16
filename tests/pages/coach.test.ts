import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './find-axe.js';
import { openSite, type Site } from './site.js';
import { Visitor } from './visitor.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function visitCoach(): Promise<Visitor> {
  const { page, errors } = await site.visit(`${site.url}/demo/coach.html`);
  const visitor = new Visitor(page);
  await visitor.log.waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'How do the coaching calls work?' }).waitFor();
  expect(errors).toEqual([]);
  return visitor;
}

describe('the coach’s page, with answers of its own', () => {
  it('begins with the coach’s greeting and starters, in its own place on the page', async () => {
    const { page } = await visitCoach();
    await page.getByText('Ask me about coaching, or about the treatment in general.').waitFor();
    await page.getByRole('button', { name: 'What is ketamine-assisted psychotherapy (KAP)?' }).waitFor();
    expect(await page.getByRole('button', { name: 'What are the side effects?' }).count()).toBe(0);
  });

  it('answers with what was added, what was replaced and what was there', async () => {
    const visitor = await visitCoach();
    await visitor.ask('what are your rates');
    await visitor.log.getByText('£70').waitFor();
    await visitor.ask('how do i book with you');
    await visitor.log.getByText('two or three times that suit you').waitFor();
    await visitor.ask('how long does a session take');
    await visitor.log.getByRole('heading', { name: 'How long does a session take?' }).waitFor();
  });

  it('does not answer with what was hidden', async () => {
    const visitor = await visitCoach();
    await visitor.ask('is there a waiting list');
    expect(await visitor.log.getByRole('heading', { name: /waiting list/i }).count()).toBe(0);
  });

  it('offers the coach for coaching, and a healthcare provider for health', async () => {
    const visitor = await visitCoach();
    await visitor.ask('how long does a session take');
    await visitor.log
      .getByText(
        'Talk to Mara Lindqvist about coaching. For your health and any medicine, talk to a qualified healthcare provider.',
      )
      .first()
      .waitFor();
    await expect.poll(() => visitor.strip.innerText()).toMatch(/Coaching with Mara[\s\S]*116 123/);
  });

  it('shows the coach’s own line beside the country’s, never in their place', async () => {
    const visitor = await visitCoach();
    await visitor.ask('i want to die');
    const heard = await visitor.hears();
    expect(heard).toMatch(/999/);
    expect(heard).toMatch(/116 ?123/);
    await visitor.page.getByRole('button', { name: 'Help now' }).click();
    await visitor.page.getByText('North Bank, for clients').waitFor();
  });

  it('has nothing that axe finds', async () => {
    const visitor = await visitCoach();
    await visitor.ask('what are your rates');
    await visitor.page.waitForTimeout(200);
    expect(await axeFaults(visitor.page)).toEqual([]);
  });
});
