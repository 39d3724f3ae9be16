// The one layering rule: core knows nobody; ui and authoring know core; embed knows ui and core; entry points know ui and
// core; nobody knows an entry point; ui and authoring never meet. Type-only imports count.
const ENTRY_POINT = '^src/[^/]+\\.ts$';
const LIT = '^node_modules/(lit|@lit|lit-html|lit-element)/';

/** Files that something outside src starts at. */
const ROOTS = [
  ENTRY_POINT,
  '^src/embed/(care-faq|app)\\.ts$',
  '^src/authoring/care-faq\\.ts$',
  '^build/.*(?<!\\.d)\\.ts$',
];

module.exports = {
  forbidden: [
    {
      name: 'core-knows-nobody',
      comment: 'Core is pure: no browser, no Node, no Lit, no other folder. MiniSearch is all it has.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', '^node_modules/minisearch/'] },
    },
    {
      name: 'ui-knows-core',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { pathNot: ['^src/(ui|core)/', LIT] },
    },
    {
      name: 'authoring-knows-core',
      severity: 'error',
      from: { path: '^src/authoring/' },
      to: { path: ['^src/', LIT], pathNot: '^src/(authoring|core)/' },
    },
    {
      name: 'embed-knows-ui-and-core',
      severity: 'error',
      from: { path: '^src/embed/' },
      to: { pathNot: ['^src/(embed|ui|core)/', LIT, '^virtual:'] },
    },
    {
      name: 'entry-points-know-ui-and-core',
      severity: 'error',
      from: { path: ENTRY_POINT },
      // React's types are all that `care-faq/react` takes from it.
      to: { pathNot: ['^src/(ui|core)/', '^virtual:', '^node_modules/(?:@types/)?react/'] },
    },
    {
      name: 'nobody-knows-an-entry-point',
      severity: 'error',
      from: {},
      to: { path: ENTRY_POINT },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that no entry point, no command and no build step reaches is in nobody’s product.',
      severity: 'error',
      from: { path: ROOTS },
      to: { path: '^src/', pathNot: ['\\.d\\.ts$', ...ROOTS], reachable: false },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'visitors-get-dependencies-only',
      comment: 'What reaches the visitor is a run-time dependency, not a tool. src/react.ts is types alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/authoring/', '^src/react\\.ts$'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
