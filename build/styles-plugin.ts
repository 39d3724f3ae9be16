import type { Plugin } from 'vite';

/** Takes comments and indentation out of the style sheets: they are text to the bundler, which leaves them as they are. */
export function stylesPlugin(): Plugin {
  return {
    name: 'care-faq:styles',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'app' || name === 'loader',
    transform(code, id) {
      if (!/\/src\/(?:ui|embed)\/.*\.ts$/.test(id) || !/css`|\.styles\.ts$/.test(`${code}${id}`)) return undefined;
      return { code: code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s+/g, '\n'), map: null };
    },
  };
}
