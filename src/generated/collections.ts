// Generated from src/facts/ by "npm run generate". Do not edit.
import type { Collection } from '../facts/collection.ts';

export const collections: readonly Collection[] = [];
