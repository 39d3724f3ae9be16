import { type CorpusFile, readCorpus } from '../../core/corpus/read-corpus.js';
import { attribute, childrenOf, type Element, isElement, isText, type Node } from '../import/html/tree.js';
import type { ExaminedPage } from './examined-page.js';
import { settingOf } from './read-settings.js';

/** The page’s own corpus, from its JSON or its address, as far as it is at hand. */
export function corpusOf(page: ExaminedPage): CorpusFile | undefined {
  const setting = settingOf(page, 'corpus');
  const file = setting && page.files.get(setting.value);
  if (file?.state === 'found') return readCorpus(new TextDecoder().decode(file.bytes));
  const [inline] = inlineScripts(page);
  return inline && readCorpus(textIn(inline));
}

/** JSON inside `<care-faq>`, or right behind the script tag. */
export function inlineScripts(page: ExaminedPage): Element[] {
  const isJson = (node: Node): node is Element =>
    isElement(node) && node.tagName === 'script' && attribute(node, 'type') === 'application/json';
  const beside = page.scripts.flatMap(script => {
    const siblings = script.parentNode ? childrenOf(script.parentNode).filter(isElement) : [];
    const next = siblings[siblings.indexOf(script) + 1];
    return next && isJson(next) ? [next] : [];
  });
  return [...page.elements.flatMap(element => childrenOf(element).filter(isJson)), ...beside];
}

export function textIn(element: Element): string {
  return childrenOf(element)
    .map(child => (isText(child) ? child.value : ''))
    .join('');
}
