import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm run test:browsers`. It runs one engine at a time, because two at once slow each other down. */
export default defineConfig({
  test: {
    name: 'browsers',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/browsers/**/*.test.ts'],
    globalSetup: ['tests/browsers/versions.ts', 'tests/site/build.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
