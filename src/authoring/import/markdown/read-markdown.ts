import { marked, type Token } from 'marked';
import { isObject } from '../../../core/corpus/read-fields.js';
import { plainText } from '../../../core/markdown/plain-text.js';
import { PlainError } from '../../command-line/plain-error.js';
import { readYaml } from '../../knowledge/read-yaml.js';
import type { ImportOptions } from '../imported.js';
import { type LossReport, placeOf } from '../loss-report.js';
import type { RawEntries, RawEntry } from '../raw-entry.js';
import { splitList } from '../tables/split-list.js';
import { foreignText } from './foreign-text.js';

const FRONT_MATTER = /^\ufeff?---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;
/** `Also: …` below a question: its other wordings. */
const ALSO = /^(?:\*\*|_)?(?:also asked|also|variants|other wordings)(?:\*\*|_)?:(?:\*\*|_)?[^\S\n]*/i;
/** A bold line that asks, and a line “Q: …”: below every heading. */
const BOLD = /^(?:\*\*|__)([^*\n]+[?？])(?:\*\*|__)$/;
const LABEL = /^Q(?:uestion)? ?\d*[:.](.+)$/i;
const BOLD_LEVEL = 7;
const ID = /\s*\{#([\w-]+)\}\s*$/;

interface Section {
  readonly level: number;
  readonly title: string;
  readonly line: number;
  readonly body: Token[];
}

/** Reads Markdown with questions as headings, or as bold lines that ask. Throws a `PlainError` where there are none. */
export function readMarkdown(text: string, options: ImportOptions, report: LossReport): RawEntries {
  const unix = text.replace(/\r\n?/g, '\n');
  const matter = FRONT_MATTER.exec(unix);
  const fields = matter?.[1] === undefined ? undefined : readYaml(matter[1], 'front matter', 2, [])?.value;
  const body = matter ? '\n'.repeat(matter[0].split('\n').length - 1) + unix.slice(matter[0].length) : unix;
  const sections = readSections(body);
  const level = questionLevel(sections);
  if (level === undefined)
    throw new PlainError(
      'no questions were found: write each as a heading (## …) or as a bold line that ends with a question mark.',
    );
  const same = sections.filter(section => section.level === level);
  const isMostly = same.filter(({ title }) => asks(title)).length * 2 > same.length;
  const entries: RawEntry[] = [];
  let topic: string | undefined;
  let open: { section: Section; body: Token[]; topic: string | undefined } | undefined;
  const end = (): void => {
    if (open) entries.push(toEntry(open.section, open.body, open.topic, options, report));
    open = undefined;
  };
  for (const section of sections) {
    const isQuestion = section.level === level && (isMostly || asks(section.title));
    if (isQuestion) {
      end();
      open = { section, body: [...section.body], topic };
    } else if (open && section.level > level) open.body.push(boldLine(section.title), ...section.body);
    else {
      end();
      const rest = section.body
        .map(token => token.raw)
        .join('')
        .trim();
      if (rest !== '')
        report.at(`line ${String(section.line)}`).drop(`the text ${placeOf(rest)}`, 'it stands below no question');
      if (section.level < level && section.level > 0) topic = section.title;
    }
  }
  end();
  const one = (name: string): string | undefined =>
    isObject(fields) && typeof fields[name] === 'string' ? fields[name] : undefined;
  const named = one('topic') ?? one('category');
  return {
    entries: entries.map(entry => ({ ...entry, topic: entry.topic ?? named })),
    title: one('title') ?? sections.find(section => section.level === 1 && section.level < level)?.title,
    lang: one('lang') ?? one('language'),
  };
}

function readSections(text: string): Section[] {
  const sections: Section[] = [];
  let line = 1;
  let current: { level: number; title: string; line: number; body: Token[] } = {
    level: 0,
    title: '',
    line: 1,
    body: [],
  };
  for (const token of marked.lexer(text)) {
    const [first = '', ...rest] = token.type === 'paragraph' ? token.raw.trim().split('\n') : [];
    const asked = BOLD.exec(first)?.[1] ?? (rest.length > 0 || asks(first) ? LABEL.exec(first)?.[1] : undefined);
    if (token.type === 'heading' || asked !== undefined) {
      sections.push(current);
      const isHeading = token.type === 'heading';
      current = {
        level: isHeading ? (token as { readonly depth: number }).depth : BOLD_LEVEL,
        title: isHeading ? (token as { readonly text: string }).text : (asked ?? ''),
        line,
        body: rest.length === 0 ? [] : [raw(withoutLabel(rest.join('\n')))],
      };
    } else current.body.push(boldAnswer(token));
    line += token.raw.split('\n').length - 1;
  }
  sections.push(current);
  return sections;
}

/** “A: …” on a line of its own. */
function boldAnswer(token: Token): Token {
  return token.type === 'paragraph' && /^A(?:nswer)?\s*\d*:\s/i.test(token.raw)
    ? raw(`${withoutLabel(token.raw.trim())}\n\n`)
    : token;
}

function withoutLabel(text: string): string {
  return text.replace(/^A(?:nswer)?\s*\d*:\s*/i, '');
}

function raw(text: string): Token {
  return { type: 'text', raw: text, text };
}

function boldLine(title: string): Token {
  return raw(`#### ${title}\n\n`);
}

function questionLevel(sections: readonly Section[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { level, title } of sections) if (asks(title)) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0];
}

function asks(title: string): boolean {
  return ID.test(title) || /[?？؟]\s*$/.test(title.replace(/[*_]+$/, ''));
}

function toEntry(
  section: Section,
  body: readonly Token[],
  topic: string | undefined,
  options: ImportOptions,
  report: LossReport,
): RawEntry {
  const question = plainText(section.title.replace(ID, ''));
  const notes = report.at(placeOf(question));
  const variants: string[] = [];
  const rest: string[] = [];
  const told = body.filter(({ type }) => type !== 'space');
  told.forEach((token, index) => {
    const also = ALSO.exec(token.raw);
    const before = told[index - 1];
    if (also) variants.push(...splitList(token.raw.slice(also[0].length).trim()));
    else if (token.type === 'list' && before && ALSO.test(before.raw) && before.raw.replace(ALSO, '').trim() === '') {
      variants.push(
        ...(token as { readonly items: readonly { readonly text: string }[] }).items.map(({ text }) => text),
      );
    } else rest.push(token.raw.trimEnd());
  });
  const id = ID.exec(section.title)?.[1];
  return {
    place: `line ${String(section.line)}`,
    question,
    variants: variants.map(plainText),
    answer: foreignText(rest.join('\n\n'), { address: options.address, notes }),
    topic,
    ...(id === undefined ? {} : { id }),
  };
}
