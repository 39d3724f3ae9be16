import { readFileSync } from 'node:fs';

const LOADERS = 'src/ui/strings/load-strings.ts';
const LOADER = /^ *'?([a-z]{2,3}(?:-\w+)?)'?: \(\) => import/gim;

/** The languages of the interface, English first, each with its tag. */
export function languages(): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const tags = ['en', ...[...readFileSync(LOADERS, 'utf8').matchAll(LOADER)].map(([, tag = '']) => tag)];
  return `${tags.map(tag => `${names.of(tag) ?? tag} (\`${tag}\`)`).join(', ')}.`;
}
