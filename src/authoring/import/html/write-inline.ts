import { safeUrl } from '../../../core/markdown/safe-url.js';
import { type Notes, placeOf } from '../loss-report.js';
import { escapeInline } from '../markdown/escape-text.js';
import { attribute, childrenOf, type Element, isElement, isText, type Node, textOf } from './tree.js';

/** What a text of HTML is read with. */
export interface ReadContext {
  /** The address of the page, against which its links are read. */
  readonly address?: string | undefined;
  readonly notes: Notes;
}

/** Nothing of these can be shown in an answer. */
const GONE: Readonly<Record<string, string>> = {
  script: 'scripts never reach an answer',
  style: 'an answer has the look of the panel',
  template: 'a template is not shown on the page either',
  noscript: 'it is meant for pages without scripts',
  iframe: 'an answer loads nothing',
  object: 'an answer loads nothing',
  embed: 'an answer loads nothing',
  video: 'an answer loads nothing; link to it instead',
  audio: 'an answer loads nothing; link to it instead',
  canvas: 'an answer has no drawings',
  svg: 'an answer has no pictures',
  math: 'an answer has no formulas; write it in words',
  map: 'an answer has no pictures',
  form: 'an answer has no forms; link to the page that has it',
  input: 'an answer has no forms',
  select: 'an answer has no forms',
  textarea: 'an answer has no forms',
  button: 'an answer has no buttons; link to what it did',
};
/** No reader of the page sees the text of these. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'canvas']);
const FLATTENED: Readonly<Record<string, string>> = {
  sup: 'raised text',
  sub: 'lowered text',
  del: 'struck-out text',
  s: 'struck-out text',
  code: 'text set as code',
  kbd: 'text set as code',
  samp: 'text set as code',
};

/** Whether an element is left out of answers; noted where anything is lost by it. */
export function isGone(element: Element, notes: Notes): boolean {
  const why = Object.hasOwn(GONE, element.tagName) ? GONE[element.tagName] : undefined;
  if (why !== undefined) {
    const text = UNSEEN.has(element.tagName) ? '' : textOf(element);
    notes.drop(`<${element.tagName}>${text === '' ? '' : ` ${placeOf(text)}`}`, why);
    return true;
  }
  if (attribute(element, 'aria-hidden') !== 'true') return false;
  if (textOf(element) !== '')
    notes.drop(`“${textOf(element).slice(0, 40)}”`, 'the page hides it from people who listen');
  return true;
}

/** A run of inline nodes as our Markdown; white space is folded, a `<br>` is a hard line break. */
export function writeInline(nodes: readonly Node[], context: ReadContext, inside = ''): string {
  return nodes.map(node => writeNode(node, context, inside)).join('');
}

function writeNode(node: Node, context: ReadContext, inside: string): string {
  if (isText(node)) return escapeInline(node.value.replace(/\s+/g, ' ').replace(/[\u200b\ufeff\u00ad]/g, ''));
  if (!isElement(node) || isGone(node, context.notes)) return '';
  const children = childrenOf(node);
  switch (node.tagName) {
    case 'br':
      return '  \n';
    case 'strong':
    case 'b':
      return inside.includes('b')
        ? writeInline(children, context, inside)
        : mark('**', children, context, `${inside}b`);
    case 'em':
    case 'i':
      if (inside.includes('e')) return writeInline(children, context, inside);
      return mark(inside.includes('b') ? '_' : '*', children, context, `${inside}e`);
    case 'a':
      return writeLink(node, context, inside);
    case 'img':
      return writeImage(node, context.notes);
    default: {
      const what = Object.hasOwn(FLATTENED, node.tagName) ? FLATTENED[node.tagName] : undefined;
      if (what !== undefined) context.notes.change(what, 'it is plain text in an answer');
      return writeInline(children, context, inside);
    }
  }
}

/** Marks hold on to words: white space stays outside of them. */
function mark(sign: string, children: readonly Node[], context: ReadContext, inside: string): string {
  const text = writeInline(children, context, inside);
  const words = text.trim();
  if (words === '') return text;
  const at = text.indexOf(words);
  return `${text.slice(0, at)}${sign}${words}${sign}${text.slice(at + words.length)}`;
}

function writeLink(element: Element, context: ReadContext, inside: string): string {
  const text = writeInline(childrenOf(element), context, inside);
  const href = attribute(element, 'href')?.trim() ?? '';
  const label = textOf(element);
  if (href === '' || label === '') return text;
  const url = linkAddress(href, context);
  if (url !== undefined) return `[${label.replace(/[[\]*_]/g, '\\$&')}](${url})`;
  context.notes.drop(
    `the link of “${label.slice(0, 40)}” to ${href.slice(0, 60)}`,
    'its address is not one that links may lead to',
  );
  return text;
}

function linkAddress(href: string, { address, notes }: ReadContext): string | undefined {
  if (safeUrl(href) === undefined) return undefined;
  let url = href;
  if (address !== undefined && !/^[a-z][a-z\d+.-]*:/i.test(href)) {
    try {
      url = new URL(href, address).href;
    } catch {
      return undefined;
    }
  } else if (href.startsWith('#')) {
    notes.change(`the link to ${href.slice(0, 60)}`, 'it leads to a place on the page that shows the answer');
  }
  const written = url.replace(
    /[\s()<>"]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return written.length > 1_500 ? undefined : written;
}

function writeImage(element: Element, notes: Notes): string {
  const alt = attribute(element, 'alt')?.trim() ?? '';
  notes.drop(
    'an image',
    alt === '' ? 'it has no description to stand in its place' : 'its description stands in its place',
  );
  return escapeInline(alt);
}
