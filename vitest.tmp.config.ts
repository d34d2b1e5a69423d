import { defineConfig } from 'vitest/config';
export default defineConfig({
  root: '/tmp/w/proof',
  test: { include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
