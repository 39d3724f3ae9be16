import { isObject, type JsonObject } from '../../../core/corpus/read-fields.js';
import type { QnaPrompt } from './qna-pair.js';

/** A field by its name in any case: exports differ in `qnaId` and `QnaId`. */
export function field(object: JsonObject, name: string): unknown {
  const key = Object.keys(object).find(candidate => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : object[key];
}

export function textField(object: JsonObject, name: string): string {
  const value = field(object, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function listField(object: JsonObject, name: string): readonly unknown[] {
  const value = field(object, name);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The prompts of a pair in their order. */
export function readPrompts(list: readonly unknown[]): QnaPrompt[] {
  return list
    .filter(isObject)
    .map(prompt => {
      const inner = field(prompt, 'qna');
      return {
        order: Number(textField(prompt, 'displayOrder')) || 0,
        to: textField(prompt, 'qnaId') || (isObject(inner) ? textField(inner, 'id') : ''),
        label: textField(prompt, 'displayText'),
      };
    })
    .filter(({ to }) => to !== '' && to !== '0')
    .sort((a, b) => a.order - b.order);
}
