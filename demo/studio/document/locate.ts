import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';
import { type Document, isNode, parseDocument } from 'yaml';
import type { JsonPath } from './json-path.js';
import type { TextFormat } from './text-source.js';

/** Where something stands in a text, in characters from its beginning. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Finds the places of values in one text; what does not exist is placed at its nearest parent. */
export type Locate = (path: JsonPath) => TextRange;

const BEGINNING: TextRange = { from: 0, to: 0 };

/** Makes the function that locates values in a text. The text is parsed when the first place is asked for. */
export function createLocate(text: string, format: TextFormat): Locate {
  let rangeOf: ((path: JsonPath) => TextRange | undefined) | undefined;
  return path => {
    rangeOf ??= format === 'json' ? jsonRanges(text) : yamlRanges(text);
    for (let length = path.length; length > 0; length--) {
      const range = rangeOf(path.slice(0, length));
      if (range) return { from: range.from, to: Math.min(range.to, text.length) };
    }
    return BEGINNING;
  };
}

function jsonRanges(text: string): (path: JsonPath) => TextRange | undefined {
  let tree: Node | undefined;
  try {
    tree = parseTree(text);
  } catch {
    // Nested deeper than the parser can follow: the reader has said so already.
  }
  return path => {
    const node = tree && findNodeAtLocation(tree, path as JSONPath);
    return node && { from: node.offset, to: node.offset + node.length };
  };
}

function yamlRanges(text: string): (path: JsonPath) => TextRange | undefined {
  let document: Document | undefined;
  try {
    document = parseDocument(text, { schema: 'core' });
  } catch {
    // As above.
  }
  return path => {
    const node = document?.getIn(path, true);
    return isNode(node) && node.range ? { from: node.range[0], to: node.range[1] } : undefined;
  };
}
