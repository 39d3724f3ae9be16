import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
}

const { exports, dependencies, devDependencies, bin, files } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Package;

describe('package.json', () => {
  it('offers the entries that the documents promise', () => {
    expect(Object.keys(exports)).toEqual(
      expect.arrayContaining([
        '.',
        './define',
        './core',
        './react',
        './corpus/en.json',
        './schema.json',
        './custom-elements.json',
        './dist/*',
      ]),
    );
  });

  it('points every entry, and the command, into dist', () => {
    const targets = Object.values(exports).flatMap(entry =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    for (const target of targets.filter(path => path !== './package.json')) {
      expect(target).toMatch(/^\.\/dist\//);
    }
    expect(bin['care-faq']).toMatch(/^dist\/authoring\//);
  });

  it('lets two libraries reach the visitor, and no other', () => {
    expect(Object.keys(dependencies).sort()).toEqual(['lit', 'minisearch']);
  });

  it('holds every file that its README leads to', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const links = [...readme.matchAll(/\]\(([\w.-]+(?:\/[\w.-]+)*)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
    expect(links).toContain('SAFETY.md');
    // npm adds these by itself.
    const held = [...files, 'LICENSE', 'README.md'];
    const isHeld = (path: string): boolean => held.some(name => path === name || path.startsWith(`${name}/`));
    expect(links.filter(path => !isHeld(path))).toEqual([]);
  });

  it('pins every version', () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});
