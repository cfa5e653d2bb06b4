// Generated from schemas/ by "npm run generate". Do not edit.

/**
 * What `packetlint --format blob` writes: one part of a run, for `packetlint merge`.
 */
export interface BlobFile {
packetlint: {
/**
 * The version of this format.
 */
blob: number
/**
 * packetlint's version.
 */
version: (string | null)
}
/**
 * Which part of a run this is; null for a whole one. Both 1-based.
 */
shard: (null | {
index: number
count: number
/**
 * Of all documents and the settings: equal in the parts of one run.
 */
digest: string
})
counts: {
linted: number
failed: number
skipped: number
}
/**
 * What formatters may say about the rules that found something, by id.
 */
rulesMeta: {
[k: string]: RuleMeta
}
/**
 * What else is said, so that parts make a whole.
 */
part: {
certain: Verdict
open: Verdict1
/**
 * What becomes of a run that, all parts together, has linted nothing.
 */
onNothing: ({
type: "pass"
} | {
type: "say"
text: string
} | {
type: "fail"
ignored: number
})
}
results: BlobResult[]
}
export interface RuleMeta {
type: string
docs: {
description: string
url?: string
why?: string
source?: string
}
policy?: string[]
}
/**
 * What this part knows, whatever others have seen.
 */
export interface Verdict {
/**
 * Of the config and of the policy.
 */
said: Result[]
/**
 * Known findings that are not there any more, by file.
 */
gone: {
/**
 * From the workspace, with forward slashes.
 */
path: string
/**
 * The rule of the first.
 */
rule: string
count: number
}[]
}
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
fatalErrorCount: number
warningCount: number
fixableErrorCount: number
fixableWarningCount: number
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
/**
 * 1 warns, 2 is an error.
 */
severity: (1 | 2)
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
endLine?: number
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
/**
 * What it would say too, if it were the whole run: so it is, if all parts say so.
 */
export interface Verdict1 {
/**
 * Of the config and of the policy.
 */
said: Result[]
/**
 * Known findings that are not there any more, by file.
 */
gone: {
/**
 * From the workspace, with forward slashes.
 */
path: string
/**
 * The rule of the first.
 */
rule: string
count: number
}[]
}
export interface BlobResult {
result: Result
details: Details[]
suppressedDetails: Details[]
/**
 * The text, where the result does not tell it and suppressed messages are about it.
 */
text?: string
}
/**
 * What is known of a message besides ESLint's format: where it stands, and why it was made.
 */
export interface Details {
/**
 * What it is about, where that does not stand at its place.
 */
subject?: string
place: {
section: (string | null)
path: (string | null)
table: (null | {
id: (string | null)
ordinal: number
row: (string | null)
column: (string | null)
})
}
evidence: {
fact: string
operator: string
value: unknown
factValue: unknown
}[]
}
