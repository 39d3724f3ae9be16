import { type ReadContext, writeInline } from './write-inline.js';
import { childrenOf, type Element, findTags } from './tree.js';

/** A table as a list: one item a row, each cell named by the heading of its column. */
export function writeTable(table: Element, context: ReadContext): string[] {
  context.notes.change('a table', 'it is a list in an answer, one item a row');
  const rows = findTags(table, 'tr').map(row => ({
    isHead: childrenOf(row).every(cell => !('tagName' in cell) || cell.tagName === 'th'),
    cells: findTags(row, 'th', 'td').map(cell => writeInline(childrenOf(cell), context).replace(/\s+/g, ' ').trim()),
  }));
  const [first, ...rest] = rows;
  const head = first?.isHead && rest.length > 0 ? first.cells : undefined;
  const items = (head ? rest : rows).map(({ cells }) => writeRow(cells, head)).filter(item => item !== '');
  return items.length === 0 ? [] : [items.map(item => `- ${item}`).join('\n')];
}

function writeRow(cells: readonly string[], head: readonly string[] | undefined): string {
  const [first = '', ...others] = cells;
  const named = others
    .map((cell, index) => {
      const name = head?.[index + 1] ?? '';
      return cell === '' || name === '' ? cell : `${name} ${cell}`;
    })
    .filter(cell => cell !== '');
  return [first, named.join('; ')].filter(part => part !== '').join(': ');
}
