import type { FileProblem } from './file-problem.js';
import { readYaml } from './read-yaml.js';

/** One entry's file: its front matter and answer as the raw fields of a corpus JSON, and where each stands. */
export interface EntryFile {
  readonly id: string;
  readonly file: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

const FRONT_MATTER = /^\ufeff?---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;

/** Reads `TOPIC/ID.md`: YAML between `---` lines, then the answer. The file's name is the id, its folder the topic. */
export function readEntryFile(text: string, file: string, problems: FileProblem[]): EntryFile | undefined {
  const unix = text.replace(/\r\n?/g, '\n');
  const [topic = '', name = ''] = file.split(/[/\\]/).slice(-2);
  const found = FRONT_MATTER.exec(unix);
  if (found?.[1] === undefined) {
    problems.push({
      file,
      line: 1,
      rule: 'front-matter',
      severity: 'error',
      reason: 'the file does not begin with front matter',
      remedy: 'Begin with a line "---", the fields, and another line "---".',
    });
    return undefined;
  }
  const yaml = readYaml(found[1], file, 2, problems);
  if (yaml === undefined) return undefined;
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    problems.push({ file, line: 2, rule: 'front-matter', severity: 'error', reason: 'the front matter holds no fields', remedy: 'Write at least "question:".' });
    return undefined;
  }
  const id = name.replace(/\.md$/, '');
  const answer = unix.slice(found[0].length).trim();
  const answerLine = found[0].split('\n').length;
  return {
    id,
    file,
    fields: { id, topic, ...yaml.value, answer },
    lineOf: path => (path[0] === 'answer' ? answerLine : yaml.lineOf(path)),
  };
}
