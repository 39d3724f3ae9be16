import type { Inline } from './markdown.js';
import { safeUrl } from './safe-url.js';

/** Nesting deeper than this is shown as text; no answer needs it, and it keeps hostile input linear. */
const MOST_DEPTH = 8;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/** An address longer than this is no link; bounds each look ahead. */
const MOST_ADDRESS = 2_000;

interface Open {
  readonly mark: string;
  readonly children: Inline[];
}

/** Reads emphasis, strong, links and escapes of one block; everything else is text as written. One pass, no backtracking. */
export function parseInline(source: string): readonly Inline[] {
  const stack: [Open, ...Open[]] = [{ mark: '', children: [] }];
  let text = '';
  const top = (): Open => stack[stack.length - 1] ?? stack[0];
  const flush = (): void => {
    if (text !== '') top().children.push({ kind: 'text', text });
    text = '';
  };
  /** Closes marks that were opened inside and never closed: they were text after all. */
  const spill = (): void => {
    const open = stack.pop();
    if (open) top().children.push({ kind: 'text', text: open.mark }, ...open.children);
  };

  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    const next = source.charAt(at + 1);
    if (char === '\\' && ESCAPABLE.test(next)) {
      text += next;
      at += 2;
    } else if (char === '\n') {
      if (text.endsWith('  ')) {
        text = text.trimEnd();
        flush();
        top().children.push({ kind: 'break' });
      } else text += ' ';
      at += 1;
    } else if (char === '*' || char === '_') {
      const mark = next === char ? char + char : char;
      const depth = stack.findLastIndex(open => open.mark === mark);
      const before = source.charAt(at - 1);
      const after = source.charAt(at + mark.length);
      const inWord = char === '_' && /\w/.test(before) && /\w/.test(after);
      if (depth > 0 && !/\s/.test(before) && !inWord) {
        flush();
        while (stack.length - 1 > depth) spill();
        const open = stack.pop();
        if (open)
          top().children.push({ kind: mark.length === 2 ? 'strong' : 'emphasis', children: merge(open.children) });
      } else if (depth < 0 && after !== '' && !/\s/.test(after) && !inWord && stack.length <= MOST_DEPTH) {
        flush();
        stack.push({ mark, children: [] });
      } else text += mark;
      at += mark.length;
    } else if (char === '[' || (char === '!' && next === '[')) {
      const start = at + (char === '!' ? 2 : 1);
      const link = readLink(source, start);
      if (link === undefined) {
        text += char;
        at += 1;
      } else {
        flush();
        // An image would be a request that the visitor did not make: its description stands in its place.
        const children: readonly Inline[] = [{ kind: 'text', text: link.label }];
        if (char === '[' && link.url !== undefined) top().children.push({ kind: 'link', url: link.url, children });
        else top().children.push(...children);
        at = link.end;
      }
    } else {
      text += char;
      at += 1;
    }
  }
  flush();
  while (stack.length > 1) spill();
  return merge(stack[0].children);
}

interface Link {
  readonly label: string;
  readonly url: string | undefined;
  readonly end: number;
}

function readLink(source: string, start: number): Link | undefined {
  const window = source.slice(start, start + MOST_ADDRESS);
  const found = /^((?:\\.|[^[\]\\])*)\]\(([^()\s]*)(?:\s+"[^"]*")?\)/.exec(window);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  return { label: found[1].replace(/\\(?=[[\]*_])/g, ''), url: safeUrl(found[2]), end: start + found[0].length };
}

/** Neighbouring texts become one, so that what is read aloud is not cut. */
function merge(children: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  for (const child of children) {
    const last = merged[merged.length - 1];
    if (child.kind === 'text' && last?.kind === 'text')
      merged[merged.length - 1] = { kind: 'text', text: last.text + child.text };
    else merged.push(child);
  }
  return merged;
}
