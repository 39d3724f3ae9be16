import { createHash } from 'node:crypto';
import { attribute, type Element } from '../../import/html/tree.js';
import type { ExaminedPage } from '../examined-page.js';
import { type DoctorRule, type Finding, placeIn } from '../finding.js';
import { baseOf, resolveAddress } from '../read-settings.js';

const HASH = /^(sha256|sha384|sha512)-([A-Za-z\d+/]+={0,2})$/;
const LENGTHS: Readonly<Record<string, number>> = { sha256: 32, sha384: 48, sha512: 64 };

export const integrity: DoctorRule = {
  id: 'integrity',
  examine: page => page.scripts.flatMap(script => examine(page, script)),
};

function examine(page: ExaminedPage, script: Element): Finding[] {
  const written = attribute(script, 'integrity')?.trim();
  const src = attribute(script, 'src') ?? '';
  const url = resolveAddress(page, src);
  const isForeign = url !== undefined && /^(?:[a-z]+:)?\/\//i.test(src.trim()) && url.origin !== baseOf(page).origin;
  const file = page.files.get(src);
  const bytes = file?.state === 'found' ? file.bytes : undefined;
  if (written === undefined || written === '') {
    if (!isForeign) return [];
    const remedy = bytes
      ? `Add integrity="${hashOf('sha384', bytes)}" crossorigin="anonymous".`
      : 'Add integrity and crossorigin="anonymous", or serve the file from your own address.';
    return [
      {
        severity: 'warning',
        at: placeIn(script, 'src'),
        reason: 'the script comes from another site, and nothing holds it to what you tried',
        remedy,
      },
    ];
  }
  const at = placeIn(script, 'integrity');
  const hashes = written.split(/\s+/);
  const broken = hashes.find(hash => !isHash(hash));
  if (broken !== undefined)
    return [
      {
        severity: 'error',
        at,
        reason: `"${broken}" is no hash, so nothing is checked`,
        remedy: bytes ? `Write ${hashOf('sha384', bytes)}.` : 'Copy it again, whole: sha384- and 64 signs.',
      },
    ];
  const findings: Finding[] = [];
  if (isForeign && attribute(script, 'crossorigin') === undefined) {
    findings.push({
      severity: 'error',
      at,
      reason: 'with integrity and without crossorigin no browser runs a script of another site',
      remedy: 'Add crossorigin="anonymous".',
    });
  }
  if (bytes && !hashes.some(hash => hash === hashOf(hash.slice(0, 6), bytes))) {
    findings.push({
      severity: 'error',
      at,
      reason: 'the file is not the one that this hash is of, so no browser runs it',
      remedy: `Write integrity="${hashOf('sha384', bytes)}", if the file is the one you mean.`,
    });
  }
  return findings;
}

function isHash(text: string): boolean {
  const found = HASH.exec(text);
  return found !== null && Buffer.from(found[2] ?? '', 'base64').length === LENGTHS[found[1] ?? ''];
}

function hashOf(algorithm: string, bytes: Uint8Array): string {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
}
