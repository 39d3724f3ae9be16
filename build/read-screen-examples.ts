import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
      return { text, concern, medical: medical === 'yes' };
    });
}
