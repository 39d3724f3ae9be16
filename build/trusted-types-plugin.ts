import type { Plugin } from 'vite';

const LITS_NAME = /createPolicy\((['"])lit-html\1/g;

/**
 * Gives the Lit inside the script tag's bundle a Trusted Types policy of its own name. Two policies of one name are
 * refused, so that on a page that ships Lit itself and lists `trusted-types lit-html`, the second Lit would die at load.
 */
export function trustedTypesPlugin(): Plugin {
  return {
    name: 'care-faq:trusted-types',
    applyToEnvironment: environment => environment.name === 'app',
    transform(code, id) {
      if (!id.includes('/lit-html/') || !code.includes('createPolicy')) return undefined;
      return { code: code.replace(LITS_NAME, "createPolicy('care-faq'"), map: null };
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && /createPolicy\([^)]{0,3}lit-html/.test(chunk.code)) {
          this.error(`${chunk.fileName} still creates the policy "lit-html": Lit spells it differently now.`);
        }
      }
    },
  };
}
