/** The items of a cell: apart by line ends, by `|`, or by `;`, whichever it uses. A comma belongs to its sentence. */
export function splitList(cell: string): string[] {
  const sign = ['\n', '|', ';'].find(candidate => cell.includes(candidate));
  const items = sign === undefined ? [cell] : cell.split(sign);
  return items.map(item => item.replace(/^\s*[-•*]\s+/, '').trim()).filter(item => item !== '');
}
