/** A text so that our Markdown shows it as it is: marks within a line. */
export function escapeInline(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*[]/g, '\\$&')
    .replace(/\b_|_\b/g, '\\_');
}

/** A paragraph whose lines do not begin as a list, a heading or a quotation would. */
export function escapeLines(paragraph: string): string {
  return paragraph
    .split('\n')
    .map(line =>
      line
        .replace(/^([-+])(?=\s)/, '\\$1')
        .replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2')
        .replace(/^(?=#{1,6}\s|>)/, '\\'),
    )
    .join('\n');
}
