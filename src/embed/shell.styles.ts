/** What only the shell draws; its outline is the element's own. */
export const SHELL: string = `
* { box-sizing: border-box; }
main { flex: 1; min-block-size: 0; padding: 16px; overflow: auto; }
p { margin: 0 0 8px; }
a, select { color: inherit; font-size: max(16px, 1em); }
main p { font-size: .875em; }
main a, select { display: inline-block; min-block-size: 44px; padding: 9px 0; font-weight: 600; }
select { padding: 9px; inline-size: 100%; font-family: inherit; background: var(--sheet); border: 1px solid var(--edge); border-radius: var(--radius-small); }
.x { inline-size: 44px; block-size: 44px; border: 0; background: none; color: inherit; font-size: 24px; cursor: pointer; }
`;
