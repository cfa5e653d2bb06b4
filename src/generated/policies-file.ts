// Generated from schemas/ by "npm run generate". Do not edit.

/**
 * The policies of a pack by their ids: what its rules and kinds are measured by. With it, every id that these name must stand here.
 */
export interface PoliciesFile {
$schema?: string
[k: string]: Policy | string | undefined
}
export interface Policy {
/**
 * What it asks for, in a sentence.
 */
text: string
/**
 * Where it is written.
 */
source: string
/**
 * What of it is left to people.
 */
partly?: string
/**
 * Why no rule can decide it.
 */
undecidable?: string
/**
 * How packetlint keeps to it for all rules, where that is no rule's business.
 */
builtIn?: string
}
