// Generated from rules/ by "npm run generate". Do not edit.
import type { PackBody } from '../../ruleset/late/pack-texts.ts';

export function read(): PackBody;
