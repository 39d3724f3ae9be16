import { isObject, type JsonObject } from '../../../core/corpus/read-fields.js';
import type { Notes } from '../loss-report.js';
import type { QuestionPair } from './question-pair.js';
import { attribute, childrenOf, type Element, findAll, isText, lineOf, type Parent, parsePart } from './tree.js';

const MOST_DEPTH = 30;

/** The questions of a page's `<script type="application/ld+json">`. */
export function findLinkedData(page: Parent, notes: Notes): QuestionPair[] {
  const scripts = findAll(
    page,
    element => element.tagName === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type') ?? ''),
  );
  return scripts.flatMap(script => {
    const value = readScript(script, notes);
    return value === undefined ? [] : questionsIn(value, notes, lineOf(script));
  });
}

function readScript(script: Element, notes: Notes): unknown {
  const text = childrenOf(script)
    .map(child => (isText(child) ? child.value : ''))
    .join('')
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/g, '');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const line = lineOf(script);
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    notes.drop(
      `the page’s JSON-LD${line === undefined ? '' : ` of line ${String(line)}`}`,
      `it is not JSON (${reason})`,
    );
    return undefined;
  }
}

/** Every `Question` with an answer in a value of JSON-LD, however it is nested. */
export function questionsIn(value: unknown, notes: Notes, line?: number, depth = 0): QuestionPair[] {
  if (depth > MOST_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap(item => questionsIn(item, notes, line, depth + 1));
  if (!isObject(value)) return [];
  if (typesOf(value).includes('Question')) return readQuestion(value, notes, line);
  return ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'].flatMap(name =>
    Object.hasOwn(value, name) ? questionsIn(value[name], notes, line, depth + 1) : [],
  );
}

function readQuestion(value: JsonObject, notes: Notes, line: number | undefined): QuestionPair[] {
  const question = plain(textOf(value['name']) || textOf(value['text']));
  const [answer, ...others] = [value['acceptedAnswer'], value['suggestedAnswer']].flat().filter(isObject);
  if (others.length > 0)
    notes.drop(
      `${String(others.length)} further answers to “${question.slice(0, 60)}”`,
      'an entry has one; the accepted one is kept',
    );
  const html = answer ? textOf(answer['text']) : '';
  const about = [value['about']].flat().find(isObject);
  const address = textOf(value['@id']);
  return [
    {
      question,
      answer: childrenOf(parsePart(html.replace(/\n{2,}/g, '<p>'))),
      topic: about ? textOf(about['name']) || undefined : undefined,
      entry: /^#(.+)$/.exec(address)?.[1],
      line,
    },
  ];
}

function typesOf(value: JsonObject): string[] {
  return [value['@type']].flat().map(type => String(type).split(/[/#:]/).at(-1) ?? '');
}

function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (isObject(first)) return textOf(first['@value']);
  return typeof first === 'string' ? first : '';
}

/** A name may hold entities and marks of HTML. */
function plain(text: string): string {
  return /[&<]/.test(text)
    ? childrenOf(parsePart(text))
        .map(node =>
          isText(node)
            ? node.value
            : 'childNodes' in node
              ? childrenOf(node)
                  .map(child => (isText(child) ? child.value : ''))
                  .join('')
              : '',
        )
        .join('')
    : text;
}
