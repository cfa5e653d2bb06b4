// Generated from schemas/ by "npm run generate". Do not edit.

/**
 * 1 warns, 2 is an error.
 */
export type Severity = (1 | 2)
export type Position = number
export type Count = number
/**
 * What `packetlint --format json` prints: one result for each file, exactly as ESLint 10 reports them.
 */
export type ResultFile = Result[]

export interface Result {
/**
 * Absolute; <text> for text from standard input.
 */
filePath: string
/**
 * By line, then column.
 */
messages: Message[]
suppressedMessages: SuppressedMessage[]
/**
 * Fatal ones included.
 */
errorCount: number
fatalErrorCount: Count
warningCount: Count
fixableErrorCount: Count
fixableWarningCount: Count
/**
 * The text after fixes; only if something was fixed.
 */
output?: string
/**
 * The text that was judged; only if there are messages and no output.
 */
source?: string
stats?: Stats
/**
 * Always empty; ESLint's formatters expect it.
 * 
 * @maxItems 0
 */
usedDeprecatedRules: unknown[]
}
export interface Message {
/**
 * <pack>/<rule>, or <pack>/<kind>/<check>; null where no rule speaks.
 */
ruleId: (string | null)
severity: Severity
message: string
messageId?: string
/**
 * 1-based.
 */
line: number
/**
 * 1-based, in UTF-16 units.
 */
column: number
endLine?: Position
/**
 * Exclusive.
 */
endColumn?: number
/**
 * The document could not be judged.
 */
fatal?: true
fix?: Fix
suggestions?: Suggestion[]
}
/**
 * An edit: the stretch is replaced by the text.
 */
export interface Fix {
/**
 * UTF-16 offsets into the text without its byte order mark, the end exclusive.
 * 
 * @minItems 2
 * @maxItems 2
 */
range: never[]
text: string
}
/**
 * An edit that waits for a person.
 */
export interface Suggestion {
desc: string
messageId?: string
fix: Fix
}
export interface SuppressedMessage {
/**
 * @minItems 1
 */
suppressions: Suppression[]
}
/**
 * Why a message does not count: a comment in the document (directive), or a file of known findings.
 */
export interface Suppression {
kind: ("directive" | "file")
justification: string
}
/**
 * Where the time went; only with --stats.
 */
export interface Stats {
/**
 * How often something was mended, and the text judged again.
 */
fixPasses: number
times: {
/**
 * One for each time that the text was judged: none where the cache knew the outcome.
 */
passes: {
parse: Time
rules: {
[k: string]: Time
}
fix: Time
total: number
phases: {
[k: string]: Time
}
}[]
}
}
/**
 * Milliseconds.
 */
export interface Time {
total: number
}
