import type { Plugin } from 'vite';

/** Takes comments and needless space out of the style sheets: they are text to the bundler, which leaves them as they are. */
export function stylesPlugin(): Plugin {
  return {
    name: 'care-faq:styles',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'app' || name === 'loader',
    transform(code, id) {
      if (!/\/src\/(?:ui|embed)\/.*\.ts$/.test(id)) return undefined;
      const sheets = id.endsWith('.styles.ts') ? /`[^`]*`/g : /(?<=\bcss)`[^`]*`/g;
      return { code: code.replace(sheets, withoutSpace), map: null };
    },
  };
}

function withoutSpace(sheet: string): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[{};:,>]) | (?=[{}>])/g, '')
    .replace(/;\}/g, '}');
}
