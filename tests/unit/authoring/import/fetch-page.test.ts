import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../../src/authoring/fetch/allowed-address.js';
import { fetchPage } from '../../../../src/authoring/fetch/fetch-page.js';
import { openServer } from '../local-server.js';

describe('an address to connect to', () => {
  it.each(['93.184.215.14', '8.8.8.8', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('%s is public', address => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '127.8.9.10',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '[::1]',
    'fe80::1%eth0',
    'fd00:ec2::254',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::1',
    '2001:db8::1',
    'not an address',
  ])('%s is not', address => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('fetching a page', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
  ])('refuses %s before anything is sent', async address => {
    await expect(fetchPage(address)).rejects.toThrow(/not an address on the public internet/);
  });

  it.each([
    ['ftp://example.com/faq', /"ftp:" addresses are not fetched/],
    ['file:///etc/passwd', /"file:" addresses are not fetched/],
    ['https://me:secret@example.com/', /user name or password/],
    ['https://', /is not an address/],
  ])('refuses %s', async (address, reason) => {
    await expect(fetchPage(address)).rejects.toThrow(reason);
  });

  it('refuses a name of which only one address is private', async () => {
    const resolve = (): Promise<string[]> => Promise.resolve(['93.184.215.14', '10.0.0.5']);
    await expect(fetchPage('https://clinic.example/', { resolve })).rejects.toThrow(/"clinic.example" \(10.0.0.5\)/);
  });

  it('says when a name does not exist', async () => {
    const resolve = (): Promise<string[]> => Promise.reject(new Error('ENOTFOUND'));
    await expect(fetchPage('https://clinic.example/', { resolve })).rejects.toThrow(
      /there is no site called "clinic.example"/,
    );
  });

  it('connects to the address it looked at, though the name answers differently the second time', async () => {
    const server = await openServer({ '/faq': { type: 'text/html', body: 'hello' } });
    const answers = [['127.0.0.1'], ['203.0.113.9']];
    let asked = 0;
    const resolve = (): Promise<string[]> => Promise.resolve(answers[asked++] ?? []);
    const page = await fetchPage(`http://clinic.example:${String(server.port)}/faq`, { resolve, allowsLocal: true });
    await server.close();
    expect({ asked, text: new TextDecoder().decode(page.bytes), note: page.notes[0] }).toEqual({
      asked: 1,
      text: 'hello',
      note: `http://clinic.example:${String(server.port)}/faq is not https: what it says could have been changed on the way.`,
    });
  });

  it('looks at the address of every redirect', async () => {
    const server = await openServer({
      '/': { status: 302, type: 'text/plain', body: '', headers: { location: 'http://inside.example/' } },
    });
    const asked: string[] = [];
    const resolve = (name: string): Promise<string[]> => {
      asked.push(name);
      return name === 'clinic.example' ? Promise.resolve(['127.0.0.1']) : Promise.reject(new Error('ENOTFOUND'));
    };
    await expect(
      fetchPage(`http://clinic.example:${String(server.port)}/`, { resolve, allowsLocal: true }),
    ).rejects.toThrow(/no site called "inside.example"/);
    await server.close();
    expect(asked).toEqual(['clinic.example', 'inside.example']);
  });

  it('follows five redirects and no more', async () => {
    const hop = (to: string): { status: number; type: string; body: string; headers: Record<string, string> } => ({
      status: 301,
      type: 'text/plain',
      body: '',
      headers: { location: to },
    });
    const server = await openServer({
      '/1': hop('/2'),
      '/2': hop('/3'),
      '/3': hop('/4'),
      '/4': hop('/5'),
      '/5': hop('/6'),
      '/6': { type: 'text/html', body: 'there' },
      '/loop': hop('/loop'),
    });
    const page = await fetchPage(`${server.url}/1`, { allowsLocal: true });
    expect({ url: page.url, text: new TextDecoder().decode(page.bytes) }).toEqual({
      url: `${server.url}/6`,
      text: 'there',
    });
    await expect(fetchPage(`${server.url}/loop`, { allowsLocal: true })).rejects.toThrow(/redirects more than 5 times/);
    await server.close();
  });

  it('stops at the limit of size and of time, and at a server that compresses all the same', async () => {
    const server = await openServer({
      '/large': { type: 'text/html', body: 'x'.repeat(6_000_000) },
      '/gzip': { type: 'text/html', body: 'x', headers: { 'content-encoding': 'gzip' } },
    });
    await expect(fetchPage(`${server.url}/large`, { allowsLocal: true })).rejects.toThrow(/larger than 5 MB/);
    await expect(fetchPage(`${server.url}/gzip`, { allowsLocal: true })).rejects.toThrow(/comes compressed \(gzip\)/);
    await expect(fetchPage(`${server.url}/gone`, { allowsLocal: true })).rejects.toThrow(/answers with 404/);
    await server.close();
    const silent = createServer(() => undefined);
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    await expect(
      fetchPage(`http://127.0.0.1:${String(port)}/`, { allowsLocal: true, mostMilliseconds: 200 }),
    ).rejects.toThrow(/took longer than 0.2 seconds/);
    silent.close();
  });
});
