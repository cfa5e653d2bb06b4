// Generated from schemas/ by "npm run generate". Do not edit.

/**
 * What a pack of rules is for. A folder of rules without a pack.json is a pack named for the folder.
 */
export interface PackFile {
$schema?: string
/**
 * The first part of its rules' ids; without it, the folder's name.
 */
name?: string
version: string
docs: {
description: string
source?: string
url?: string
}
/**
 * What a config can tell the whole pack, as the version of what it checks: names read them as pack.<name>, and kinds and lists have variants for them.
 */
options?: {
[k: string]: Option
}
/**
 * Whether the pack is on where there is no config. Built-in packs only.
 */
default?: boolean
}
export interface Option {
description: string
default: ((string | number | boolean) | (string | number)[])
/**
 * @minItems 1
 */
enum?: (string | number)[]
minimum?: number
maximum?: number
}
