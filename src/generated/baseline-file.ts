// Generated from schemas/ by "npm run generate". Do not edit.

/**
 * packetlint-suppressions.json: findings that were there when a rule was switched on, told by their content. Written by --suppress-all, --suppress-rule and --prune-suppressions.
 */
export interface BaselineFile {
$schema?: string
/**
 * The version of this format.
 */
version: 1
/**
 * By the file's path from the workspace, with forward slashes.
 */
files: {
/**
 * By the rule's id.
 */
[k: string]: {
/**
 * @minItems 1
 */
[k: string]: KnownFinding[]
}
}
}
/**
 * What a finding is told again by. A long text is cut, and ends in a digest of the whole.
 */
export interface KnownFinding {
/**
 * Which message of the rule.
 */
message?: string
/**
 * The name of what is missing, or the entry of a list that the rule walked.
 */
subject?: string
/**
 * The id that the kind gives the table.
 */
table?: string
/**
 * Of a table without an id: the heading above it.
 */
section?: string
/**
 * The row's key, or its first cell.
 */
row?: string
column?: string
/**
 * Of a value in data: keys and 0-based places from the root, joined by dots.
 */
path?: string
/**
 * The text of the line, without white space at its ends.
 */
line?: string
/**
 * The second, third … finding of this content in the file.
 */
occurrence?: number
}
