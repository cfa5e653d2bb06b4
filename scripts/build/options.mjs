/** What every bundle of ours has in common; also used where benchmarks and generators run the sources. */
export const bundleOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // UMD mains break bundles: prefer a package's ES modules.
  mainFields: ['module', 'main'],
  alias: { 'jsonpath-plus': './src/engine/jsonpath-stub.ts' },
  // Some bundled CommonJS packages require node's own modules.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: 'warning',
};
