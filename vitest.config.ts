import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // As in the bundle: jsonpath-plus allows code execution, so nothing may reach it.
    alias: { 'jsonpath-plus': new URL('./src/engine/jsonpath-stub.ts', import.meta.url).pathname },
  },
  test: {
    include: ['test/**/*.test.ts'],
    server: { deps: { inline: ['json-rules-engine'] } },
  },
});
