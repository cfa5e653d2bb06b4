import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of a text's UTF-8, in 43 characters of base64url. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** SHA-256 of several texts: each with its length, so that no two lists of texts give the same bytes. */
export function hashParts(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('base64url');
}
