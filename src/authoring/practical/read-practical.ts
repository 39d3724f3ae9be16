import { existsSync, readFileSync } from 'node:fs';
import { isObject } from '../../core/corpus/read-fields.js';
import type { FileProblem } from '../knowledge/file-problem.js';
import { readYaml } from '../knowledge/read-yaml.js';
import type { PracticalMatter, PracticalMatters } from './practical-matter.js';

/** Reads a `practical.yml`; no file is no matter. What cannot be used is left out and noted. */
export function readPractical(path: string, problems: FileProblem[], shown: string = path): PracticalMatters {
  if (!existsSync(path)) return [];
  const yaml = readYaml(readFileSync(path, 'utf8'), shown, 1, problems);
  if (!yaml || !Array.isArray(yaml.value)) return [];
  return (yaml.value as unknown[]).flatMap((value, index) => {
    const matter = readMatter(value);
    if (matter) return [matter];
    problems.push({
      file: shown,
      line: yaml.lineOf([index]),
      rule: 'schema',
      severity: 'error',
      reason: `matter ${String(index + 1)} has no id, no question or nothing under "asked"`,
      remedy: 'Write all three.',
    });
    return [];
  });
}

function readMatter(value: unknown): PracticalMatter | undefined {
  if (!isObject(value)) return undefined;
  const { id, question, asked, default: standing, kin } = value;
  const texts = (Array.isArray(asked) ? (asked as unknown[]) : []).filter(text => typeof text === 'string');
  if (typeof id !== 'string' || typeof question !== 'string' || texts.length === 0) return undefined;
  return {
    id,
    question,
    asked: texts,
    ...(typeof standing === 'string' ? { default: standing } : {}),
    ...(typeof kin === 'string' ? { kin } : {}),
  };
}
