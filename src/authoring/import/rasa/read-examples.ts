import type { Notes } from '../loss-report.js';

/** The examples of an intent: a block of text with a `- ` before each. Marked entities become plain words. */
export function readExamples(examples: unknown, notes: Notes): string[] {
  if (Array.isArray(examples))
    return examples.map(item => (typeof item === 'string' ? item : textOfItem(item))).filter(text => text !== '');
  if (typeof examples !== 'string') return [];
  const lines = examples.split('\n').map(line => line.replace(/^\s*[-*]\s*/, '').trim());
  return lines.filter(line => line !== '').map(line => withoutEntities(line, notes));
}

function textOfItem(item: unknown): string {
  const text = (item as { readonly text?: unknown } | null)?.text;
  return typeof text === 'string' ? text.replace(/^\s*-\s*/, '').trim() : '';
}

function withoutEntities(line: string, notes: Notes): string {
  const plain = line.replace(/\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})/g, '$1');
  if (plain !== line) notes.change('marked entities in examples', 'they are plain words');
  return plain;
}
