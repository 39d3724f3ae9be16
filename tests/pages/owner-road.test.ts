import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';
import { Visitor } from './visitor.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'care-faq-'));
const ours = join(folder, 'our-faq');
let site: Site;
let server: Server;
let address: string;

function careFaq(...parameters: readonly string[]): Promise<{ readonly code: number | null; readonly out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at('dist/authoring/care-faq.js'), ...parameters], { cwd: folder });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', text => (out += String(text)));
    child.on('error', reject).on('close', code => resolve({ code, out }));
    child.stdin.end();
  });
}

/** The owner's own server: the folder as it was made, nothing else. */
beforeAll(async () => {
  site = await openSite();
  server = createServer((request, response) => {
    const path = join(ours, new URL(request.url ?? '/', 'http://x').pathname.replace(/\/$/, '/index.html'));
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'text/html';
    if (existsSync(path)) response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(readFileSync(path));
    else response.writeHead(404).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  await site.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('an owner with an FAQ page', () => {
  it('has it answering on a page with three commands, in the page’s own words', async () => {
    const made = await careFaq(
      'init',
      'our-faq',
      '--yes',
      '--source',
      at('tests/fixtures/import/details.html'),
      '--name',
      'Willow Street',
      '--kind',
      'clinic',
      '--phone',
      '(555) 555-0142',
      '--region',
      'US',
    );
    expect(made.code).toBe(0);
    expect((await careFaq('check', 'our-faq/care-faq/our-answers.json')).code).toBe(0);
    expect(await careFaq('doctor', `${address}/`, '--local')).toEqual({
      code: 0,
      out: '0 errors, 0 warnings, 0 hints.\n',
    });

    const { page, errors } = await site.visit(`${address}/`);
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.ask('How do I cancel an appointment?');
    await visitor.log.getByRole('heading', { name: 'How do I cancel an appointment?' }).waitFor();
    expect(await visitor.hears()).toContain('Call or write to the desk at least 24 hours before.');
    expect(await visitor.strip.textContent()).toContain('Willow Street');
    expect(errors.filter(error => !error.includes('favicon') && !error.includes('404'))).toEqual([]);
  });

  it('has the same questions readable without scripts, and none of it lost when the element takes over', async () => {
    const { code, out } = await careFaq('build', 'our-faq/care-faq/our-answers.json', '--html', '--region', 'US');
    expect(code).toBe(0);
    const html = (script: string): string =>
      `<!doctype html><html lang="en"><title>x</title><care-faq region="US">${out}</care-faq>${script}</html>`;
    const bare = await site.visit(site.host(html('')), { javaScriptEnabled: false });
    expect(await bare.page.locator('care-faq a[href="tel:988"]').first().isVisible()).toBe(true);
    await bare.page.getByText('May I bring my dog?').click();
    expect(await bare.page.getByText('Only assistance dogs').isVisible()).toBe(true);

    const { page, errors } = await site.visit(site.host(html('<script src="/dist/care-faq.js" defer></script>')));
    const before = (out.match(/<details/g) ?? []).length;
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.ask('what is kap');
    expect(await page.evaluate(() => document.querySelectorAll('care-faq details').length)).toBe(before);
    expect(await page.evaluate(() => document.querySelector('care-faq > div > section')?.textContent)).toContain('988');
    expect(errors).toEqual([]);
  });
});
