/** The quotes that word processors write in place of `"` and `'`, double ones and single ones. */
export const CURLY_QUOTES: RegExp = /[\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\u00ab\u00bb\u2033\u2036\uff02]/u;

const AT_THE_END = /[\u201c\u201d\u201f\u2033\u00bb\uff02](?=[\s,:}\]]*$)/u;

/** Where the curly quote stands by which a line's text was meant to end, or undefined. */
export function endsInCurlyQuote(line: string): number | undefined {
  return AT_THE_END.exec(line)?.index;
}
