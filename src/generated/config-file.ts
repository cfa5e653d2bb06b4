// Generated from schemas/ by "npm run generate". Do not edit.

export type Severity = ("error" | "warn" | "off" | 0 | 1 | 2)

/**
 * packetlint.config.json: which packs are on, and what differs here. Comments and trailing commas are allowed.
 */
export interface ConfigFile {
$schema?: string
/**
 * Packs, by a built-in name or as ./folder of rules, and other configs as ./file.json; later ones win. Without it, all the built-in packs that are on by default.
 */
extends?: string[]
rules?: Rules
/**
 * Files that are of a kind whatever their path says: globs from the config's folder, by kind.
 */
kinds?: {
/**
 * @minItems 1
 */
[k: string]: string[]
}
/**
 * Lists, by id, extended or replaced.
 */
lists?: {
[k: string]: {
add?: (string | number)[]
remove?: (string | number)[]
replace?: (string | number)[]
}
}
/**
 * What differs for some files; later ones win.
 */
overrides?: {
/**
 * @minItems 1
 */
files: string[]
excluded?: string[]
rules?: Rules
}[]
/**
 * Files not to look at: globs from the config's folder.
 */
ignores?: string[]
/**
 * Whether comments in a document may switch rules off.
 */
inlineConfig?: boolean
/**
 * How a directive that suppresses nothing counts.
 */
reportUnusedDirectives?: ("error" | "warn" | "off")
}
/**
 * Severities by rule id; [severity, options] gives options too. A kind's own findings are rules named <pack>/<kind>/<check>; <pack>/* stands for all the rules of a pack.
 */
export interface Rules {
[k: string]: Severity | never[]
}
