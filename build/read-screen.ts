import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ScreenFile } from '../src/core/safety/screen/compile-screen.js';

/** The screen's lists of all languages, parsed: what `compileScreen` reads. English first, whose word classes are everybody's. */
export function readScreenFiles(knowledge: string): ScreenFile[] {
  return languagesOf(knowledge).flatMap(lang => {
    const folder = join(knowledge, lang, 'screen');
    return readdirSync(folder)
      .filter(name => name.endsWith('.yml'))
      .sort()
      .map(name => ({
        lang,
        name: `${lang}/screen/${name}`,
        content: parse(readFileSync(join(folder, name), 'utf8')) as unknown,
      }));
  });
}

/** Languages that have a screen. */
function languagesOf(knowledge: string): string[] {
  const all = readdirSync(knowledge).filter(lang => existsSync(join(knowledge, lang, 'screen')));
  return all.sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
}
