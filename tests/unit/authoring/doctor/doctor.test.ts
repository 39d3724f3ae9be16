import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, KNOWN_ATTRIBUTES } from '../../../../src/authoring/doctor/known-attributes.js';
import { folderWith } from '../knowledge-folder.js';
import { careFaq } from '../run-care-faq.js';
import { openServer } from '../local-server.js';

const SETTINGS = 'data-provider-name="Willow Street" data-provider-phone="(555) 555-0142" data-region="US"';
const TAG = `<script src="care-faq.js" defer ${SETTINGS}></script>`;
const SCRIPT = 'console.log("care-faq");\n';
const HASH = `sha384-${createHash('sha384').update(SCRIPT).digest('base64')}`;
const OTHER = `sha384-${createHash('sha384').update('another').digest('base64')}`;

interface Parts {
  readonly head?: string;
  readonly body?: string;
  readonly html?: string;
  readonly files?: Readonly<Record<string, string>>;
}

function pageOf({ head = '', body = TAG, html = '<html lang="en">' }: Parts): string {
  return `<!doctype html>\n${html}\n<head>\n<title>Clinic</title>\n${head}\n</head>\n<body>\n<h1>Clinic</h1>\n${body}\n</body>\n</html>\n`;
}

/** What the doctor says of a page in a file, with its exit code. */
async function doctor(parts: Parts): Promise<{ readonly code: number; readonly out: string }> {
  const folder = folderWith({ 'index.html': pageOf(parts), 'care-faq.js': SCRIPT, ...parts.files });
  const { code, out } = await careFaq(['doctor', join(folder, 'index.html'), '--root', folder]);
  return { code, out: out.replaceAll(folder, '') };
}

describe('care-faq doctor', () => {
  it('finds nothing wrong with a page that is right, and ends with 0', async () => {
    expect(await doctor({})).toEqual({ code: 0, out: '0 errors, 0 warnings, 0 hints.\n' });
  });

  it('reads a tag with curly quotes as it was meant, and says nothing of the consequences', async () => {
    const body = `<script src=“care-faq.js” defer data-provider-name=“Willow Street, Dr O’Brien” data-provider-phone='5550142' data-region=“US”></script>`;
    const { code, out } = await doctor({ body });
    expect(code).toBe(1);
    expect(out.match(/ \[[a-z-]+\] /g)).toEqual([' [quotes] ']);
  });

  it('says what it could not look at, where the folder of the site is not named', async () => {
    const tag = `<script src="/care-faq/care-faq.js" data-corpus="/our-answers.json" defer ${SETTINGS}></script>`;
    const folder = folderWith({ 'index.html': pageOf({ body: tag }) });
    const { code, out } = await careFaq(['doctor', join(folder, 'index.html')]);
    expect(code).toBe(0);
    expect(out).toContain('"/our-answers.json" was not looked at');
    expect(out).toContain('--root');
  });

  it('names every file that the script loads and that is not beside it, from a folder and over http', async () => {
    const [script, app] = [
      'import("./care-faq.app.js")',
      'import"./care-faq.more-A1b2C3d4.js";"./care-faq.fr-A1b2C3d4.js"',
    ];
    const tag = `<script src="/faq/care-faq.js?v=2" defer ${SETTINGS}></script>`;
    const none = await doctor({ body: tag, files: { 'faq/care-faq.js': script } });
    expect(none.code).toBe(1);
    expect(none.out).toContain('error [script-tag] care-faq.app.js is not beside the script');
    const files = { 'faq/care-faq.js': script, 'faq/care-faq.app.js': app, 'faq/care-faq.fr-A1b2C3d4.js': '' };
    const one = await doctor({ body: tag, files });
    expect(one.out).toContain('care-faq.more-A1b2C3d4.js is not beside the script');
    expect((await doctor({ body: tag, files: { ...files, 'faq/care-faq.more-A1b2C3d4.js': '' } })).code).toBe(0);

    // As many hosts do, this one sends its start page for what it does not have.
    const server = await openServer({
      '/': { type: 'text/html', body: pageOf({ body: tag }) },
      '/faq/care-faq.js?v=2': { type: 'text/javascript', body: script },
      '/faq/care-faq.app.js': { type: 'text/html', body: pageOf({}) },
    });
    const { code, out } = await careFaq(['doctor', server.url, '--local']).finally(() => server.close());
    expect(code).toBe(1);
    expect(out).toContain('care-faq.app.js is not beside the script');
  });

  it('finds nothing wrong with an element of its own and a corpus beside it', async () => {
    const corpus = JSON.stringify({
      format: 1,
      extends: 'default',
      provider: { name: 'Willow', phone: '555 0142' },
      entries: [{ id: 'a', question: 'Where?', answer: 'Here.' }],
    });
    const body =
      '<care-faq region="GB" corpus="/own.json"><a href="/contact">Write to us</a></care-faq><script src="care-faq.js" defer></script>';
    expect(await doctor({ body, files: { 'own.json': corpus } })).toEqual({
      code: 0,
      out: '0 errors, 0 warnings, 0 hints.\n',
    });
  });

  const element = (attributes: string): Parts => ({
    body: `<care-faq provider-name="W" provider-phone="5550142" region="US" ${attributes}>Call us.</care-faq><script src="care-faq.js" defer></script>`,
  });
  const meta = (policy: string): Parts => ({ head: `<meta http-equiv="Content-Security-Policy" content="${policy}">` });

  it.each<[string, Parts, string]>([
    ['no tag at all', { body: '' }, 'error [presence] the page has no script tag and no <care-faq>'],
    [
      'a tag manager in its place',
      { body: '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-ABC12"></script>' },
      'a tag manager may add it later',
    ],
    ['a tag in a comment', { body: `<!-- ${TAG} -->` }, ':9:1: error [presence] the script tag stands in a comment'],
    [
      'a tag shown as text',
      { body: '<p>&lt;script src="care-faq.js"&gt;&lt;/script&gt;</p>' },
      ':9:4: error [presence] the script tag is shown as text',
    ],
    ['an element that nothing loads', { body: '<care-faq>x</care-faq>' }, 'error [presence] nothing loads the element'],
    ['the tag twice', { body: `${TAG}\n${TAG}` }, ':10:1: warning [presence] the script is loaded a second time'],
    [
      'two elements',
      { body: `<care-faq>a</care-faq>\n<care-faq>b</care-faq>\n${TAG}` },
      ':10:1: warning [presence] there is a second <care-faq>',
    ],
    [
      'an element that is not closed',
      { body: `<care-faq />\n<p>The rest.</p>\n${TAG}` },
      'error [presence] <care-faq> is not closed',
    ],
    ['an element that is switched off', element('hidden'), 'warning [presence] <care-faq> is switched off'],
    [
      'nothing for visitors without scripts',
      { body: `<care-faq></care-faq>${TAG}` },
      'hint [presence] there is nothing inside <care-faq>',
    ],
    ['a tag in a noscript', { body: `<svg>${TAG}</svg>` }, 'error [presence] the script tag stands inside <svg>'],
    [
      'a type that does not run',
      { body: TAG.replace('defer', 'type="text/plain"') },
      'warning [script-tag] browsers do not run a script of type "text/plain"',
    ],
    ['a module', { body: TAG.replace('defer', 'type="module"') }, 'Write defer in place of type="module".'],
    ['nomodule', { body: TAG.replace('defer', 'nomodule') }, 'error [script-tag] with "nomodule"'],
    [
      'a blocking tag in the head',
      { head: TAG.replace('defer', ''), body: '' },
      'warning [script-tag] the page waits for the script',
    ],
    [
      'the second file in place of the first',
      { body: TAG.replace('care-faq.js', 'care-faq.app.js') },
      'Load care-faq.js.',
    ],
    [
      'a script that is not there',
      { body: TAG.replace('care-faq.js', 'files/care-faq.js') },
      'error [script-tag] the script is not there (there is no file files/care-faq.js)',
    ],
    [
      'a script without https',
      { body: TAG.replace('care-faq.js', 'http://x.example/care-faq.js') },
      'error [script-tag] a page with https runs no script without',
    ],
    [
      'an address without a version',
      { body: TAG.replace('care-faq.js', 'https://cdn.example/npm/care-faq@latest/dist/care-faq.js') },
      'warning [script-tag] the address has no exact version',
    ],
    [
      'a setting without data-',
      { body: '<script src="care-faq.js" defer provider-name="W" data-region="US"></script>' },
      'error [attributes] "provider-name" is not read on a script tag. Write data-provider-name.',
    ],
    [
      'a setting with data- on the element',
      element('data-theme="dark"'),
      'error [attributes] "data-theme" is not read on <care-faq>. Write theme.',
    ],
    [
      'a misspelt setting',
      { body: TAG.replace('data-region', 'data-regoin') },
      'there is no attribute "data-regoin". Did you mean "data-region"?',
    ],
    ['a setting nobody knows', element('colour="red"'), 'warning [attributes] there is no attribute "colour"'],
    ['UK', { body: TAG.replace('"US"', '"UK"') }, 'the United Kingdom is GB. Write GB.'],
    ['a region that is none', { body: TAG.replace('"US"', '"Ohio"') }, 'it is no country code'],
    ['a kind that is not known', element('provider-kind="doctor"'), 'Write clinic, coach, practice.'],
    [
      'an empty setting',
      { body: TAG.replace('"Willow Street"', '""') },
      'warning [values] "data-provider-name" is empty',
    ],
    ['a phone without a number', { body: TAG.replace('(555) 555-0142', 'call us') }, 'it holds no number to dial'],
    ['an e-mail that is none', element('provider-email="us"'), 'it is no e-mail address'],
    ['a link that runs a script', element('provider-url="javascript:alert(1)"'), 'links do not lead there'],
    ['a distance that is none', element('offset-x="2rem"'), 'it is no distance in px'],
    ['a threshold above 1', element('answer-at="50"'), 'it is not from 0 to 1'],
    ['open="false"', element('open="false"'), 'switches on by being there'],
    ['a launcher that is not there', element('for="#ask"'), 'nothing on the page has this id'],
    [
      'an id twice',
      { body: `<i id="ask"></i><i id="ask"></i>${element('for="ask"').body ?? ''}` },
      '2 elements have this id',
    ],
    ['a language that is none', element('lang="english!"'), 'it is no language tag'],
    ['a language nobody speaks here', element('lang="fi"'), 'the interface does not speak it'],
    ['no region', { body: TAG.replace('data-region="US"', '') }, 'warning [provider] no region is set'],
    [
      'no provider',
      { body: '<script src="care-faq.js" defer data-region="US"></script>' },
      'warning [provider] no provider is named',
    ],
    [
      'no way to the provider',
      { body: '<script src="care-faq.js" defer data-region="US" data-provider-name="W"></script>' },
      'warning [provider] there is no way to reach the provider',
    ],
    [
      'a foreign script without integrity',
      { body: TAG.replace('care-faq.js', 'https://cdn.example/care-faq.js') },
      'warning [integrity] the script comes from another site',
    ],
    [
      'integrity without crossorigin',
      { body: TAG.replace('src="care-faq.js"', `src="https://cdn.example/care-faq.js" integrity="${HASH}"`) },
      'Add crossorigin="anonymous".',
    ],
    [
      'half a hash',
      { body: TAG.replace('defer', 'integrity="sha384-abc"') },
      `is no hash, so nothing is checked. Write ${HASH}.`,
    ],
    ['the hash of another file', { body: TAG.replace('defer', `integrity="${OTHER}"`) }, `Write integrity="${HASH}"`],
    [
      'a policy without the script',
      meta("script-src 'none'"),
      "error [csp] the policy of <meta> does not allow the script (script-src). Add 'self' to script-src.",
    ],
    ['a policy by default', meta('default-src https://cdn.example'), 'does not allow the script (default-src)'],
    ['a policy with nonces', meta("script-src 'nonce-abc'"), 'Put the page’s nonce on the script tag.'],
    ['a strict policy without a nonce', meta("script-src 'strict-dynamic' 'self'"), 'the tag needs a nonce or a hash'],
    [
      'a policy by hash',
      { ...meta(`script-src '${HASH}'`), body: TAG.replace('defer', `defer integrity="${HASH}"`) },
      'allows the script by its hash, and not the file that it loads',
    ],
    [
      'a policy without the corpus',
      { ...meta("connect-src 'none'"), ...element('corpus="/own.json"') },
      'does not allow the corpus to be fetched (connect-src)',
    ],
    [
      'Trusted Types without ours',
      meta("require-trusted-types-for 'script'; trusted-types lit-html"),
      'does not name the Trusted Types policy "care-faq"',
    ],
    [
      'no Trusted Types at all',
      meta("require-trusted-types-for 'script'; trusted-types 'none'"),
      'allows no Trusted Types policy',
    ],
    [
      'a corpus that is not there',
      element('corpus="own.json"'),
      'error [corpus] the corpus is not there (there is no file own.json)',
    ],
    [
      'a corpus that is a page',
      { ...element('corpus="own.json"'), files: { 'own.json': '<html>' } },
      'this looks like a web page, not JSON',
    ],
    [
      'a corpus with a fault',
      {
        ...element('corpus="own.json"'),
        files: { 'own.json': '{"format":1,"entries":[{"id":"a","question":"Q?","answer":"A"},{"id":"b"}]}' },
      },
      'warning [corpus] the corpus: /entries/1: has no usable question',
    ],
    [
      'an empty corpus',
      { ...element('corpus="own.json"'), files: { 'own.json': '{"format":1,"entries":[]}' } },
      'the corpus holds no entry',
    ],
    [
      'JSON in the page that is cut off',
      { body: `${TAG}<script type="application/json">{"format": 1</script>` },
      'error [corpus] the JSON in the page is not JSON: the file ends, and the { of line 1 is not closed',
    ],
    [
      'a page in another language',
      { html: '<html lang="de">' },
      'warning [language] the page is in "de" and the answers are in "en"',
    ],
    ['a page without a language', { html: '<html>' }, 'hint [language] the page does not say its language'],
    [
      'a base that moves the script',
      { head: '<base href="/shop/">' },
      'warning [base] <base> makes "care-faq.js" mean /shop/care-faq.js',
    ],
    [
      'a locked frame',
      { body: `${TAG}<iframe sandbox="" srcdoc="<script src='care-faq.js'></script>"></iframe>` },
      'error [frames] the frame’s sandbox runs no scripts',
    ],
    [
      'a booking page without https',
      element('provider-url="http://w.example/book"'),
      'warning [values] "provider-url" is "http://w.example/book": the address is not encrypted',
    ],
    [
      'a booking page without a scheme',
      element('provider-url="www.willow.example/book"'),
      'error [values] "provider-url" is "www.willow.example/book": without https:// it leads to a page of your own site',
    ],
    [
      'a booking page that is read against each page',
      element('provider-url="book.html"'),
      'warning [values] "provider-url" is "book.html": it is read against the address of each page',
    ],
    ['a booking page of the same site', element('provider-url="/book"'), 'hint [values] "provider-url" is "/book"'],
    [
      'curly quotes around the values of a script tag',
      {
        body: '<script src=“care-faq.js” defer data-provider-name=“Willow Street Practice” data-provider-phone=“555 0142” data-region=“US”></script>',
      },
      ':9:1: error [quotes] curly quotes stand around the value of "src" and 3 more, and browsers take them for a part of it. Write src="care-faq.js" with straight quotes',
    ],
    [
      'curly quotes that an editor wrote as entities',
      element('lang=&#8220;en&#8221;'),
      'error [quotes] curly quotes stand around the value of "lang"',
    ],
    [
      'an attribute that stands twice',
      element('lang="en" lang="de"'),
      'error [tag-source] "lang" stands twice in one tag, and only the first counts',
    ],
    [
      'a setting in capitals or with an underscore',
      { body: TAG.replace('data-region', 'data-provider_kind="clinic" dataRegion') },
      'error [attributes] there is no attribute "dataregion". Write data-region.',
    ],
    [
      'a tag that a speed tool holds back',
      { body: '<script type="rocketlazyloadscript" data-rocket-src="/care-faq.js"></script>' },
      'warning [presence] a tool of the page holds the script back: its address stands in "data-rocket-src"',
    ],
    ['a tag in a template', { body: `<template>${TAG}</template>` }, 'the script tag stands inside <template>'],
    ['an element that is inert', element('inert'), 'error [neighbours] "inert" hides <care-faq>'],
    [
      'an element in what is not shown',
      {
        body: `<div style="display: none"><care-faq provider-name="W" provider-phone="5550142" region="US">x</care-faq></div>${TAG}`,
      },
      'error [neighbours] <care-faq> stands inside a <div> that is not shown',
    ],
    [
      'a name that ad blockers hide',
      { body: TAG.replace('care-faq.js', '/chat-widget/care-faq.js'), files: { 'chat-widget/care-faq.js': SCRIPT } },
      'hint [neighbours] "src" holds the word "chat", by which ad blockers hide things',
    ],
    [
      'a page that takes card numbers',
      { body: `<input autocomplete="cc-number">${TAG}` },
      'warning [neighbours] this page takes card numbers',
    ],
    [
      'JSON in the page with a fault, by its place in the page',
      {
        body: '<care-faq provider-name="W" provider-phone="5550142" region="US"><script type="application/json">{"format": 1,\n "entries": [{"id": “a”}]}</script></care-faq><script src="care-faq.js" defer></script>',
      },
      ':10:21: error [corpus] the JSON in the page is not JSON: a curly quote “ stands here',
    ],
  ])('tells of %s', async (_, parts, part) => {
    const { code, out } = await doctor(parts);
    expect(out).toContain(part);
    expect(code).toBe(out.includes(': error [') ? 1 : 0);
  });

  it.each([
    ["script-src 'self'; connect-src 'self'"],
    [
      "default-src 'none'; img-src data:; script-src 'self'; require-trusted-types-for 'script'; trusted-types care-faq",
    ],
  ])('is content with the policy %s', async policy => {
    expect((await doctor(meta(policy))).out).toBe('0 errors, 0 warnings, 0 hints.\n');
  });

  it('is content with a nonce, and with one and strict-dynamic', async () => {
    for (const policy of ["script-src 'nonce-abc'", "script-src 'nonce-abc' 'strict-dynamic'"]) {
      const { out } = await doctor({ ...meta(policy), body: TAG.replace('defer', 'defer nonce="abc"') });
      expect(out).toBe('0 errors, 0 warnings, 0 hints.\n');
    }
  });

  it('reads a page with its headers, its script and its corpus from a server', async () => {
    const server = await openServer({
      '/': {
        type: 'text/html',
        body: pageOf({ body: TAG.replace('data-region', 'data-corpus="/own.json" data-region') }),
        headers: {
          'content-security-policy': "script-src 'self'; connect-src https://x.example",
          'content-security-policy-report-only': "script-src 'none'",
        },
      },
      '/care-faq.js': { type: 'text/html', body: 'Not found' },
      '/own.json': { status: 404, type: 'text/plain', body: '' },
    });
    const { code, out } = await careFaq(['doctor', `${server.url}/`, '--local']);
    await server.close();
    expect(code).toBe(1);
    expect(out).toContain('error [script-tag] the script comes as text/html');
    expect(out).toContain('the corpus is not there');
    expect(out).toContain('error [csp] the header content-security-policy does not allow the corpus');
    expect(out).toContain('hint [csp] the header content-security-policy-report-only does not allow the script');
  });

  it('writes its findings as JSON', async () => {
    const folder = folderWith({ 'index.html': pageOf({ body: '' }) });
    const { out } = await careFaq(['doctor', join(folder, 'index.html'), '--json']);
    expect(JSON.parse(out)).toMatchObject([{ rule: 'presence', severity: 'error' }]);
  });

  it.each([
    [['doctor'], 2, 'name one page'],
    [['doctor', 'gone.html'], 2, 'there is no file "gone.html".'],
    [['doctor', 'a.html', 'b.html'], 2, 'name one page'],
    [['doctor', 'http://127.0.0.1:9/'], 1, 'is not an address on the public internet'],
  ])('ends %j with %i and says why', async (parameters, code, part) => {
    const run = await careFaq(parameters);
    expect(run.code).toBe(code);
    expect(run.notes).toContain(part);
  });
});

describe('what the doctor knows of the element', () => {
  const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

  it('is every attribute that the element has', () => {
    const source = readFileSync(at('src/ui/settings/care-faq-settings.ts'), 'utf8');
    const declared = [...source.matchAll(/@property\((\{[^}]*\})?\)\s+(?:override )?(\w+)/g)].flatMap(
      ([, options = '', name = '']) =>
        options.includes('attribute: false') ? [] : [/attribute: '([\w-]+)'/.exec(options)?.[1] ?? name],
    );
    expect(declared.length).toBeGreaterThan(15);
    expect(Object.keys(KNOWN_ATTRIBUTES).sort()).toEqual(declared.sort());
  });

  it('is every language of the interface', () => {
    const files = readdirSync(at('src/ui/strings')).flatMap(
      name => /^([a-z]{2})(?:-[a-z]+)?\.ts$/.exec(name)?.[1] ?? [],
    );
    expect([...INTERFACE_LANGUAGES].sort()).toEqual([...new Set(files)].sort());
  });
});
