import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions, type UserConfigFnObject } from 'vite';
import { knowledgePlugin } from './build/knowledge-plugin.js';
import { minifyPlugin } from './build/minify-plugin.js';
import { oncePlugin } from './build/once-plugin.js';
import { studioPlugin } from './build/studio-plugin.js';
import { stylesPlugin } from './build/styles-plugin.js';
import { trustedTypesPlugin } from './build/trusted-types-plugin.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What an importer's own tools resolve, so that a page has one copy of Lit. */
const DEPENDENCIES = /^(?:lit|@lit\/[\w-]+|minisearch)(?:\/|$)/;

/** The modules of the npm package: readable, and its dependencies left to the importer. */
const esm: EnvironmentOptions = {
  consumer: 'client',
  build: {
    minify: false,
    lib: {
      formats: ['es'],
      entry: {
        index: at('src/index.ts'),
        define: at('src/define.ts'),
        core: at('src/core.ts'),
        'bundled-corpus': at('src/bundled-corpus.ts'),
      },
    },
    rolldownOptions: {
      external: DEPENDENCIES,
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** What the script tag's shell loads: everything in one file, and what is needed later in lazy chunks. */
const app: EnvironmentOptions = {
  consumer: 'client',
  build: {
    license: { fileName: 'third-party-licenses.md' },
    lib: { formats: ['es'], entry: { 'care-faq.app': at('src/embed/app.ts') } },
    rolldownOptions: {
      // The second minifier takes its seconds, and everybody knows.
      checks: { pluginTimings: false },
      // Lets a lazy chunk import from the app's file; otherwise what the two share would cost a round trip more.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        comments: false,
        entryFileNames: '[name].js',
        chunkFileNames: 'care-faq.[name]-[hash].js',
      },
    },
  },
};

/** The script tag's file: a classic script, the shell of the panel. */
const loader: EnvironmentOptions = {
  consumer: 'client',
  build: {
    lib: { formats: ['iife'], name: 'careFaq', entry: { 'care-faq': at('src/embed/care-faq.ts') } },
    rolldownOptions: { output: { minify: true, comments: false, entryFileNames: '[name].js' } },
  },
};

/** The command `care-faq`: one file for Node, its libraries inside. */
const command: EnvironmentOptions = {
  consumer: 'server',
  resolve: { noExternal: true, conditions: ['node', 'module', 'import', 'default'] },
  build: {
    target: 'node20',
    minify: false,
    outDir: 'dist/authoring',
    rolldownOptions: {
      input: { 'care-faq': at('src/authoring/care-faq.ts') },
      platform: 'node',
      output: {
        format: 'es',
        banner: '#!/usr/bin/env node',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
};

/** The studio, and what of it the playground shows: for `demo/` and for `care-faq studio`. */
const studio: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: 'dist/studio',
    chunkSizeWarningLimit: 2_000,
    // Preloading would ask for the chunks at the root of whatever site serves the folder.
    modulePreload: false,
    emptyOutDir: true,
    license: { fileName: 'third-party-licenses.md' },
    rolldownOptions: {
      input: { studio: at('demo/studio/studio.ts'), 'playground-why': at('demo/studio/playground-why.ts') },
      preserveEntrySignatures: 'exports-only',
      output: { minify: true, comments: false, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

const config: UserConfigFnObject = defineConfig(({ command: mode }) => ({
  root: at('.'),
  publicDir: false,
  plugins: [knowledgePlugin(), stylesPlugin(), trustedTypesPlugin(), minifyPlugin(), oncePlugin(), studioPlugin()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    reportCompressedSize: false,
  },
  // The development server (of the browser tests) would start an optimiser for each.
  ...(mode === 'build' ? { environments: { esm, app, loader, command, studio } } : {}),
  builder: {
    async buildApp(builder) {
      for (const name of ['esm', 'app', 'loader', 'command', 'studio']) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
}));

export default config;
