// Generated from schemas/ by "npm run generate". Do not edit.

/**
 * A named list: a deny-list, an allow-list, required rows. Rules read it as list.<file name>; a config can extend or replace it.
 */
export interface ListFile {
$schema?: string
docs: {
description: string
source?: string
}
/**
 * Other lists whose items come first.
 * 
 * @minItems 1
 */
extends?: string[]
/**
 * @maxItems 100000
 */
items: (string | number)[]
}
