import type { FileProblem } from './file-problem.js';
import { readYaml } from './read-yaml.js';

/** One entry's file: its front matter and answer as the raw fields of a corpus JSON, and where each stands. */
export interface EntryFile {
  readonly id: string;
  readonly file: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The names that the front matter itself holds, in their order. */
  readonly names: readonly string[];
  readonly lineOf: (path: readonly (string | number)[]) => number;
  readonly lineOfName: (name: string) => number;
}

const FRONT_MATTER = /^\ufeff?---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;

/** Reads `TOPIC/ID.md`: YAML between `---` lines, then the answer. The file's name is the id, its folder the topic. */
export function readEntryFile(text: string, file: string, problems: FileProblem[]): EntryFile | undefined {
  const unix = text.replace(/\r\n?/g, '\n');
  const [topic = '', name = ''] = file.split(/[/\\]/).slice(-2);
  const found = FRONT_MATTER.exec(unix);
  const refuse = (line: number, reason: string, remedy: string): undefined => {
    problems.push({ file, line, rule: 'front-matter', severity: 'error', reason, remedy });
  };
  if (found?.[1] === undefined) {
    const remedy = 'Begin with a line "---", the fields, and another line "---".';
    return refuse(1, 'the file does not begin with front matter', remedy);
  }
  const yaml = readYaml(found[1], file, 2, problems);
  if (yaml === undefined) return undefined;
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    return refuse(2, 'the front matter holds no fields', 'Write at least "question:".');
  }
  // `parking@north.md` is the entry `parking` for another place (see `when`).
  const id = name.replace(/(?:@[^@]*)?\.md$/, '');
  const rest = unix.slice(found[0].length);
  const space = rest.slice(0, rest.length - rest.trimStart().length);
  const answerLine = `${found[0]}${space}`.split('\n').length;
  return {
    id,
    file,
    fields: { ...yaml.value, id, topic, answer: rest.trim() },
    names: Object.keys(yaml.value),
    lineOf: path => (path[0] === 'answer' ? answerLine : yaml.lineOf(path)),
    lineOfName: yaml.lineOfName,
  };
}
