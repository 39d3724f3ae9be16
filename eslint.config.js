import { configs as litConfigs } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as regexpConfigs } from 'eslint-plugin-regexp';
import { configs as wcConfigs } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const NO_HTML_STRINGS = 'No HTML string anywhere: render Lit templates or text.';
const NOTHING_KEPT = 'Nothing is written to the visitor’s device here.';
const NOTHING_SENT = 'Nothing is sent anywhere.';

/** ESLint keeps only the last list of a rule, so the lists are put together here. */
const SYNTAX_EVERYWHERE = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'A style attribute is refused by strict CSPs: use a class, or el.style.setProperty.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s\\.?(innerHTML|outerHTML|srcdoc)\\s*=/i]',
    message: NO_HTML_STRINGS,
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: NO_HTML_STRINGS,
  },
  { selector: 'MemberExpression[property.name="sendBeacon"]', message: NOTHING_SENT },
  { selector: 'MemberExpression[property.name=/^(localStorage|indexedDB)$/]', message: NOTHING_KEPT },
  { selector: 'MemberExpression[object.name="document"][property.name="cookie"]', message: NOTHING_KEPT },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
];

const A_CLOCK = 'Core has no clock and no chance: take the moment as a parameter.';
const A_LOCALE = 'Core has no locale of its own: pass one.';
const SYNTAX_IN_CORE = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: A_CLOCK },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: A_CLOCK },
  { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: A_CLOCK },
  {
    selector: ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][arguments.length=0]',
    message: A_LOCALE,
  },
  { selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length=1]', message: A_LOCALE },
  { selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]', message: A_LOCALE },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'documents/', 'tests/**/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, regexpConfigs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Punctuation is a range of ASCII by definition.
      'regexp/no-obscure-range': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...SYNTAX_EVERYWHERE],
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: NOTHING_KEPT },
        { name: 'indexedDB', message: NOTHING_KEPT },
        { name: 'XMLHttpRequest', message: NOTHING_SENT },
        { name: 'WebSocket', message: NOTHING_SENT },
        { name: 'EventSource', message: NOTHING_SENT },
        { name: 'event', message: 'Take the event as a parameter.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^lit(-html)?/(directives/unsafe-|static-html)',
              message: NO_HTML_STRINGS,
            },
            {
              regex: '^lit(-html)?/directives/style-map',
              message: 'styleMap is refused by strict CSPs: use classMap, or el.style.setProperty.',
            },
            { regex: '^\\.{1,2}/.*(?<!\\.(js|mjs|json))$', message: 'Imports of source end in .js.' },
          ],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // The few that need types and find real mistakes.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [] }],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...SYNTAX_EVERYWHERE, ...SYNTAX_IN_CORE] },
  },
  {
    files: ['src/ui/**/*.ts', 'src/embed/**/*.ts', 'src/*.ts', 'demo/**/*.ts'],
    extends: [litConfigs['flat/recommended'], wcConfigs['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      'lit/no-legacy-imports': 'error',
      'lit/no-template-map': 'off',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/lifecycle-super': 'error',
      // The class comes from a decorator or from our define().
      'wc/guard-super-call': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', 'build/**/*.ts', 'scripts/**/*.ts', '*.config.ts', 'src/authoring/**/*.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Chai's `expect(x).to.be.true` is a statement that is an expression; tests look into what the page holds.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    // Tools read default exports; so do the modules of knowledge.
    files: ['*.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['scripts/**/*.mjs', 'build/**/*.mjs', '*.js', 'demo/**/*.js'],
    extends: [regexpConfigs['flat/recommended']],
    languageOptions: { ecmaVersion: 2024, sourceType: 'module' },
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-eval': 'error' },
  },
);
