import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/consumers/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'build/consumers-report.json' }]],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

export default config;
