import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { knowledgePlugin } from './build/knowledge-plugin.js';

const config: ViteUserConfig = defineConfig({
  plugins: [knowledgePlugin()],
  test: {
    environment: 'node',
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'quality', include: ['tests/quality/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        // Whole pages in a real browser, from dist/: `npm run build` comes first.
        extends: true,
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.ts'],
          // Browsers are driven from outside, on machines that are busy with something else at times: once more, then it is a fault.
          retry: 1,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});

export default config;
