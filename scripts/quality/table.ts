/** A Markdown table; every column after the first is right-aligned. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** A share of 0 to 1 in per cent, one decimal. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Points with their sign; what rounds to nothing has none. */
export function points(value: number): string {
  const rounded = value.toFixed(1);
  if (Number(rounded) === 0) return '0.0';
  return value > 0 ? `+${rounded}` : rounded.replace('-', '−');
}
