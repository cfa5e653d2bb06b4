// Generated from schemas/ by "npm run generate". Do not edit.

export type LetValue = (string | {
/**
 * @minItems 1
 */
sum: (number | Name)[]
atLeast?: number
atMost?: number
} | {
/**
 * @minItems 2
 * @maxItems 2
 */
difference: Name[]
unit?: ("seconds" | "minutes" | "hours" | "days")
} | {
count: Selection
} | {
select: Selection
property: string
} | {
replace: Name
/**
 * The text to look for, exactly.
 */
text: string
by: string
} | {
/**
 * @minItems 1
 * @maxItems 100
 */
values: Name[]
})
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
export type Name = string
/**
 * Items of one collection of facts, or the edges of a graph that they make, narrowed.
 */
export type Selection = (FactSelection | GraphSelection)
/**
 * For rows and cells: any table that has all these columns; the names become properties of its rows.
 * 
 * @minItems 1
 */
export type Columns = string[]
/**
 * What the item must stand in; without it only prose and lists count. `any`: wherever it stands.
 */
export type Containers = ("any" | ("prose" | "list" | "quote" | "code" | "comment" | "html" | "frontmatter")[])
/**
 * A regular expression (RE2 syntax, linear time: no lookaround, no backreference). It matches anywhere unless anchored with ^ and $.
 */
export type Pattern = string
export type Scalar = (string | number | boolean | null)
/**
 * @minItems 1
 * @maxItems 10000
 */
export type Scalars = Scalar[]
export type Condition = (Conditions | {
fact: Name
/**
 * How to compare; docs/operators.md lists them.
 */
operator: string
/**
 * What to compare with: a value, an array of them, another fact as {"fact": name}, or a JSON schema for matchesSchema.
 */
value: (Scalar | Scalars1 | {
fact: Name
} | {
schema: {

}
})
})
export type Conditions = ({
/**
 * @minItems 1
 * @maxItems 1000
 */
all: Condition[]
} | {
/**
 * @minItems 1
 * @maxItems 1000
 */
any: Condition[]
} | {
not: Condition
})
/**
 * @maxItems 10000
 */
export type Scalars1 = Scalar[]
/**
 * What the rule walks: the items of a collection, the edges of a graph, or, for what may be absent, the entries of a list.
 */
export type Given = ({
/**
 * A collection (`packetlint facts FILE` lists them), a table or view of the kind, or one of these in a related document: drift.rows.
 */
fact: string
/**
 * For rows and cells: a table that the kind declares.
 */
table?: string
columns?: Columns
/**
 * Only what stands below this heading: a section of the kind, or a heading's text.
 */
section?: string
container?: Containers
/**
 * For commands: a list of command patterns (`list.<id>`), or several. Keeps one item for each word that one of them means: its properties `token`, `value`, `pattern` and `instead` say which, and why.
 */
matching?: (string | string[])
/**
 * For commands: keeps those that no pattern of the list, or lists, means.
 */
notMatching?: (string | string[])
capture?: Capture
where?: Where
expect?: Expect
} | {
graph: Graph
/**
 * For rows and cells: a table that the kind declares.
 */
table?: string
columns?: Columns
/**
 * Only what stands below this heading: a section of the kind, or a heading's text.
 */
section?: string
container?: Containers
capture?: Capture
where?: Where
expect?: Expect
} | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
each: string
/**
 * The entry's name in conditions and messages.
 */
as: string
})
/**
 * Pairs of texts: the first, which must occur once, becomes the second. One after another.
 * 
 * @minItems 1
 */
export type Replacements = string[][]

/**
 * One packetlint policy: what it looks at, what is a violation, what to say, and the examples that prove it. The file's name is the rule's id: <pack>/<file name>.
 */
export interface RuleFile {
/**
 * Where this schema is, for the editor.
 */
$schema?: string
meta: Meta
/**
 * The document kinds this rule looks at: <pack>/<kind>, a kind of the own pack by its short name, `markdown`, `yaml`, `json` or `jsonl` for every file of that format, or `*` for every document of any declared kind.
 * 
 * @minItems 1
 */
kinds: string[]
/**
 * The forms of a document this rule looks at. A template may hold placeholders, so most policies look at filled documents only.
 * 
 * @minItems 1
 */
forms?: ("filled" | "template")[]
/**
 * Values made from others, by name; conditions and messages use them like properties of the item.
 */
let?: {
[k: string]: LetValue
}
given: Given
/**
 * When an item is a violation, in json-rules-engine's language. Left out: every given item is a violation.
 */
conditions?: ({
/**
 * @minItems 1
 * @maxItems 1000
 */
all: Condition[]
} | {
/**
 * @minItems 1
 * @maxItems 1000
 */
any: Condition[]
} | {
not: Condition
})
event: Event
fix?: Fix
examples: Examples
}
export interface Meta {
docs: {
/**
 * The policy in one sentence.
 */
description: string
/**
 * What goes wrong without it.
 */
why?: string
/**
 * The prose this policy makes checkable: document and passage.
 */
source?: string
/**
 * A page about the policy.
 */
url?: string
}
/**
 * The ids of the policies that this rule decides, as your contract counts them.
 * 
 * @minItems 1
 */
policy?: string[]
/**
 * How a finding counts unless the config says otherwise. `off`: only when the config turns it on.
 */
severity?: ("error" | "warn" | "off")
/**
 * Who may switch the rule off: `inline` a comment in the document, or the config; `config` the config only; `never` nobody.
 */
suppressible?: ("inline" | "config" | "never")
/**
 * What to say, by message id: what is, what was expected, how to mend it. {{name}} stands for a fact.
 */
messages: {
[k: string]: string
}
/**
 * The options that a config can give this rule, each with its type and default; conditions read them as option.<name>.
 */
options?: {
[k: string]: Option
}
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
/**
 * Items of one collection of facts, narrowed.
 */
export interface FactSelection {
/**
 * A collection (`packetlint facts FILE` lists them), a table or view of the kind, or one of these in a related document: drift.rows.
 */
fact: string
/**
 * For rows and cells: a table that the kind declares.
 */
table?: string
columns?: Columns
/**
 * Only what stands below this heading: a section of the kind, or a heading's text.
 */
section?: string
container?: Containers
/**
 * For commands: a list of command patterns (`list.<id>`), or several. Keeps one item for each word that one of them means: its properties `token`, `value`, `pattern` and `instead` say which, and why.
 */
matching?: (string | string[])
/**
 * For commands: keeps those that no pattern of the list, or lists, means.
 */
notMatching?: (string | string[])
capture?: Capture
where?: Where
/**
 * Keeps the items for which these hold.
 */
conditions?: ({
/**
 * @minItems 1
 * @maxItems 1000
 */
all: Condition[]
} | {
/**
 * @minItems 1
 * @maxItems 1000
 */
any: Condition[]
} | {
not: Condition
})
}
/**
 * Reads parts out of a property by a pattern with named groups, (?P<name>…): each group becomes a property of the item, and only items that match are kept.
 */
export interface Capture {
from: Name
pattern: Pattern
}
/**
 * Keeps the items whose property equals the value, or one of the values. Text compares exactly, after normalisation.
 */
export interface Where {
[k: string]: Scalar | Scalars
}
/**
 * The edges of a graph, narrowed: `capture`, `where` and `conditions` judge edges, all else says which items are nodes.
 */
export interface GraphSelection {
graph: Graph
/**
 * For rows and cells: a table that the kind declares.
 */
table?: string
columns?: Columns
/**
 * Only what stands below this heading: a section of the kind, or a heading's text.
 */
section?: string
container?: Containers
capture?: Capture
where?: Where
/**
 * Keeps the items for which these hold.
 */
conditions?: ({
/**
 * @minItems 1
 * @maxItems 1000
 */
all: Condition[]
} | {
/**
 * @minItems 1
 * @maxItems 1000
 */
any: Condition[]
} | {
not: Condition
})
}
/**
 * Items that name each other: one item for each edge, with the node's own properties and `from`, `to`, `dangling` (no node has that id), `inCycle` (the edge leads back to where it begins), `backward` (the target stands earlier).
 */
export interface Graph {
/**
 * A collection, a table or view of the kind, or one of these in a related document: each of its items is a node.
 */
nodes: string
/**
 * The property that names a node.
 */
id: string
/**
 * The property that holds the ids of others: a list of texts, or one text, split at commas.
 */
edges: string
/**
 * A regular expression (RE2 syntax, linear time: no lookaround, no backreference). It matches anywhere unless anchored with ^ and $.
 */
pattern?: string
/**
 * What stands there for no edge at all: `(none)`, for instance. Compared exactly, after normalisation.
 * 
 * @minItems 1
 */
none?: string[]
}
/**
 * How many items the rule expects; fewer or more is a finding of its own. A policy that guards something must not pass because it is gone.
 */
export interface Expect {
atLeast?: number
atMost?: number
/**
 * The message id to use; {{count}} is how many there are.
 */
message?: string
}
export interface Event {
/**
 * The id of the message.
 */
type: string
params?: {
/**
 * Where the finding stands: a property of the item (`Status`, `previous.Status`), `document` (its first character), `table.<id>` (its header), `section.<id>` (its heading), `field.<name>`, `frontmatter`, `frontmatter.<key>`, or a view (its first item). Without it: the item.
 */
at?: string
}
}
/**
 * How to mend it, in one edit.
 */
export interface Fix {
edit: ("replace" | "insertBefore" | "insertAfter" | "delete")
/**
 * As in event.params.at; without it, where the finding stands.
 */
at?: string
/**
 * The text to put there; {{name}} stands for a fact.
 */
text?: string
/**
 * Only offer it, with this description; without it --fix applies the edit.
 */
suggest?: string
}
/**
 * The rule's tests and its documentation.
 */
export interface Examples {
valid: (string | Example)[]
invalid: {
name?: string
/**
 * The name of a valid example: this one is its document, changed by `replace`.
 */
from?: string
replace?: Replacements
markdown?: string
yaml?: string
json?: string
jsonl?: string
path?: string
kind?: string
files?: {
[k: string]: string
}
options?: {

}
pack?: PackOptions1
/**
 * @minItems 1
 */
findings: ExpectedFinding[]
/**
 * The text after the fix.
 */
output?: string
}[]
}
export interface Example {
/**
 * What this example shows.
 */
name?: string
/**
 * The name of a valid example: this one is its document, changed by `replace`.
 */
from?: string
replace?: Replacements
markdown?: string
yaml?: string
json?: string
jsonl?: string
/**
 * Where the document stands in the workspace, with forward slashes; decides its kind as on disk.
 */
path?: string
/**
 * Its kind, where neither path nor shape tells; without it the rule's first kind.
 */
kind?: string
/**
 * Other files of the workspace, by path.
 */
files?: {
[k: string]: string
}
/**
 * The rule's options in this example.
 */
options?: {

}
pack?: PackOptions
}
/**
 * The pack's options in this example.
 */
export interface PackOptions {
[k: string]: string | number | boolean | (string | number)[]
}
/**
 * Values of the options that the pack declares in pack.json.
 */
export interface PackOptions1 {
[k: string]: string | number | boolean | (string | number)[]
}
export interface ExpectedFinding {
/**
 * The id of the message; in the examples of a kind the check's name, as row-missing.
 */
messageId: string
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
 * The whole message, word for word.
 */
message?: string
}
