import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

/** The tree that parse5 makes of a page, and the few ways in which it is looked at. */

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Elements nested deeper than this are read no further: a page that does so is broken or an attack. */
const MOST_DEPTH = 400;
/** So many start tags without an end tag are no page either; a careless one may have some hundred. */
const MOST_OPEN = 5_000;

export function parsePage(html: string): Parent {
  return parse(withoutDepth(html), { sourceCodeLocationInfo: true });
}

export function parsePart(html: string): Parent {
  return parseFragment(withoutDepth(html));
}

/** Elements whose end tag may be left out, or that have none: they do not nest by being repeated. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd option optgroup tr td th thead tbody tfoot body html head'.split(
    ' ',
  ),
);

/**
 * The page, or a page that is as deep as it where that is too deep: the time it takes to parse grows with the square of
 * the depth, so that a few megabytes of start tags would take hours.
 */
function withoutDepth(html: string): string {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)/gi)) {
    if (UNNESTED.has(name.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MOST_OPEN) return '<div>'.repeat(MOST_DEPTH + 10);
  }
  return html;
}

export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** What stands in an element; a `<template>` holds nothing that is shown. */
export function childrenOf(node: Node | Parent): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find(attr => attr.name === name)?.value;
}

/** Every element below a node that is wanted, in the order of the page. */
export function findAll(root: Parent | Node, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(root, element => {
    if (isWanted(element)) found.push(element);
    return true;
  });
  return found;
}

export function findTags(root: Parent | Node, ...names: readonly string[]): Element[] {
  return findAll(root, ({ tagName }) => names.includes(tagName));
}

/** Goes through the elements below a node in the order of the page; `enter` says whether to look inside. */
export function walk(root: Parent | Node, enter: (element: Element) => boolean, depth = 0): void {
  if (depth > MOST_DEPTH) return;
  for (const child of childrenOf(root)) {
    if (isElement(child) && enter(child)) walk(child, enter, depth + 1);
  }
}

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object']);

/** The text of a node on one line, without what a page does not show. */
export function textOf(node: Parent | Node): string {
  return rawText(node, 0).replace(/\s+/g, ' ').trim();
}

function rawText(node: Parent | Node, depth: number): string {
  if (depth > MOST_DEPTH) return '';
  return childrenOf(node)
    .map(child => {
      if (isText(child)) return child.value;
      if (!isElement(child) || SILENT.has(child.tagName) || attribute(child, 'aria-hidden') === 'true') return '';
      return child.tagName === 'br' ? ' ' : rawText(child, depth + 1);
    })
    .join('');
}

/** What an element stands in, from the nearest outwards. */
export function ancestorsOf(node: Node | Parent): Element[] {
  const found: Element[] = [];
  let parent = 'parentNode' in node ? node.parentNode : null;
  while (parent) {
    if (isElement(parent)) found.push(parent);
    parent = 'parentNode' in parent ? parent.parentNode : null;
  }
  return found;
}

/** The line on which an element begins; undefined in a part that was parsed by itself. */
export function lineOf(element: Element): number | undefined {
  return element.sourceCodeLocation?.startLine;
}

/** How deep a tree may be for the functions that go through it by calling themselves. */
export function isTooDeep(root: Parent): boolean {
  let level: readonly (Node | Parent)[] = [root];
  for (let depth = 0; depth <= MOST_DEPTH; depth++) {
    level = level.flatMap(node => [...childrenOf(node)]);
    if (level.length === 0) return false;
  }
  return true;
}
