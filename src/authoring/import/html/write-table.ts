import { type ReadContext, writeInline } from './write-inline.js';
import { childrenOf, type Element, findTags } from './tree.js';

/** A table as a list below its caption: one item a row, “name: value”, each further cell named by the heading of its column. */
export function writeTable(table: Element, context: ReadContext): string[] {
  context.notes.change('a table', 'it is a list in an answer, one item a row');
  const caption = findTags(table, 'caption').map(element => oneLine(element, context));
  const rows = findTags(table, 'tr').map(row => ({
    isHead: childrenOf(row).every(cell => !('tagName' in cell) || cell.tagName === 'th'),
    cells: findTags(row, 'th', 'td').map(cell => oneLine(cell, context)),
  }));
  const [first, ...rest] = rows;
  const head = first?.isHead && rest.length > 0 ? first.cells : undefined;
  const items = (head ? rest : rows).map(({ cells }) => writeRow(cells, head)).filter(item => item !== '');
  const list = items.length === 0 ? [] : [items.map(item => `- ${item}`).join('\n')];
  return [...caption.filter(text => text !== ''), ...list];
}

function oneLine(element: Element, context: ReadContext): string {
  return writeInline(childrenOf(element), context).replace(/\s+/g, ' ').trim();
}

/** Of two columns the second needs no name; of more, each value has its own. */
function writeRow(cells: readonly string[], head: readonly string[] | undefined): string {
  const [first = '', ...others] = cells;
  const named = others
    .map((cell, index) => {
      const name = others.length > 1 ? (head?.[index + 1] ?? '') : '';
      return cell === '' || name === '' ? cell : `${name} ${cell}`;
    })
    .filter(cell => cell !== '');
  return [first, named.join('; ')].filter(part => part !== '').join(': ');
}
