// Generated from src/report/ by "npm run generate". Do not edit.
import type { Formatter } from '../report/formatter.ts';

export const formatters: Readonly<Record<string, () => Promise<Formatter>>> = {
  'blob': async () => (await import('../report/blob.ts')).blob,
  'checkstyle': async () => (await import('../report/checkstyle.ts')).checkstyle,
  'compact': async () => (await import('../report/compact.ts')).compact,
  'github': async () => (await import('../report/github.ts')).github,
  'gitlab': async () => (await import('../report/gitlab.ts')).gitlab,
  'html': async () => (await import('../report/html.ts')).html,
  'json-with-metadata': async () => (await import('../report/json-with-metadata.ts')).jsonWithMetadata,
  'json': async () => (await import('../report/json.ts')).json,
  'junit': async () => (await import('../report/junit.ts')).junit,
  'markdown': async () => (await import('../report/markdown.ts')).markdown,
  'rdjson': async () => (await import('../report/rdjson.ts')).rdjson,
  'sarif': async () => (await import('../report/sarif.ts')).sarif,
  'stylish': async () => (await import('../report/stylish.ts')).stylish,
  'unix': async () => (await import('../report/unix.ts')).unix,
};
