import { defineConfig } from 'vitest/config';

/** In milliseconds. Generous, so that a busy machine fails no test: one that hangs still ends. */
const PATIENCE = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  test: {
    // A test of pages waits for a browser half of its time, and is not alone then.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{browsers,content,site}/**', 'tests/scripts/{dev,editor,guide}.test.ts'],
          ...PATIENCE,
        },
      },
      {
        // Whole runs of the tools, on copies of the project.
        test: { name: 'desk', include: ['tests/scripts/{dev,editor,guide}.test.ts'], ...PATIENCE },
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
