import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The attributes and properties that the element declares, by the name JSX has for each. */
function declared(): readonly string[] {
  const settings = readFileSync('src/ui/settings/care-faq-settings.ts', 'utf8');
  return [...settings.matchAll(/@property\(([^)]*)\)\s(?:override )?(\w+)/g)].map(
    ([, options = '', name = '']) => /attribute: '([\w-]+)'/.exec(options)?.[1] ?? name,
  );
}

describe('care-faq/react', () => {
  it('knows every attribute and property of the element, and every event', () => {
    const types = readFileSync('src/react.ts', 'utf8');
    const known = [...types.matchAll(/readonly '?([\w-]+)'?\?:/g)].map(([, name]) => name);
    // `lang` is every element's.
    expect(known.toSorted()).toEqual(
      declared()
        .filter(name => name !== 'lang')
        .toSorted(),
    );
    expect(types).toContain('keyof GlobalEventHandlersEventMap');
  });
});
