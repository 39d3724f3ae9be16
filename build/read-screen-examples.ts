import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../src/core/corpus/corpus.js';
import type { Concern } from '../src/core/safety/concern.js';
import type { ScreenExample } from './train-screen-model.js';

/** The examples of every language that the screen's model learns from; lines are `text`, `concern`, `medical`. */
export function readScreenExamples(knowledge: string): ScreenExample[] {
  return readdirSync(knowledge)
    .sort()
    .map(lang => join(knowledge, lang, 'screen', 'examples'))
    .filter(folder => existsSync(folder))
    .flatMap(folder =>
      readdirSync(folder)
        .sort()
        .map(name => join(folder, name)),
    )
    .flatMap(file => readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1))
    .map(line => {
      const [text = '', concern = 'none', medical = 'no'] = line.split('\t');
      return { text, concern: concern as Concern, medical: medical === 'yes' };
    });
}

/** Entries whose wordings speak of danger, so that they are no examples of its absence. */
const ON_DANGER: ReadonlySet<string> = new Set([
  'suicidal-thoughts',
  'past-suicide-attempt',
  'overdose-risk',
  'emergency-signs',
  'feeling-worse',
  'difficult-experience',
]);

/**
 * How the corpus's own questions are asked: none is a concern, and those whose answer holds for everybody are not
 * personal either. Without them the model takes every "I" beside a clinic's word for a personal medical question.
 */
export function corpusExamples(corpus: Corpus): ScreenExample[] {
  return corpus.entries
    .filter(entry => !ON_DANGER.has(entry.id))
    .flatMap(entry =>
      [entry.question, ...entry.variants].map(text => ({
        text,
        concern: 'none' as const,
        medical: entry.general ? ('unknown' as const) : false,
      })),
    );
}
