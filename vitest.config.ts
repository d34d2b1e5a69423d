import { defineConfig } from 'vitest/config';

/**
 * Time limits in milliseconds. They are generous, so that a busy machine fails no test but a test that hangs still
 * ends.
 */
const PATIENCE = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 120_000 } } };

export default defineConfig({
  test: {
    // Tests of pages spend half of their time waiting for a browser, and other tests run at the same time.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{browsers,content,site,viewers}/**', 'tests/scripts/{dev,editor,forms,guide}.test.ts'],
          ...PATIENCE,
        },
      },
      {
        // Whole runs of the tools, on copies of the project.
        test: { name: 'desk', include: ['tests/scripts/{dev,editor,forms,guide}.test.ts'], ...PATIENCE },
      },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], ...PATIENCE } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/browser-version.ts', 'tests/site/build.ts'],
          ...PATIENCE,
        },
      },
    ],
  },
});
