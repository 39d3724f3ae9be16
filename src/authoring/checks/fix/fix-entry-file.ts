import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLSeq } from 'yaml';
import type { Fix, Fixed } from './fixed.js';
import { tidyText } from './tidy-text.js';
import { variantFixes } from './tidy-variants.js';

/** The fields of front matter in the order in which they are read best. */
const ORDER = [
  'question',
  'variants',
  'sources',
  'related',
  'next',
  'when',
  'review',
  'reviewed',
  'reviewer',
  'expires',
  'covered',
  'general',
  'differs',
  'practical',
  'before',
];
const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;

/** Puts right in an entry's file what can be without asking; a file that cannot be read is left as it is. */
export function fixEntryFile(text: string): Fixed {
  const unix = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  const end = FRONT_MATTER.exec(unix)?.[0].split('\n').length;
  if (end === undefined) return { text, fixes: [] };
  const tidied = tidyText(text, end);
  const found = FRONT_MATTER.exec(tidied.text);
  const front = found?.[1] === undefined ? undefined : fixFrontMatter(found[1]);
  if (found?.[1] === undefined || front === undefined || front.fixes.length === 0) return tidied;
  const rest = tidied.text.slice(found[0].length);
  return { text: `---\n${front.text}---\n${rest}`, fixes: [...tidied.fixes, ...front.fixes] };
}

function fixFrontMatter(source: string): Fixed | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, schema: 'core' });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return undefined;
  // One for the line of "---" above.
  const lineOf = (node: unknown): number => {
    const range = (node as { readonly range?: readonly number[] | null } | null)?.range;
    return range ? lineCounter.linePos(range[0] ?? 0).line + 1 : 2;
  };
  const fixes: Fix[] = [];
  const variants = contents.get('variants', true);
  if (isSeq(variants)) fixes.push(...fixVariants(String(contents.get('question') ?? ''), variants, lineOf));
  const pairs = contents.items as Pair[];
  const sorted = [...pairs].sort((one, other) => placeOf(one) - placeOf(other));
  if (sorted.some((pair, index) => pair !== pairs[index])) {
    fixes.push({ line: 2, rule: 'fields', what: 'the fields were put in their usual order' });
    contents.items = sorted as typeof contents.items;
  }
  return { text: document.toString({ lineWidth: 0 }), fixes };
}

function fixVariants(question: string, variants: YAMLSeq, lineOf: (node: unknown) => number): Fix[] {
  const texts = variants.items.map(item => (isScalar(item) ? item.value : undefined));
  const found = variantFixes(question, texts);
  const fixes = found.map(({ index, rule, what }) => ({ line: lineOf(variants.items[index]), rule, what }));
  for (const { index, text } of found) {
    const item = variants.items[index];
    if (text !== undefined && isScalar(item)) item.value = text;
  }
  const gone = new Set(found.filter(({ text }) => text === undefined).map(({ index }) => index));
  variants.items = variants.items.filter((_, index) => !gone.has(index));
  return fixes;
}

function placeOf({ key }: Pair): number {
  const place = ORDER.indexOf(isScalar(key) ? String(key.value) : '');
  return place < 0 ? ORDER.length : place;
}
