import type { Plugin } from 'vite';

const IS_THERE = "customElements.get('care-faq')";
const MARK = "Symbol.for('care-faq.script')";

/**
 * Makes a second inclusion on one page do nothing, before anything of it, Lit above all, is evaluated.
 *
 * The shell waits for its app, so the element alone does not tell that a first shell is there: a mark does. Code that
 * exports nothing is wrapped; exports cannot stand in a block, so an app that has some stops at its first line instead.
 */
export function oncePlugin(): Plugin {
  return {
    name: 'care-faq:once',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'app' || name === 'loader',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
        if (this.environment.name === 'loader') {
          chunk.code = `if(!globalThis[${MARK}]&&!${IS_THERE}){globalThis[${MARK}]=true;${chunk.code}}\n`;
          continue;
        }
        if (chunk.imports.length > 0) {
          this.error(`${chunk.fileName} imports ${chunk.imports.join(', ')}, which is evaluated before any guard.`);
        }
        chunk.code =
          chunk.exports.length === 0
            ? `if(!${IS_THERE}){${chunk.code}}\n`
            : `if(${IS_THERE})throw new Error('care-faq is on this page already');${chunk.code}`;
      }
    },
  };
}
