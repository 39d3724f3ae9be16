import { existsSync, readFileSync } from 'node:fs';
import { isObject } from '../../core/corpus/read-fields.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import { readYaml } from '../knowledge/read-yaml.js';
import type { Wording, WordingRule } from './wording.js';

/** Reads a `wording.yml`. With `extends: default` its rules are added to `standard`, which is also what no file means. */
export function readWording(path: string, standard: Wording, problems: FileProblem[], shown: string = path): Wording {
  if (!existsSync(path)) return standard;
  const yaml = readYaml(readFileSync(path, 'utf8'), shown, 1, problems);
  if (!isObject(yaml?.value)) return standard;
  const { avoid, plainNames, extends: base } = yaml.value;
  const rules = (Array.isArray(avoid) ? (avoid as unknown[]) : []).flatMap((rule, index) => {
    const read = readRule(rule);
    if (read) return [read];
    const line = yaml.lineOf(['avoid', index]);
    const reason = `rule ${String(index + 1)} has no "say" or no "reason"`;
    problems.push({ file: shown, line, rule: 'schema', severity: 'error', reason, remedy: 'Write both.' });
    return [];
  });
  const own: Wording = { avoid: rules, plainNames: textsOf(plainNames) };
  if (base !== 'default') return own;
  return { avoid: [...standard.avoid, ...own.avoid], plainNames: [...standard.plainNames, ...own.plainNames] };
}

function readRule(rule: unknown): WordingRule | undefined {
  if (!isObject(rule)) return undefined;
  const { say, unless, questions, reason, instead } = rule;
  if (textsOf(say).length === 0 || typeof reason !== 'string') return undefined;
  return {
    say: textsOf(say),
    unless: textsOf(unless),
    questions: questions === true,
    reason,
    instead: typeof instead === 'string' ? instead : 'Say it another way.',
  };
}

function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.filter(item => typeof item === 'string' || typeof item === 'number').map(String);
}
