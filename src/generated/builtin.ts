// Generated from rules/ by "npm run generate". Do not edit.
import { openPacks } from '../ruleset/late/open-packs.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { read as readIndex } from './builtin-index.js';
import { read as names } from './builtin-names.js';
import { read as readArchon } from './packs/archon.js';
import { read as readCore } from './packs/core.js';
import { read as readOkstra } from './packs/okstra.js';

export const builtin: Ruleset = /* @__PURE__ */ openPacks(/* @__PURE__ */ readIndex(), {
  names,
  bodies: { "archon": readArchon, "core": readCore, "okstra": readOkstra },
});
