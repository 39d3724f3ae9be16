import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileScreen, type ScreenFile } from '../../core/safety/screen/compile-screen.js';
import type { ScreenData } from '../../core/safety/screen/screen-data.js';
import type { FileProblem } from './file-problem.js';
import { listFiles, listFolders } from './list-files.js';
import { readYaml } from './read-yaml.js';

/**
 * Reads what the screen listens for, of every language under `root`. Throws, naming the file, on anything wrong: a list
 * that is half read must stop a build.
 */
export function readScreen(root: string): ScreenData {
  return compileScreen(listFolders(root).sort(byEnglishFirst).flatMap(lang => readLists(root, lang)));
}

/** English word classes are every language's. */
function byEnglishFirst(a: string, b: string): number {
  return Number(b === 'en') - Number(a === 'en');
}

function readLists(root: string, lang: string): ScreenFile[] {
  const folder = join(root, lang, 'screen');
  return listFiles(folder, '.yml').map(path => {
    const problems: FileProblem[] = [];
    const yaml = readYaml(readFileSync(path, 'utf8'), path, 1, problems);
    const [problem] = problems;
    if (!yaml) throw new Error(`${path}:${String(problem?.line ?? 1)}: ${problem?.reason ?? 'it cannot be read'}.`);
    return { lang, name: path.slice(root.length + 1), content: yaml.value };
  });
}
