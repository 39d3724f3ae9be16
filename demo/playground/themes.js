// The five looks of the playground, made of custom properties alone: themes.css has them, and the page shows them.

export const THEMES = [
  { name: 'handbook', label: 'Handbook (as it comes)' },
  { name: 'harbour', label: 'Harbour' },
  { name: 'orchard', label: 'Orchard' },
  { name: 'plum', label: 'Plum' },
  { name: 'slate', label: 'Slate, large and square' },
];

/**
 * The declarations of a look, as an owner would write them for their own page.
 *
 * @param {string} name
 * @returns {string}
 */
export function themeCss(name) {
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]);
  const rule = rules.find(
    ({ selectorText }) =>
      selectorText?.includes(`[data-look='${name}']`) || selectorText?.includes(`[data-look="${name}"]`),
  );
  if (!rule) return '/* Nothing: this is how it comes. */';
  const lines = [...rule.style].map(property => `  ${property}: ${rule.style.getPropertyValue(property).trim()};`);
  return `care-faq {\n${lines.join('\n')}\n}`;
}
