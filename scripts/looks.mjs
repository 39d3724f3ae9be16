// Pictures of the panel in its states, from dist/: `npm run looks [width …]` writes looks/*.png. Looked at by people,
// compared by nobody.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const OUT = join(dirname(dirname(fileURLToPath(import.meta.url))), 'looks');
const WIDTHS = [360, 768, 1280];
const HEIGHTS = { 360: 740, 768: 1024, 1280: 800 };

const ask = text => async element => {
  await element.evaluate((care, question) => care.ask(question), text);
};
/** By where it stands, since its words are those of the language. */
const press = selector => async element => {
  await element.locator(selector).first().click();
};
const HELP = '.help';
const MENU = '.icon.menu';
const item = number => `care-faq-menu li:nth-child(${number}) button`;

/** What is done before each picture, after the panel was opened. */
const SCENES = {
  welcome: [],
  answer: [ask('how long does a session take')],
  more: [ask('how long does a session take'), press('care-faq-entry summary')],
  suggestions: [ask('how long is it with the spray')],
  fallback: [ask('do you validate parking')],
  provider: [ask('I take lithium, can I do this?')],
  courtesy: [ask('are you a robot')],
  crisis: [ask('i want to kill myself')],
  after: [ask('i want to kill myself'), ask('what is kap'), ask('i want to die')],
  emergency: [ask('i took all my pills and cant stay awake')],
  abuse: [ask('my husband hits me')],
  distress: [ask('i feel hopeless lately, does this help?')],
  help: [press(HELP)],
  browse: [press(MENU), press(item(1))],
  sheet: [ask('what is kap'), ask('I take lithium, can I do this?'), press(MENU), press(item(2))],
  menu: [press(MENU)],
  typing: [element => element.getByRole('textbox').pressSequentially('side eff')],
};

const page = ({ lang = 'en', script = '' }) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Harbor Clinic</title><link rel="icon" href="data:,">
<style>body{margin:0;font:18px/1.6 Georgia,serif;color:#333;background:#f4efe6}main{max-width:720px;margin:auto;padding:48px 24px}
@media (prefers-color-scheme:dark){body{background:#15181b;color:#ddd}}</style></head><body><main><h1>Harbor Clinic</h1>
<p>Ketamine-assisted psychotherapy in a quiet house by the water. We see adults by appointment, and we take our time.</p></main>
<script src="/dist/care-faq.js" defer data-provider-name="Harbor Clinic" data-provider-kind="clinic"
 data-provider-phone="(555) 010-0199" data-provider-url="/book" data-region="US" ${script}></script></body></html>`;

const wanted = process.argv.slice(2);
const widths = WIDTHS.filter(width => wanted.length === 0 || !wanted.some(Number) || wanted.includes(String(width)));
const scenes = Object.keys(SCENES).filter(name => !wanted.some(word => word in SCENES) || wanted.includes(name));
const themes = ['light', 'dark', 'forced'].filter(
  (theme, _, all) => !wanted.some(word => all.includes(word)) || wanted.includes(theme),
);
const languages = wanted.filter(word => /^lang=/.test(word)).map(word => word.slice(5));

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const site = await serve({
  answer(request, response) {
    const address = new URL(request.url ?? '/', 'http://localhost');
    if (address.pathname !== '/looks') return false;
    const lang = address.searchParams.get('lang') ?? 'en';
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page({ lang }));
    return true;
  },
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
for (const lang of languages.length > 0 ? languages : ['en']) {
  for (const width of widths) for (const theme of themes) await drawSheet(lang, width, theme);
}
await browser.close();
await site.close();

async function drawSheet(lang, width, theme) {
  const pictures = [];
  for (const scene of scenes) pictures.push([scene, await drawScene(lang, width, theme, scene)]);
  const columns = width === 360 ? 6 : width === 768 ? 3 : 4;
  const sheet = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  const cells = pictures.map(
    ([name, bytes]) =>
      `<figure><img src="data:image/png;base64,${bytes.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
  );
  await sheet.setContent(
    `<style>body{margin:0;padding:8px;display:grid;gap:8px;grid-template-columns:repeat(${Math.min(columns, cells.length)},max-content);width:max-content;background:#777;font:14px sans-serif;color:#fff}figure{margin:0}img{display:block}</style>${cells.join('')}`,
  );
  await sheet.locator('body').screenshot({ path: join(OUT, `${lang}-${width}-${theme}.png`) });
  await sheet.close();
}

async function drawScene(lang, width, theme, scene) {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS[width] },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
    hasTouch: width === 360,
  });
  const tab = await context.newPage();
  tab.on('pageerror', error => console.error(`${scene}: ${error.message}`));
  tab.on('console', message => message.type() !== 'info' && console.error(`${scene}: ${message.text()}`));
  await tab.goto(`${site.url}/looks?lang=${lang}`);
  const element = tab.locator('care-faq');
  await element.locator('.launcher').click();
  await tab.waitForFunction(() => customElements.get('care-faq') !== undefined);
  await tab.waitForTimeout(150);
  try {
    for (const act of SCENES[scene]) await act(element);
  } catch (error) {
    console.error(`${scene}: ${error.message.split('\n')[0]}`);
  }
  await tab.waitForTimeout(120);
  const clip = width === 1280 ? { x: 836, y: 120, width: 444, height: 680 } : undefined;
  const bytes = await tab.screenshot(clip ? { clip } : {});
  await context.close();
  return bytes;
}
