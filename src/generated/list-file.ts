// Generated from schemas/ by "npm run generate". Do not edit.

export type Word = string
export type Entry = ((string | number) | Command)

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
 * Texts or numbers. A list has either these or `commands`.
 * 
 * @maxItems 100000
 */
items?: (string | number)[]
/**
 * Patterns of shell commands, for `matching`. A list has either these or `items`.
 * 
 * @maxItems 10000
 */
commands?: Command[]
/**
 * What differs where the pack's options have some values: each holds where its `when` does, one after another.
 * 
 * @minItems 1
 */
variants?: {
when: When
/**
 * Items; for a list of commands, patterns.
 */
add?: Entry[]
/**
 * Items; for a list of commands, the patterns' texts.
 */
remove?: (string | number)[]
/**
 * Takes the place of all items or patterns.
 */
replace?: Entry[]
}[]
}
/**
 * A pattern of commands: what is named here must all be there. docs/commands.md says how words compare.
 */
export interface Command {
/**
 * The command's name, without path and wrappers. Left out: any command.
 */
name?: (Word | Word[])
/**
 * Its first words that are neither options nor their values, in order: `install`, `insta accept`.
 */
subcommand?: (Word | Word[])
/**
 * The script of the project that it runs: `test` of `npm test`, of `npm run test`, of `yarn test`.
 */
script?: (Word | Word[])
/**
 * Options of which it has one, as whole words: `--fix` is also `--fix=all` (not `--fix=false`), never `--fix-dry-run`. With a value, `--emit=files` is also `--emit files`.
 * 
 * @minItems 1
 */
flags?: Word[]
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
arguments?: Word[]
/**
 * A variable that it sets: `INSTA_UPDATE=… cargo test`.
 */
assignment?: (Word | Word[])
/**
 * The values of the assignment that count. Left out: all.
 * 
 * @minItems 1
 */
values?: Word[]
/**
 * What runs after its `||`, by its first words: `true`, `exit 0`.
 */
onFailure?: (Word | Word[])
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
name?: (Word | Word[])
/**
 * It begins with one of these subcommands.
 */
subcommand?: (Word | Word[])
/**
 * It has one of these options.
 * 
 * @minItems 1
 */
flags?: Word[]
/**
 * It has one of these among its words.
 * 
 * @minItems 1
 */
arguments?: Word[]
/**
 * It has words after the subcommand, and all of them are among these: files that may be written.
 * 
 * @minItems 1
 */
allArguments?: Word[]
/**
 * The assignment's value is one of these.
 * 
 * @minItems 1
 */
values?: string[]
}
/**
 * The options of the pack, by name, and the value, or one of several values, that each must have.
 */
export interface When {
[k: string]: string | number | boolean | (string | number)[]
}
