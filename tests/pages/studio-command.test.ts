import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSite, type Site, type Visit } from './site.js';
import { eventually, StudioHands } from './studio-hands.js';

const COMMAND = join(import.meta.dirname, '../../dist/authoring/care-faq.js');
const EXAMPLE = join(import.meta.dirname, '../../demo/examples/own-corpus.json');
const FAQ_PAGE = join(import.meta.dirname, '../fixtures/import/details.html');

let site: Site;
let folder: string;
const running = new Set<ChildProcess>();
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'care-faq-studio-'));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly address: string;
}

/** Starts `care-faq studio` and waits for the address that it prints. */
async function start(...parameters: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, [COMMAND, 'studio', ...parameters], { cwd: folder });
  running.add(child);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => resolve(String(data).trim()));
    child.on('exit', code => reject(new Error(`ended with ${String(code)}`)));
  });
  return { child, address };
}

async function visit(address: string): Promise<Visit & { readonly hands: StudioHands }> {
  const visited = await site.visit(address, { viewport: { width: 1280, height: 800 } });
  return { ...visited, hands: new StudioHands(visited.page) };
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Asks the server as another program on this machine could. */
function ask(
  address: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { port } = new URL(address);
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const keyOf = (address: string): string => address.split('#key=')[1] ?? '';
const file = (name: string): string => join(folder, name);

describe('care-faq studio', () => {
  it('hands its file to the page, and writes it only when the person presses Save', async () => {
    cpSync(EXAMPLE, file('own.json'));
    const { address, child } = await start('own.json');
    expect(address).toMatch(/^http:\/\/localhost:\d+\/#key=[\w-]{32}$/);
    const { hands, errors, requests } = await visit(address);
    await hands.rows.first().click();
    await hands.field('Question').fill('What is coaching?');
    await hands.problems();
    expect(readFileSync(file('own.json'), 'utf8')).toBe(readFileSync(EXAMPLE, 'utf8'));
    await hands.button('Save own.json').click();
    await eventually(() => hands.said.innerText()).toBe('Saved own.json. What it held before is in own.json.bak.');
    expect(readFileSync(file('own.json.bak'), 'utf8')).toBe(readFileSync(EXAMPLE, 'utf8'));
    expect(readFileSync(file('own.json'), 'utf8')).toBe(
      readFileSync(EXAMPLE, 'utf8').replace('What is sleep coaching?', 'What is coaching?'),
    );
    expect(errors).toEqual([]);
    const { origin } = new URL(address);
    expect(requests.filter(asked => !asked.startsWith(origin) && !asked.startsWith('data:'))).toEqual([]);
    const ended = new Promise(resolve => child.on('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('does not write over what another program wrote, unless it is asked twice', async () => {
    cpSync(EXAMPLE, file('own.json'));
    const { address } = await start('own.json');
    const { hands } = await visit(address);
    await hands.rows.first().click();
    writeFileSync(file('own.json'), '{"format": 1, "entries": []}');
    await hands.field('Question').fill('Mine?');
    await hands.button('Save own.json').click();
    await eventually(() => hands.said.innerText()).toContain('was changed by another program');
    expect(readFileSync(file('own.json'), 'utf8')).toBe('{"format": 1, "entries": []}');
    await hands.button('Save own.json').click();
    await eventually(() => hands.said.innerText()).toContain('Saved own.json.');
    expect(readFileSync(file('own.json'), 'utf8')).toContain('Mine?');
    expect(readFileSync(file('own.json.bak'), 'utf8')).toBe('{"format": 1, "entries": []}');
  });

  it('begins a file that does not exist, and imports one of another kind without writing over it', async () => {
    const { hands } = await visit((await start('new.json')).address);
    await hands.button('Add a question').click();
    await hands.page.keyboard.type('Is there a lift?');
    await hands.button('Save new.json').click();
    await eventually(() => hands.said.innerText()).toBe('Saved new.json.');
    expect(JSON.parse(readFileSync(file('new.json'), 'utf8'))).toMatchObject({
      extends: 'default',
      entries: [{ question: 'Is there a lift?' }],
    });

    cpSync(FAQ_PAGE, file('faq.html'));
    const imported = await visit((await start('faq.html')).address);
    await eventually(() => imported.hands.ownRows.count()).toBe(20);
    expect(await imported.page.getByRole('button', { name: /^Save/ }).count()).toBe(0);
  });

  it('does not let undo empty a file that was only opened, and asks before questions are left out of it', async () => {
    cpSync(EXAMPLE, file('own.json'));
    const { hands, page } = await visit((await start('own.json')).address);
    const count = await hands.ownRows.count();
    expect(await hands.button('Undo').isDisabled()).toBe(true);
    await page.keyboard.press('Control+z');
    expect(await hands.ownRows.count()).toBe(count);
    await hands.rows.first().click();
    await hands.button('Remove this question').click();
    await hands.button('Save own.json').click();
    await eventually(() => hands.said.innerText()).toMatch(
      /this one is not in what is open here: “[^”]+”\. Save again/,
    );
    expect(readFileSync(file('own.json'), 'utf8')).toBe(readFileSync(EXAMPLE, 'utf8'));
    await hands.button('Save own.json').click();
    await eventually(() => hands.said.innerText()).toContain('Saved own.json.');
    expect(readFileSync(file('own.json.bak'), 'utf8')).toBe(readFileSync(EXAMPLE, 'utf8'));
    expect((JSON.parse(readFileSync(file('own.json'), 'utf8')) as { entries: unknown[] }).entries).toHaveLength(
      count - 1,
    );
  });

  it('says of a file that does not exist that it does not', async () => {
    const child = spawn(process.execPath, [COMMAND, 'studio', 'nofile.json'], { cwd: folder });
    running.add(child);
    let notes = '';
    child.stderr.on('data', (data: Buffer) => (notes += String(data)));
    await eventually(() => notes).toContain('There is no file "nofile.json" yet');
  });

  it('keeps a text that cannot be read away from the file', async () => {
    writeFileSync(file('own.json'), '{"format": 1, "entries": [');
    const { hands, page } = await visit((await start('own.json')).address);
    await page.getByText('The text cannot be read at the moment').first().waitFor();
    await hands.tab('Text').click();
    await page.getByRole('textbox', { name: 'The whole file as text' }).press('Control+End');
    await page.keyboard.type(' ');
    await hands.button('Save own.json').click();
    await eventually(() => hands.said.innerText()).toContain('Repair it first');
    expect(readFileSync(file('own.json'), 'utf8')).toBe('{"format": 1, "entries": [');
  });

  it('serves nothing but the studio, under no other name, and the file to nobody without the key', async () => {
    cpSync(EXAMPLE, file('own.json'));
    const { address } = await start('own.json');
    const key = keyOf(address);
    const host = new URL(address).host;
    expect((await ask(address, '/', { headers: { host } })).status).toBe(200);
    for (const other of ['example.org', `evil.example:${new URL(address).port}`, 'localhost:1']) {
      expect((await ask(address, '/', { headers: { host: other } })).status, other).not.toBe(200);
    }
    for (const path of [
      '/../own.json',
      '/%2e%2e/own.json',
      '/own.json',
      '/../../package.json',
      '//etc/passwd',
      '/chunks/',
      '/api/other',
    ]) {
      expect((await ask(address, path, { headers: { host } })).status, path).toBe(404);
    }
    const put = JSON.stringify({ text: '{}', version: null });
    for (const wrong of ['', 'x'.repeat(32), key.slice(1), `${key}x`]) {
      expect((await ask(address, '/api/file', { headers: { host, 'x-care-faq-key': wrong } })).status).toBe(403);
      const headers = { host, 'x-care-faq-key': wrong, 'content-type': 'application/json' };
      expect((await ask(address, '/api/file', { method: 'PUT', headers, body: put })).status).toBe(403);
    }
    const right = { host, 'x-care-faq-key': key };
    expect((await ask(address, '/api/file', { headers: right })).body).toContain('"name":"own.json"');
    for (const [headers, body, status] of [
      [{ ...right, 'content-type': 'text/plain' }, put, 415],
      [{ ...right, 'content-type': 'application/json' }, 'no json', 400],
      [{ ...right, 'content-type': 'application/json' }, '{"text": 5}', 400],
      [{ ...right, 'content-type': 'application/json' }, '{"text": "{}", "version": "old"}', 409],
    ] as const) {
      expect((await ask(address, '/api/file', { method: 'PUT', headers, body })).status).toBe(status);
    }
    expect((await ask(address, '/api/file', { method: 'DELETE', headers: right })).status).toBe(405);
    expect(readFileSync(file('own.json'), 'utf8')).toBe(readFileSync(EXAMPLE, 'utf8'));
  });

  it('writes through a link, which stays a link', async () => {
    cpSync(EXAMPLE, file('real.json'));
    symlinkSync(file('real.json'), file('link.json'));
    const { address } = await start('link.json');
    const headers = {
      host: new URL(address).host,
      'x-care-faq-key': keyOf(address),
      'content-type': 'application/json',
    };
    const { status } = await ask(address, '/api/file', {
      method: 'PUT',
      headers,
      body: '{"text": "{}", "version": null}',
    });
    expect(status).toBe(200);
    expect(readFileSync(file('real.json'), 'utf8')).toBe('{}');
    expect(readFileSync(file('link.json'), 'utf8')).toBe('{}');
  });

  it.each([
    [['no-such-folder/own.json'], 'there is no folder'],
    [['missing.html'], 'New answers are kept in a file that ends in .json'],
    [['.'], 'is a folder'],
  ])('says what is wrong before it starts: %j', async (parameters, sentence) => {
    const child = spawn(process.execPath, [COMMAND, 'studio', ...parameters], { cwd: folder });
    let notes = '';
    child.stderr.on('data', (data: Buffer) => (notes += String(data)));
    expect(await new Promise(resolve => child.on('exit', resolve))).toBe(1);
    expect(notes).toContain(sentence);
  });
});
