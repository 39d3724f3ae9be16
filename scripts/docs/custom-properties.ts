import { table } from './table.js';

const DECLARATION = /var\((--care-faq-[\w-]+)(.*)\/\*\s*(.*?)\s*\*\//;

/** The owner's custom properties: those with a comment behind them, which is their documentation. */
export function customProperties(styles: string): string {
  const rows = styles.split('\n').flatMap(line => {
    const [, name, rest = '', comment = ''] = DECLARATION.exec(line) ?? [];
    return name === undefined ? [] : [[`\`${name}\``, comment, `\`${standardOf(rest)}\``]];
  });
  return table(['custom property', 'what it sets', 'default'], rows);
}

/** What stands after the comma of `var(--name, …)`, to the bracket that closes it. */
function standardOf(rest: string): string {
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '(') depth++;
    else if (rest[at] === ')' && --depth < 0) return rest.slice(0, at).replace(/^,\s*/, '');
  }
  return '';
}
