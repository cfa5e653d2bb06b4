import { createRequire } from 'node:module';

/** Put in by the bundler; the sources read package.json. */
declare const PACKETLINT_VERSION: string | undefined;
declare const PACKETLINT_BUILD: string | undefined;

function readVersion(): string {
  if (typeof PACKETLINT_VERSION === 'string') return PACKETLINT_VERSION;
  const manifest: { version: string } = createRequire(import.meta.url)('../../package.json');
  return manifest.version;
}

/** packetlint's own version. */
export const version: string = readVersion();

/** A hash of what packetlint was built from: two builds of one version may judge otherwise. */
export const build: string = typeof PACKETLINT_BUILD === 'string' ? PACKETLINT_BUILD : 'unbuilt';
