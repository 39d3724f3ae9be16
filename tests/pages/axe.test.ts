import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './find-axe.js';
import { openSite, type Site } from './site.js';

const SURFACES = {
  floating: { width: 1000, height: 760, attributes: '' },
  inline: { width: 1000, height: 760, attributes: 'mode="inline"' },
  page: { width: 768, height: 1024, attributes: 'mode="page"' },
  phone: { width: 360, height: 740, attributes: '' },
} as const;
const THEMES = ['light', 'dark', 'forced'] as const;
const LANGUAGES = ['en', 'de', 'ar'] as const;

/** One message of each kind and concern, and one that is offered close questions. */
const MESSAGES = [
  'how long does a session take',
  'what is esketamine',
  'xqzv blorp fnord',
  'should i stop taking my prozac',
  'hello',
  'i feel hopeless lately, does this help?',
  'my husband hits me',
  'i took all my pills and cant stay awake',
  'i want to kill myself',
  'what is kap',
  'i want to die',
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

function inTheme(theme: (typeof THEMES)[number]): BrowserContextOptions {
  return { colorScheme: theme === 'dark' ? 'dark' : 'light', forcedColors: theme === 'forced' ? 'active' : 'none' };
}

/** With forced colours the visitor's system chooses them, and axe reads those of the style sheet. */
function exceptIn(theme: (typeof THEMES)[number]): readonly string[] {
  return theme === 'forced' ? ['color-contrast'] : [];
}

/** Does something to the panel by what stands in it, whatever its language. */
function press(page: Page, selector: string): Promise<void> {
  return page.locator(`care-faq ${selector}`).last().click();
}

/** Every fault of every state, with the state's name before it. */
async function faultsOfVisit(page: Page, isFloating: boolean, without: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const look = async (state: string): Promise<void> => {
    faults.push(...(await axeFaults(page, ...without)).map(fault => `${state}: ${fault}`));
  };
  if (isFloating) {
    await look('closed');
    await press(page, '.launcher');
  }
  await page.locator('care-faq care-faq-welcome .topics').waitFor();
  await press(page, '.icon.menu');
  await look('welcome and menu');
  await page.keyboard.press('Escape');
  await page.evaluate(async texts => {
    const care = document.querySelector('care-faq') as HTMLElement & { ask: (text: string) => Promise<void> };
    for (const text of texts) await care.ask(text);
  }, MESSAGES);
  await page.locator('care-faq care-faq-feedback .whole button').nth(1).click();
  await page.locator('care-faq care-faq-term button').first().click();
  for (const summary of await page.locator('care-faq summary').all()) await summary.click();
  await page.locator('care-faq textarea').fill('side eff');
  await look('conversation');
  await page.locator('care-faq textarea').fill('');
  await press(page, '.help');
  await look('help');
  await press(page, '.back');
  await press(page, 'care-faq-welcome .topics button');
  await look('all questions');
  await press(page, '.back');
  await press(page, '.icon.menu');
  await press(page, 'care-faq-menu li:nth-child(2) button');
  await look('my questions');
  await page.reload();
  if (isFloating) await press(page, '.launcher');
  await page.locator('care-faq care-faq-turn').first().waitFor();
  await look('restored');
  return faults;
}

/**
 * Each surface in each theme, the languages taking turns, so that every two of the three meet. `AXE=all` tries every
 * three: three minutes.
 */
const VISITS = Object.keys(SURFACES).flatMap((surface, row) =>
  THEMES.flatMap((theme, column) =>
    LANGUAGES.filter((_, at) => process.env['AXE'] === 'all' || at === (row + column) % LANGUAGES.length).map(
      lang => [surface as keyof typeof SURFACES, theme, lang] as const,
    ),
  ),
);

describe('axe finds nothing in any state', () => {
  it.each(VISITS)('%s, %s, %s', async (surface, theme, lang) => {
    const { width, height, attributes } = SURFACES[surface];
    const html = `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>Page</title><link rel="icon" href="data:,"></head>
      <body><main><h1>Page</h1><care-faq ${attributes} region="US" history="session" provider-name="Harbor Clinic"
      provider-phone="(555) 010-0199" provider-url="/book"></care-faq></main><script src="/dist/care-faq.js"></script></body></html>`;
    const { page, errors } = await site.visit(site.host(html), {
      viewport: { width, height },
      ...inTheme(theme),
      reducedMotion: 'reduce',
      hasTouch: surface === 'phone',
    });
    expect(await faultsOfVisit(page, attributes === '', exceptIn(theme))).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('axe finds nothing where the answers never come', () => {
  it.each(THEMES)('%s', async theme => {
    const { page } = await site.visit('about:blank', inTheme(theme));
    await page.route('**/care-faq.app.js', route => route.abort());
    const html = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>Page</title><main><h1>Page</h1>
      <care-faq mode="inline" region="US"><h2>Questions</h2><p>Written by the practice.</p></care-faq></main>
      <script src="/dist/care-faq.js"></script></html>`;
    await page.goto(site.host(html));
    await page.getByText('Something went wrong here').waitFor();
    expect(await page.getByText('Written by the practice.').isVisible()).toBe(true);
    expect(await axeFaults(page, ...exceptIn(theme))).toEqual([]);
    await page.context().close();
  });
});
