import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import corpus from 'virtual:corpus/en';
import screenData from 'virtual:screen';
import { type Concern, isGrave } from '../../src/core/safety/concern.js';
import { createScreen } from '../../src/core/safety/screen/create-screen.js';
import { share } from './measure.js';
import { readMessages } from './read-messages.js';
import { percent, table } from './table.js';

interface Reading {
  readonly expect: string;
  readonly concern: Concern;
  readonly medical: boolean;
}

const LANGUAGES = ['es', 'fr', 'pt', 'de'] as const;
/** Public sets, kept outside the project (CONTRIBUTING.md): their rows are left out where the folder is missing. */
const PUBLIC = join('..', 'shared', 'data');

/** The screen by itself on every labelled set, as docs/screen.md. */
export function writeScreenReport(): string {
  const screen = createScreen(screenData);
  const read = (text: string, expect = 'none'): Reading => {
    const { concern, medical } = screen.read(text);
    return { expect, concern, medical };
  };
  const labelled = (name: string, lang = 'en'): Reading[] =>
    readMessages(join('knowledge', lang, 'evaluation', `${name}.tsv`)).map(({ text, expect }) => read(text, expect[0]));
  const plain = (texts: readonly string[]): Reading[] => texts.map(text => read(text));

  const concerns = (name: string, lang = 'en'): string[][] => {
    const readings = labelled(name, lang);
    return ['crisis', 'emergency', 'abuse', 'distress'].map(concern =>
      row(
        `${lang}: ${concern}`,
        readings.filter(({ expect }) => expect === concern),
      ),
    );
  };
  const headings = ['messages', 'number', 'any concern %', 'crisis level %'];
  return `# The screen by itself

Written by \`npm run quality\`. "Any concern": the resources come first. "Crisis level": crisis, emergency or abuse.

## Messages of concern and look-alikes that the makers of the lists and examples did not see

${table(headings, [...concerns('concern-2'), row('en: look-alikes', labelled('look-alikes-2')), row('en: questions on suicide and overdose as subjects', labelled('topic-2'))])}

## Messages by which the thresholds were chosen

${table(
  headings,
  ['en', ...LANGUAGES].flatMap(lang => [
    ...concerns('concern', lang),
    row(`${lang}: look-alikes`, labelled('look-alikes', lang)),
  ]),
)}

## The same in other languages, where direct and common indirect statements are read

${table(
  headings,
  LANGUAGES.flatMap(lang => [
    ...concerns('concern-2', lang),
    row(`${lang}: look-alikes`, labelled('look-alikes-2', lang)),
  ]),
)}

## Canaries: direct statements, of which \`npm test\` lets none pass

${table(
  headings,
  ['en', ...LANGUAGES].map(lang => row(lang, labelled('canaries', lang))),
)}

## Everyday messages, where there is no concern

${table(headings, [
  row('questions of the default corpus', plain(corpus.entries.map(entry => entry.question))),
  row('visitors’ questions that the corpus answers', labelled('answerable')),
  ...publicSets().map(([name, texts]) => row(name, plain(texts))),
])}

## Personal medical questions

${table(
  ['messages', 'number', 'to the provider %'],
  [
    ['personal, not seen', 'medical-2'],
    ['general, not seen', 'not-medical-2'],
    ['personal, thresholds chosen by them', 'medical'],
    ['general, thresholds chosen by them', 'not-medical'],
  ].map(([name = '', file = '']) => {
    const readings = labelled(file);
    return [
      name,
      String(readings.length),
      percent(share(readings, ({ medical, concern }) => medical || concern !== 'none')),
    ];
  }),
)}
`;
}

function row(name: string, readings: readonly Reading[]): string[] {
  return [
    name,
    String(readings.length),
    percent(share(readings, ({ concern }) => concern !== 'none')),
    percent(share(readings, ({ concern }) => isGrave(concern))),
  ];
}

function publicSets(): (readonly [string, readonly string[]])[] {
  const file = (...parts: string[]): string => join(PUBLIC, ...parts);
  const sets: [string, string, (text: string) => string[]][] = [
    [
      'CLINC150, requests to an assistant (development part)',
      file('retrieval', 'clinc-10.json'),
      text => (JSON.parse(text) as { dev: { q: string }[] }).dev.map(({ q }) => q),
    ],
    [
      'MedQuAD, health questions (half)',
      file('messages', 'medquad-questions-half.txt'),
      text => text.trim().split('\n'),
    ],
    [
      'XSTest, safe prompts that sound dangerous (half)',
      file('messages', 'xstest-safe-half.csv'),
      text => parse<{ prompt: string }>(text, { columns: true }).map(({ prompt }) => prompt),
    ],
  ];
  return sets
    .filter(([, path]) => existsSync(path))
    .map(([name, path, texts]) => [name, texts(readFileSync(path, 'utf8'))] as const);
}
