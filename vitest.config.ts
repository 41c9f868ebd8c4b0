import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // Modules hold tables and no state: read once per worker instead of once per file, the tests take half as long.
    isolate: false,
  },
});
