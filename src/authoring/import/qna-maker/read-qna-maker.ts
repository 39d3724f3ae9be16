import { isObject } from '../../../core/corpus/read-fields.js';
import type { ImportOptions } from '../imported.js';
import { type LossReport, type Notes, placeOf } from '../loss-report.js';
import { foreignText } from '../markdown/foreign-text.js';
import type { RawEntries, RawEntry } from '../raw-entry.js';
import { slug } from '../slug.js';
import type { QnaPair } from './qna-pair.js';
import { field, listField } from './read-prompts.js';
import { readQnaJson } from './read-qna-json.js';
import { readQnaTsv } from './read-qna-tsv.js';

const TOPICS = ['topic', 'category', 'section', 'group'];
/** What QnA Maker calls a pair that no document is the source of. */
const NO_SOURCE = /^(?:custom )?editorial$/i;

/** Reads an export of QnA Maker or Custom Question Answering: prompts become `related`, and `next` where there is one. */
export function readQnaMaker(text: string, options: ImportOptions, report: LossReport): RawEntries {
  const isJson = /^\s*\{/.test(text);
  const { pairs, synonyms, lang } = isJson
    ? readQnaJson(JSON.parse(text.replace(/^\ufeff/, '')) as unknown)
    : { pairs: readQnaTsv(text, report), synonyms: [], lang: undefined };
  const chitchat = pairs.filter(isChitchat);
  if (chitchat.length > 0)
    report.at('chit-chat').drop(`${String(chitchat.length)} pairs`, 'the panel greets and thanks by itself');
  return {
    entries: pairs.filter(pair => !isChitchat(pair)).map(pair => toEntry(pair, options, report)),
    ...(lang === undefined ? {} : { lang: languageTag(lang) }),
    synonyms: readSynonyms(synonyms),
  };
}

function isChitchat({ source, metadata }: QnaPair): boolean {
  return (
    /^qna_chitchat/i.test(source ?? '') ||
    metadata.some(([name, value]) => name === 'editorial' && value === 'chitchat')
  );
}

function toEntry(pair: QnaPair, options: ImportOptions, report: LossReport): RawEntry {
  const [question = '', ...variants] = pair.questions;
  const notes = report.at(question === '' ? pair.place : placeOf(question));
  notePrompts(pair, notes);
  const topic = pair.metadata.find(([name]) => TOPICS.includes(name.toLowerCase()))?.[1];
  const id = pair.metadata.find(([name, value]) => name === 'id' && slug(value) === value)?.[1];
  for (const [name, value] of pair.metadata) {
    if (value !== topic && value !== id)
      notes.drop(`the metadata ${name}: ${value}`, 'an entry has a topic and no other metadata');
  }
  if (pair.suggestions > 0)
    notes.drop(`${String(pair.suggestions)} wordings proposed by active learning`, 'nobody has accepted them');
  const [first, ...others] = pair.prompts;
  return {
    place: pair.place,
    question,
    variants,
    answer: foreignText(pair.answer, { address: options.address, notes }),
    key: pair.id,
    topic,
    ...(id === undefined ? {} : { id }),
    ...(pair.source === undefined || NO_SOURCE.test(pair.source) ? {} : { sources: [pair.source] }),
    related: pair.prompts.map(({ to }) => to),
    ...(first && others.length === 0 ? { next: first.to } : {}),
  };
}

function notePrompts(pair: QnaPair, notes: Notes): void {
  if (pair.isContextOnly) notes.change('a pair that only a prompt leads to', 'it is found by its own question too');
  for (const { label } of pair.prompts) {
    if (label !== '')
      notes.change(`the prompt “${label}”`, 'it is a related question, shown by that question’s own words');
  }
}

/** Groups of words that mean the same: the first stands for the others. */
function readSynonyms(groups: readonly unknown[]): Record<string, string> {
  const pairs = groups.filter(isObject).flatMap(group => {
    const [first, ...others] = listField(group, 'alterations').filter(word => typeof word === 'string');
    return first === undefined ? [] : others.map(word => [word.toLowerCase(), first.toLowerCase()] as const);
  });
  return Object.fromEntries(pairs);
}

/** Projects say their language as a tag or as its English name. */
function languageTag(language: string): string {
  const names: Readonly<Record<string, string>> = {
    english: 'en',
    german: 'de',
    french: 'fr',
    spanish: 'es',
    italian: 'it',
    dutch: 'nl',
    portuguese: 'pt',
    polish: 'pl',
  };
  return names[language.toLowerCase()] ?? language;
}

/** Whether a JSON value is one of these products’ exports; for telling formats apart. */
export function isQnaExport(value: unknown): boolean {
  return (
    isObject(value) && ['qnaDocuments', 'qnaList', 'qnas', 'assets'].some(name => field(value, name) !== undefined)
  );
}
