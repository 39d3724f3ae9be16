import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { straightenArguments } from '../../../src/authoring/command-line/straighten-arguments.js';
import { folderWith } from './knowledge-folder.js';
import { careFaq } from './run-care-faq.js';

describe('a command line that was copied from a document', () => {
  it.each([
    [
      ['new', '“Where', 'can', 'I', 'park?”', 'ours'],
      ['new', 'Where can I park?', 'ours'],
    ],
    [
      ['init', 'x', '—name=“Harbor', 'Clinic”'],
      ['init', 'x', '--name=Harbor Clinic'],
    ],
    [
      ['init', 'x', '–yes', '--name', '“Harbor”'],
      ['init', 'x', '--yes', '--name', 'Harbor'],
    ],
    [
      ['ask', '“never', 'closed'],
      ['ask', '“never', 'closed'],
    ],
    [
      ['ask', '--', '“as', 'it', 'is”'],
      ['ask', '--', '“as', 'it', 'is”'],
    ],
    [
      ['ask', 'what’s it like'],
      ['ask', 'what’s it like'],
    ],
  ])('%j is read as %j', (typed, meant) => {
    expect(straightenArguments(typed)).toEqual(meant);
  });

  it('makes the same entry as straight quotes would', async () => {
    const folder = folderWith({ 'en/entries/a/b.md': '---\nquestion: Where’s the lift?\n---\nHere.\n' });
    const { code, out } = await careFaq(['new', '“What’s', 'the', 'fee?”', folder, '--topic', 'a']);
    expect({ code, out: out.trim().split('/').at(-1) }).toEqual({ code: 0, out: 'whats-the-fee.md' });
    const again = await careFaq(['new', "Where's the lift?", folder]);
    expect(again.notes).toContain('is there already: b.');
    const missing = await careFaq(['new', 'Where?', join(folder, 'gone')]);
    expect(missing.notes).toContain('care-faq init our-faq --start own makes one');
  });
});
