import { isObject, type JsonObject } from '../../../core/corpus/read-fields.js';
import { PlainError } from '../../command-line/plain-error.js';
import type { FileProblem } from '../../knowledge/file-problem.js';
import { readYaml } from '../../knowledge/read-yaml.js';
import type { ImportFile, ImportOptions } from '../imported.js';
import { type LossReport, type Notes } from '../loss-report.js';
import { foreignText } from '../markdown/foreign-text.js';
import type { RawEntries, RawEntry } from '../raw-entry.js';
import { readExamples } from './read-examples.js';
import { readSteps } from './read-steps.js';

/** What the panel says by itself, and what steers a conversation that it does not have. */
const SMALL_TALK =
  /^(?:greet|goodbye|bye|thank\w*|affirm|deny|mood_\w+|bot_challenge|chitchat\/.*|out_of_scope|nlu_fallback)$/i;

/** Reads Rasa’s YAML: intents with examples, responses, and the rules and stories that join them. */
export function readRasa(files: readonly ImportFile[], options: ImportOptions, report: LossReport): RawEntries {
  const wholes = files.flatMap(file => readFile(file, report));
  const intents = wholes.flatMap(whole => listOf(whole['nlu'])).filter(({ intent }) => typeof intent === 'string');
  const responses = new Map(
    wholes.flatMap(whole => (isObject(whole['responses']) ? Object.entries(whole['responses']) : [])),
  );
  if (intents.length === 0 || responses.size === 0) {
    const missing = intents.length === 0 ? 'intents ("nlu:")' : 'responses ("responses:")';
    throw new PlainError(`these files hold no ${missing}: name Rasa’s nlu and domain files together, or their folder.`);
  }
  const steps = readSteps(wholes);
  const used = new Set<string>();
  const entries = intents.flatMap(item => {
    const name = String(item['intent']);
    const named = [steps.get(name), `utter_${name}`, steps.get(name.split('/')[0] ?? '')];
    const response = named.find(candidate => candidate !== undefined && responses.has(candidate));
    const notes = report.at(`intent “${name}”`);
    const answer = response === undefined ? undefined : responses.get(response);
    if (response === undefined || answer === undefined) {
      notes.drop('the intent', 'no response belongs to it');
      return [];
    }
    used.add(response);
    if (SMALL_TALK.test(name)) {
      notes.drop('the intent', 'the panel greets and thanks by itself');
      return [];
    }
    return readIntent(name, item, answer, options, report);
  });
  for (const name of responses.keys()) {
    if (!used.has(name)) report.at(`response “${name}”`).drop('the response', 'no intent leads to it');
  }
  const synonyms = wholes.flatMap(whole => listOf(whole['nlu'])).filter(({ synonym }) => typeof synonym === 'string');
  const pairs = synonyms.flatMap(item =>
    readExamples(item['examples'], report.at(`synonym “${String(item['synonym'])}”`)).map(
      word => [word.toLowerCase(), String(item['synonym']).toLowerCase()] as const,
    ),
  );
  return { entries, synonyms: Object.fromEntries(pairs) };
}

function readFile({ name, text }: ImportFile, report: LossReport): JsonObject[] {
  const problems: FileProblem[] = [];
  const yaml = readYaml(text, name, 1, problems);
  for (const { line, reason } of problems) report.at(`${name}:${String(line)}`).drop('the file', reason);
  return isObject(yaml?.value) ? [yaml.value] : [];
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? (value as unknown[]).filter(isObject) : [];
}

function readIntent(
  name: string,
  item: JsonObject,
  response: unknown,
  options: ImportOptions,
  report: LossReport,
): RawEntry[] {
  const notes = report.at(`intent “${name}”`);
  const examples = readExamples(item['examples'], notes);
  const question = examples.find(example => /\?\s*$/.test(example)) ?? examples[0];
  if (question === undefined) {
    notes.drop('the intent', 'it has no examples');
    return [];
  }
  report.at('the intents').change('the name of an intent', 'its first example that asks is the question');
  const [group, rest] = name.split('/');
  const topic = rest === undefined || /^(?:faq|chitchat)$/i.test(group ?? '') ? undefined : group;
  return [
    {
      place: `intent “${name}”`,
      key: name,
      question,
      variants: examples.filter(example => example !== question),
      answer: foreignText(readResponse(response, notes), { address: options.address, notes }, 'kept'),
      topic,
    },
  ];
}

/** The first text of a response; its other wordings, buttons and pictures are lost. */
function readResponse(response: unknown, notes: Notes): string {
  const choices = listOf(response);
  const texts = choices.filter(({ text }) => typeof text === 'string');
  if (texts.length > 1)
    notes.drop(`${String(texts.length - 1)} further wordings of the answer`, 'an entry has one; the first is kept');
  for (const choice of choices.slice(0, Math.max(1, choices.length))) {
    for (const name of ['buttons', 'image', 'attachment', 'custom', 'condition', 'channel', 'elements']) {
      if (choice[name] !== undefined) notes.drop(`${name} of the response`, 'an answer is text for everybody');
    }
  }
  const text = String(texts[0]?.['text'] ?? '');
  const slots = text.match(/\{[\w.]+\}/g);
  if (slots)
    notes.change(`the slots ${slots.join(', ')}`, 'they stand in the answer as they are: write the words instead');
  return text;
}
