import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Site, Visit } from './site.js';

/** What an owner does in the studio, by what they see. */
export class StudioHands {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(10_000);
  }

  /** The rows of the list of questions. */
  get rows(): Locator {
    return this.page.getByRole('listbox', { name: 'Questions' }).getByRole('option');
  }

  /** Those of the owner's own questions. */
  get ownRows(): Locator {
    return this.rows.filter({ hasNotText: 'default answer' });
  }

  /** What the studio says at the top. */
  get said(): Locator {
    return this.page.locator('header [role="status"]');
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Opens a file that is given by name and content. */
  async open(name: string, content: string | Uint8Array): Promise<void> {
    // From the disk: a large file takes long over the debugging protocol.
    const folder = mkdtempSync(join(tmpdir(), 'care-faq-file-'));
    try {
      writeFileSync(join(folder, name), content);
      await this.page.locator('input[type="file"]').setInputFiles(join(folder, name));
      // What it says first is that it reads.
      await eventually(() => this.said.innerText()).not.toMatch(/^(?:Reading .*)?$/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** The whole text, as the download or the text editor has it. */
  async text(): Promise<string> {
    await this.tab('Take away').click();
    const begun = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: /^Download/ }).click();
    return readFileSync(await (await begun).path(), 'utf8');
  }

  /** Types a message into the part that tells why, and waits for the explanation. */
  async ask(message: string): Promise<string> {
    await this.tab('Why').click();
    const before = await this.page.locator('explained-reply').count();
    await this.field('A visitor’s message').fill(message);
    await this.page.keyboard.press('Enter');
    await this.page.locator('explained-reply').nth(before).waitFor();
    const shown = this.page.locator('explained-reply').first();
    return shown.evaluate(reply => (reply.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '));
  }

  /** How many things are to be repaired and to be improved, after the rules have run. */
  async problems(): Promise<string> {
    // What was imported is told first, in place of the form.
    const told = this.page.locator('studio-imported');
    if ((await told.count()) > 0) {
      if (await this.button('Questions').isVisible()) await this.button('Questions').click();
      await this.button('About the file').click();
    }
    const count = this.page.locator('.problems > summary');
    await this.page.waitForFunction(() => {
      const studio = document.querySelector('care-faq-studio')?.shadowRoot?.querySelector('studio-edit');
      return studio?.shadowRoot?.querySelector('.problems > summary')?.textContent?.includes('to repair');
    });
    return (await count.innerText()).trim();
  }
}

/** Asks again until it is as expected: several browsers at once make a machine slow. */
export function eventually<T>(read: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: 15_000 });
}

/** A studio with nothing begun. */
export async function visitStudio(
  site: Site,
  options: Parameters<Site['visit']>[1] = {},
): Promise<Visit & { readonly hands: StudioHands }> {
  const visit = await site.visit(`${site.url}/demo/studio.html`, {
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const hands = new StudioHands(visit.page);
  await hands.page.getByRole('heading', { name: 'Make the answers your own' }).waitFor();
  return { ...visit, hands };
}
