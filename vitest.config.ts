import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  define: { PACKETLINT_VERSION: '"0.0.0-test"' },
  resolve: {
    // As in the bundle: jsonpath-plus allows code execution, so nothing may reach it.
    alias: { 'jsonpath-plus': new URL('./src/engine/jsonpath-stub.ts', import.meta.url).pathname },
  },
  test: {
    include: ['test/**/*.test.ts'],
    // They need programs of their own: npm run consumers.
    exclude: ['test/consumers/**', '**/node_modules/**'],
    reporters: ['default', ['json', { outputFile: 'build/test-report.json' }]],
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: { deps: { inline: ['json-rules-engine'] } },
  },
});

export default config;
