import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'care-faq-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const FAULTLESS: Readonly<Record<string, string>> = {
  'en/locale.yml': 'name: English\ntopics:\n  - id: visits\n    name: Visits\nstarters:\n  - parking\n',
  'sources.yml': '- id: leaflet\n  title: Our leaflet\n',
  'en/entries/visits/parking.md': entryFile({ question: 'Where can I park?', answer: 'Behind the house. It is free.' }),
};

/** A small folder in which nothing is wrong, with changes. */
export function knowledgeWith(files: Readonly<Record<string, string>> = {}): string {
  return folderWith({ ...FAULTLESS, ...files });
}

/** What differs from a faultless entry; an empty text leaves a field out. */
export interface EntryText {
  readonly question?: string;
  readonly variants?: readonly string[];
  readonly answer?: string;
  /** Further lines of front matter. */
  readonly more?: string;
  readonly reviewed?: string;
  readonly sources?: string;
}

/** The text of an entry's file. */
export function entryFile(entry: EntryText = {}): string {
  const {
    question = 'May I bring a dog?',
    variants = [1, 2, 3, 4, 5].map(number => `${question.toLowerCase()} way ${String(number)}`),
    answer = 'Yes, on a lead.',
    more = '',
    reviewed = '2026-11-20',
    sources = 'sources:\n  - id: leaflet\n    section: Getting here\n',
  } = entry;
  return [
    '---\n',
    question === '' ? '' : `question: ${question}\n`,
    variants.length === 0 ? '' : `variants:\n${variants.map(variant => `  - ${variant}\n`).join('')}`,
    sources,
    more,
    reviewed === '' ? '' : `reviewed: ${reviewed}\n`,
    '---\n',
    answer,
    '\n',
  ].join('');
}
