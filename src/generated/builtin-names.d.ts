// Generated from rules/ by "npm run generate". Do not edit.
import type { PackNames } from '../ruleset/late/pack-texts.ts';

export function read(): PackNames;
