// Generated from schemas/ by "npm run generate". Do not edit.

export type Severity = ("error" | "warn" | "off" | 0 | 1 | 2)
export type Entry = ((string | number) | Command)

/**
 * packetlint.config.json: which packs are on, and what differs here. Comments and trailing commas are allowed.
 */
export interface ConfigFile {
$schema?: string
/**
 * Packs, by a built-in name or as ./folder of rules, and other configs as ./file.json; later ones win. Without it, all the built-in packs that are on by default.
 */
extends?: string[]
/**
 * The options of packs, by the pack's name.
 */
packs?: {
[k: string]: PackOptions
}
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
/**
 * Items; for a list of commands, patterns.
 */
add?: Entry[]
/**
 * Items; for a list of commands, the patterns' texts, as the finding says them: `eslint --fix`.
 */
remove?: (string | number)[]
/**
 * Takes the place of all items or patterns.
 */
replace?: Entry[]
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
 * Findings that do not count, each with who answers for that, why, and until when.
 */
suppressions?: Suppression[]
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
 * Values of the options that the pack declares in pack.json.
 */
export interface PackOptions {
[k: string]: string | number | boolean | (string | number)[]
}
/**
 * Severities by rule id; [severity, options] gives options too. A kind's own findings are rules named <pack>/<kind>/<check>; <pack>/* stands for all the rules of a pack.
 */
export interface Rules {
[k: string]: Severity | never[]
}
/**
 * A pattern of commands: what is named here must all be there. docs/commands.md says how words compare.
 */
export interface Command {
/**
 * The command's name, without path and wrappers. Left out: any command.
 */
name?: (string | string[])
/**
 * Its first words that are neither options nor their values, in order: `install`, `insta accept`.
 */
subcommand?: (string | string[])
/**
 * The script of the project that it runs: `test` of `npm test`, of `npm run test`, of `yarn test`.
 */
script?: (string | string[])
/**
 * Options of which it has one, as whole words: `--fix` is also `--fix=all` (not `--fix=false`), never `--fix-dry-run`. With a value, `--emit=files` is also `--emit files`.
 * 
 * @minItems 1
 */
flags?: string[]
/**
 * Where its flags are looked for: among its `own` words, up to `--`; among those that are `passed` on to what it runs; or in `both`. Without it: its own, and where it runs a script of the project the script's too.
 */
flagsIn?: ("own" | "passed" | "both")
/**
 * Whether a flag of one letter counts, too, where it is joined with others or with its value: `-vk` and `-kexpr` for `-k`. A text names the letters that may stand before it; true: any.
 */
clusters?: (true | string)
/**
 * Words of which it has one among those that are neither options nor their values.
 * 
 * @minItems 1
 */
arguments?: string[]
/**
 * A variable that it sets: `INSTA_UPDATE=… cargo test`.
 */
assignment?: (string | string[])
/**
 * The values of the assignment that count. Left out: all.
 * 
 * @minItems 1
 */
values?: string[]
/**
 * What runs after its `||`, by its first words: `true`, `exit 0`.
 */
onFailure?: (string | string[])
unless?: Exception
/**
 * What to run in its place; rules say it in their messages.
 */
instead?: string
}
/**
 * What makes the pattern not count: any one of these.
 */
export interface Exception {
/**
 * It is one of these commands.
 */
name?: (string | string[])
/**
 * It begins with one of these subcommands.
 */
subcommand?: (string | string[])
/**
 * It has one of these options.
 * 
 * @minItems 1
 */
flags?: string[]
/**
 * It has one of these among its words.
 * 
 * @minItems 1
 */
arguments?: string[]
/**
 * It has words after the subcommand, and all of them are among these: files that may be written.
 * 
 * @minItems 1
 */
allArguments?: string[]
/**
 * The assignment's value is one of these.
 * 
 * @minItems 1
 */
values?: string[]
}
export interface Suppression {
/**
 * A rule or a kind's check by its id; <pack>/* stands for all the rules of a pack.
 */
rule: string
/**
 * Globs from the config's folder.
 * 
 * @minItems 1
 */
files: string[]
/**
 * Who answers for it: a person or a team.
 */
owner: string
/**
 * Why the findings may stay.
 */
reason: string
/**
 * The last day on which it holds, as 2027-01-31, in UTC.
 */
expires: string
/**
 * Only findings that stand there. All that is named must fit, as a whole and to the letter.
 */
where?: {
/**
 * The text of the nearest heading at or above.
 */
section?: string
/**
 * The id that the kind gives the table.
 */
table?: string
/**
 * The row's key, or its first cell.
 */
row?: string
/**
 * The column's name.
 */
column?: string
/**
 * In YAML, JSON and front matter: keys and 0-based places from the root, joined by dots.
 */
path?: string
/**
 * The text of the line, without white space at its ends.
 */
line?: string
}
}
