import { createRequire } from 'node:module';

/** Put in by the bundler; the sources read package.json. */
declare const PACKETLINT_VERSION: string | undefined;

function readVersion(): string {
  if (typeof PACKETLINT_VERSION === 'string') return PACKETLINT_VERSION;
  const manifest: { version: string } = createRequire(import.meta.url)('../../package.json');
  return manifest.version;
}

/** packetlint's own version. */
export const version: string = readVersion();
