import { isObject, type JsonObject } from '../../../core/corpus/read-fields.js';
import { PlainError } from '../../command-line/plain-error.js';
import type { QnaPair } from './qna-pair.js';
import { field, listField, readPrompts, textField } from './read-prompts.js';

/** The pairs of an export, of QnA Maker (`qnaDocuments`) or of Custom Question Answering (`Assets.Qnas`), and its language. */
export function readQnaJson(value: unknown): {
  readonly pairs: readonly QnaPair[];
  readonly synonyms: readonly unknown[];
  readonly lang: string | undefined;
} {
  const list = qnasOf(value);
  if (list === undefined)
    throw new PlainError('this JSON holds no list "qnaDocuments", "qnaList" or "Assets.Qnas" of QnA Maker.');
  const whole = isObject(value) ? value : {};
  const assets = isObject(field(whole, 'assets')) ? (field(whole, 'assets') as JsonObject) : whole;
  const metadata = field(whole, 'metadata');
  return {
    pairs: list.flatMap((pair, index) => (isObject(pair) ? [readPair(pair, index)] : [])),
    synonyms:
      listField(assets, 'synonyms').length > 0 ? listField(assets, 'synonyms') : listField(whole, 'wordAlterations'),
    lang: (isObject(metadata) ? textField(metadata, 'language') : textField(whole, 'language')) || undefined,
  };
}

/** The list of pairs, or undefined where a value is no export of these products. */
export function qnasOf(value: unknown): readonly unknown[] | undefined {
  if (!isObject(value)) return undefined;
  const assets = field(value, 'assets');
  const holders = [value, ...(isObject(assets) ? [assets] : [])];
  for (const holder of holders) {
    for (const name of ['qnaDocuments', 'qnaList', 'qnas']) {
      const list = field(holder, name);
      if (Array.isArray(list)) return list as unknown[];
    }
  }
  return undefined;
}

function readPair(pair: JsonObject, index: number): QnaPair {
  const holder = field(pair, 'context') ?? field(pair, 'dialog');
  const context = isObject(holder) ? holder : {};
  const suggestions =
    listField(pair, 'activeLearningSuggestions').length + listField(pair, 'alternateQuestionClusters').length;
  return {
    place: `pair ${String(index + 1)}`,
    id: textField(pair, 'id') || undefined,
    questions: listField(pair, 'questions').filter(question => typeof question === 'string'),
    answer: textField(pair, 'answer'),
    source: textField(pair, 'source') || undefined,
    metadata: readMetadata(field(pair, 'metadata')),
    isContextOnly: field(context, 'isContextOnly') === true,
    prompts: readPrompts(listField(context, 'prompts')),
    suggestions,
  };
}

/** A list of names and values (QnA Maker), or an object (Custom Question Answering). */
function readMetadata(value: unknown): (readonly [string, string])[] {
  if (Array.isArray(value))
    return value.filter(isObject).map(item => [textField(item, 'name'), textField(item, 'value')] as const);
  return isObject(value) ? Object.entries(value).map(([name, text]) => [name, String(text)] as const) : [];
}
