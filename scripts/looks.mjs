// Pictures of the panel, from dist/: `npm run looks` writes a contact sheet for each surface, language and theme into
// looks/: every width, in the states that differ most. `npm run looks 360 dark crisis lang=ar page` narrows it; a scene's
// name, or `scenes` for all of them, chooses what is drawn. Looked at by people, compared by nobody.
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
  glossary: [
    ask('what is esketamine'),
    ask('is ketamine approved by the fda'),
    press('care-faq-turn:last-of-type care-faq-term button'),
  ],
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
  feedback: [ask('how long does a session take'), press('care-faq-feedback button:nth-of-type(2)')],
  sheet: [ask('what is kap'), ask('I take lithium, can I do this?'), press(MENU), press(item(2))],
  menu: [press(MENU)],
  typing: [element => element.getByRole('textbox').pressSequentially('side eff')],
};

/** Those that differ most; the others by name. */
const CHOSEN = ['welcome', 'answer', 'provider', 'crisis', 'help', 'browse'];
const SURFACES = ['floating', 'inline', 'page'];
const THEMES = ['light', 'dark', 'forced'];
const LANGUAGES = ['en', 'de', 'ar'];

const page = (
  lang,
  surface,
) => `<!doctype html><html lang="${lang}" dir="${lang === 'ar' || lang === 'he' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Harbor Clinic</title><link rel="icon" href="data:,">
<style>body{margin:0;font:18px/1.6 Georgia,serif;color:#333;background:#f4efe6}main{max-width:720px;margin:auto;padding:24px}
main:has([mode=page]){max-width:none;padding:0}
@media (prefers-color-scheme:dark){body{background:#15181b;color:#ddd}}</style></head><body><main><h1>Harbor Clinic</h1>
${surface === 'page' ? '' : '<p>Ketamine-assisted psychotherapy in a quiet house by the water. We see adults by appointment, and we take our time.</p>'}
${surface === 'floating' ? '' : `<care-faq mode="${surface}"></care-faq>`}</main>
<script src="/dist/care-faq.js" defer data-provider-name="Harbor Clinic" data-provider-kind="clinic"
 data-provider-phone="(555) 010-0199" data-provider-url="/book" data-region="US"></script></body></html>`;

const wanted = process.argv.slice(2);
const among = all =>
  all.some(one => wanted.includes(String(one))) ? all.filter(one => wanted.includes(String(one))) : all;
const widths = among(WIDTHS);
const themes = among(THEMES);
const surfaces = among(SURFACES);
const named = wanted.filter(word => word.startsWith('lang=')).map(word => word.slice('lang='.length));
const languages = named.length > 0 ? named : LANGUAGES;
const all = Object.keys(SCENES);
const scenes = wanted.includes('scenes') ? all : all.some(name => wanted.includes(name)) ? among(all) : CHOSEN;

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const site = await serve({
  answer(request, response) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/looks') return false;
    const html = page(searchParams.get('lang') ?? 'en', searchParams.get('surface') ?? 'floating');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    return true;
  },
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
const sheets = surfaces.flatMap(surface => languages.flatMap(lang => themes.map(theme => ({ surface, lang, theme }))));
// Two at a time: a picture is mostly waiting.
await Promise.all(
  [0, 1].map(async () => {
    for (let sheet = sheets.shift(); sheet; sheet = sheets.shift()) await drawSheet(sheet);
  }),
);
await browser.close();
await site.close();

async function drawSheet({ surface, lang, theme }) {
  const rows = [];
  for (const width of widths) {
    const cells = [];
    for (const scene of scenes) {
      const bytes = await drawScene({ surface, lang, theme, width, scene });
      cells.push(
        `<figure><img src="data:image/png;base64,${bytes.toString('base64')}"><figcaption>${scene}, ${String(width)}</figcaption></figure>`,
      );
    }
    rows.push(`<div>${cells.join('')}</div>`);
  }
  const sheet = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  await sheet.setContent(
    `<style>body{margin:0;padding:8px;width:max-content;background:#777;font:14px sans-serif;color:#fff}div{display:flex;flex-wrap:wrap;gap:8px;max-width:3000px;margin-bottom:8px}figure{margin:0}img{display:block;max-width:480px}</style>${rows.join('')}`,
  );
  await sheet.locator('body').screenshot({ path: join(OUT, `${surface}-${lang}-${theme}.png`) });
  await sheet.close();
}

async function drawScene({ surface, lang, theme, width, scene }) {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS[width] },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
    hasTouch: width === 360,
  });
  const tab = await context.newPage();
  const complain = text => console.error(`${surface} ${lang} ${theme} ${String(width)} ${scene}: ${text}`);
  tab.on('pageerror', error => complain(error.message));
  tab.on('console', message => message.type() !== 'info' && complain(message.text()));
  await tab.goto(`${site.url}/looks?lang=${lang}&surface=${surface}`);
  const element = tab.locator('care-faq');
  if (surface === 'floating') await element.locator('.launcher').click();
  else await element.evaluate(care => care.scrollIntoView());
  await element.locator('care-faq-welcome .topics').waitFor({ state: 'attached' });
  await tab.waitForTimeout(50);
  try {
    for (const act of SCENES[scene]) await act(element);
  } catch (error) {
    complain(error.message.split('\n')[0]);
  }
  await tab.waitForTimeout(80);
  const clip =
    width === 1280 && surface === 'floating'
      ? { x: lang === 'ar' ? 0 : 836, y: 120, width: 444, height: 680 }
      : undefined;
  const bytes = await tab.screenshot(clip ? { clip } : {});
  await context.close();
  return bytes;
}
