import { table } from './table.js';

const NAME = /var\((--care-faq-[\w-]+)/;

/** The owner's custom properties: those with a comment behind them, which is their documentation. */
export function customProperties(styles: string): string {
  const rows = styles.split('\n').flatMap(line => {
    const [declaration = '', comment = ''] = line.split('/*');
    const found = NAME.exec(declaration);
    if (!found?.[1] || comment === '') return [];
    const standard = standardOf(declaration.slice(found.index + found[0].length));
    return [[`\`${found[1]}\``, comment.replace('*/', '').trim(), `\`${standard}\``]];
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
