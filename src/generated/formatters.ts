// Generated from src/report/ by "npm run generate". Do not edit.
import type { Formatter } from '../report/formatter.ts';

export const formatters: Readonly<Record<string, () => Promise<Formatter>>> = {
  'json-with-metadata': async () => (await import('../report/json-with-metadata.ts')).jsonWithMetadata,
  'json': async () => (await import('../report/json.ts')).json,
  'stylish': async () => (await import('../report/stylish.ts')).stylish,
};
