// Generated from schemas/ by "npm run generate". Do not edit.

/**
 * The ids of the policies that this promise decides.
 * 
 * @minItems 1
 */
export type Policy = string[]
export type Severity = ("error" | "warn" | "off")
/**
 * Lists whose items are aliases too, as core/date-headers.
 * 
 * @minItems 1
 */
export type AliasLists = string[]
/**
 * How often: exactly once, at most once, at least once, or any number of times.
 */
export type Occurs = ("once" | "atMostOnce" | "atLeastOnce" | "any")
/**
 * Values, or a list as {"list": id}.
 */
export type Entries = (string[] | {
list: string
})
export type Id = string
/**
 * For rows and cells: any table that has all these columns; the names become properties of its rows.
 * 
 * @minItems 1
 */
export type Columns = string[]
/**
 * @minItems 1
 * @maxItems 10000
 */
export type Scalars = (string | number | boolean | null)[]
export type Conditions = ({
/**
 * @minItems 1
 * @maxItems 1000
 */
all: (Conditions | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
/**
 * How to compare; docs/operators.md lists them.
 */
operator: string
/**
 * What to compare with: a value, an array of them, another fact as {"fact": name}, or a JSON schema for matchesSchema.
 */
value: ((string | number | boolean | null) | Scalars1 | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
} | {
schema: {

}
})
})[]
} | {
/**
 * @minItems 1
 * @maxItems 1000
 */
any: (Conditions | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
/**
 * How to compare; docs/operators.md lists them.
 */
operator: string
/**
 * What to compare with: a value, an array of them, another fact as {"fact": name}, or a JSON schema for matchesSchema.
 */
value: ((string | number | boolean | null) | Scalars1 | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
} | {
schema: {

}
})
})[]
} | {
not: (Conditions | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
/**
 * How to compare; docs/operators.md lists them.
 */
operator: string
/**
 * What to compare with: a value, an array of them, another fact as {"fact": name}, or a JSON schema for matchesSchema.
 */
value: ((string | number | boolean | null) | Scalars1 | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
} | {
schema: {

}
})
})
})
/**
 * @maxItems 10000
 */
export type Scalars1 = (string | number | boolean | null)[]
/**
 * Pairs of texts: the first, which must occur once, becomes the second. One after another.
 * 
 * @minItems 1
 */
export type Replacements = string[][]

/**
 * A kind of document: how it is recognised and the shape it promises. What it promises is itself linted, under <pack>/<kind>/<check>. The file's name is the kind's short name.
 */
export interface KindFile {
$schema?: string
docs: {
description: string
why?: string
source?: string
url?: string
}
/**
 * Who may switch this kind's own findings off, as for a rule.
 */
suppressible?: ("inline" | "config" | "never")
/**
 * How the kind is recognised: any one of these. A path decides before a shape.
 * 
 * @minItems 1
 */
match: Match[]
/**
 * The form with placeholders that documents are copied from. It keeps the promises, but a placeholder may stand for any value.
 */
template?: {
/**
 * @minItems 1
 */
match: Match[]
/**
 * Patterns of values that only stand for a value; `<…>`, `{{…}}` and `a | b | c` always do.
 * 
 * Items: A regular expression (RE2 syntax, linear time: no lookaround, no backreference). It matches anywhere unless anchored with ^ and $.
 */
placeholders?: string[]
}
/**
 * The front matter that the document must begin with.
 */
frontmatter?: {
required?: boolean
/**
 * A JSON Schema (draft 2020-12) for its keys and values.
 */
schema?: {

}
policy?: Policy
severity?: Severity
}
/**
 * For YAML, JSON and JSON Lines documents: the shape of the whole; of JSON Lines, an array of the lines' values.
 */
data?: {
schema: {

}
policy?: Policy
severity?: Severity
}
/**
 * The tables that the document must hold, by an id; the id is also a view of the table's rows.
 */
tables?: {
[k: string]: Table
}
/**
 * The `name: value` lines that the document must hold, by name.
 */
fields?: {
[k: string]: Field
}
/**
 * The sections that the document must hold, by an id.
 */
sections?: {
[k: string]: Section
}
/**
 * Whether the sections must stand in the order given here; as an array of ids, whether these must, in the array's order.
 */
sectionOrder?: (boolean | Id[])
/**
 * Selections under a name: conditions use <view>.count and <view>.<property>, rules take a view as given.
 */
views?: {
[k: string]: FactSelection | GraphSelection | Union
}
/**
 * Other documents whose facts stand under an alias.
 */
related?: {
[k: string]: Related
}
/**
 * What differs where the pack's options have some values: each holds where its `when` does, one after another. A part is merged key by key, and null takes a key away (RFC 7396).
 * 
 * @minItems 1
 */
variants?: Variant[]
/**
 * The tests of what the kind promises.
 */
examples?: {
valid: (string | Example)[]
invalid: Items[]
}
}
/**
 * All that is named here must hold.
 */
export interface Match {
/**
 * Globs over the path from the workspace's root, with forward slashes.
 * 
 * @minItems 1
 */
paths?: string[]
/**
 * Keys that the front matter has; with a value, that value.
 */
frontmatter?: {
[k: string]: string | boolean | number
}
/**
 * For YAML and JSON: keys at the top, likewise; true stands for any value. Of JSON Lines: keys of the first value.
 */
data?: {
[k: string]: string | boolean | number
}
/**
 * Columns that one table has.
 * 
 * @minItems 1
 */
columns?: string[]
/**
 * Headings that the document has: texts or section ids, or {"pattern": …} for one that matches.
 * 
 * @minItems 1
 */
headings?: (string | HeadingPattern)[]
/**
 * Fields that the document has.
 * 
 * @minItems 1
 */
fields?: string[]
}
/**
 * What a heading's whole text, number included, matches.
 */
export interface HeadingPattern {
/**
 * A regular expression (RE2 syntax, linear time: no lookaround, no backreference). It matches anywhere unless anchored with ^ and $.
 */
pattern: string
}
export interface Table {
/**
 * The columns by name. Their order in the document is free.
 */
columns: {
[k: string]: Column
}
/**
 * The columns by which the table is told from others; without it, all the required ones. The table is found as long as one of them is there beside any other of its columns, so that a renamed column is a finding and not a missing table.
 * 
 * @minItems 1
 */
identify?: string[]
/**
 * The section it must stand in: an id of this kind's sections, or a heading's text.
 */
section?: string
occurs?: Occurs
/**
 * How a column counts that is written in other case or with formatting: other tools may look for the exact header.
 */
columnCase?: ("warn" | "off")
/**
 * Whether columns that are not named here are allowed.
 */
otherColumns?: boolean
/**
 * What names a row: text with {{columns}}, as {{Phase}}.{{Variable}}. It becomes the row's property key, and must be unique.
 */
key?: string
/**
 * The rows it must have, by key.
 */
rows?: {
required: Entries
/**
 * Whether other rows are allowed.
 */
others?: boolean
/**
 * How a row out of order counts.
 */
order?: ("error" | "warn" | "off")
policy?: Policy
}
policy?: Policy
severity?: Severity
}
export interface Column {
/**
 * Other names of the same column, in other languages for instance.
 * 
 * @minItems 1
 */
aliases?: string[]
aliasLists?: AliasLists
required?: boolean
/**
 * How the cell is read: text, a number of plain digits, a list of values split at commas, or shell commands, which stand in `commands` too.
 */
type?: ("text" | "number" | "texts" | "command")
/**
 * A regular expression (RE2 syntax, linear time: no lookaround, no backreference). It matches anywhere unless anchored with ^ and $.
 */
pattern?: string
/**
 * The only values allowed.
 */
values?: (string[] | {
list: string
})
/**
 * Whether a cell may be empty.
 */
empty?: boolean
policy?: Policy
severity?: Severity
}
export interface Field {
/**
 * @minItems 1
 */
aliases?: string[]
aliasLists?: AliasLists
occurs?: Occurs
section?: string
/**
 * A regular expression (RE2 syntax, linear time: no lookaround, no backreference). It matches anywhere unless anchored with ^ and $.
 */
pattern?: string
values?: Entries
empty?: boolean
policy?: Policy
severity?: Severity
}
export interface Section {
/**
 * The heading's text, after normalisation.
 */
heading: string
/**
 * @minItems 1
 */
aliases?: string[]
aliasLists?: AliasLists
/**
 * A regular expression (RE2 syntax, linear time: no lookaround, no backreference). It matches anywhere unless anchored with ^ and $.
 */
pattern?: string
/**
 * What the section is for: a log of shell commands, as a table, a list or fenced blocks. All of them stand in `commands`, each with the exit code that the log records. Such a section is found by its heading and aliases, not by a pattern.
 */
holds?: "commands"
/**
 * Its level, 1 to 6; without it any.
 */
level?: number
occurs?: Occurs
/**
 * Whether a number may stand before the heading, and a remark in parentheses, after a colon or a dash behind it: `4.2 Commit list (3)` is then `Commit list`.
 */
decorated?: boolean
/**
 * Whether a bold label opens it too: `**Commit list**: …`, in a paragraph of its own or a list item.
 */
label?: boolean
/**
 * Whether it may be without content of its own.
 */
empty?: boolean
policy?: Policy
severity?: Severity
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
/**
 * What the item must stand in; without it only prose and lists count. `any`: wherever it stands.
 */
container?: ("any" | ("prose" | "list" | "quote" | "code" | "comment" | "html" | "frontmatter")[])
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
all: (Conditions | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
/**
 * How to compare; docs/operators.md lists them.
 */
operator: string
/**
 * What to compare with: a value, an array of them, another fact as {"fact": name}, or a JSON schema for matchesSchema.
 */
value: ((string | number | boolean | null) | Scalars1 | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
} | {
schema: {

}
})
})[]
} | {
/**
 * @minItems 1
 * @maxItems 1000
 */
any: (Conditions | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
/**
 * How to compare; docs/operators.md lists them.
 */
operator: string
/**
 * What to compare with: a value, an array of them, another fact as {"fact": name}, or a JSON schema for matchesSchema.
 */
value: ((string | number | boolean | null) | Scalars1 | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
} | {
schema: {

}
})
})[]
} | {
not: (Conditions | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
/**
 * How to compare; docs/operators.md lists them.
 */
operator: string
/**
 * What to compare with: a value, an array of them, another fact as {"fact": name}, or a JSON schema for matchesSchema.
 */
value: ((string | number | boolean | null) | Scalars1 | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
} | {
schema: {

}
})
})
})
}
/**
 * Reads parts out of a property by a pattern with named groups, (?P<name>…): each group becomes a property of the item, and only items that match are kept.
 */
export interface Capture {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
from: string
/**
 * A regular expression (RE2 syntax, linear time: no lookaround, no backreference). It matches anywhere unless anchored with ^ and $.
 */
pattern: string
}
/**
 * Keeps the items whose property equals the value, or one of the values. Text compares exactly, after normalisation.
 */
export interface Where {
[k: string]: string | number | boolean | null | Scalars
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
/**
 * What the item must stand in; without it only prose and lists count. `any`: wherever it stands.
 */
container?: ("any" | ("prose" | "list" | "quote" | "code" | "comment" | "html" | "frontmatter")[])
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
all: (Conditions | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
/**
 * How to compare; docs/operators.md lists them.
 */
operator: string
/**
 * What to compare with: a value, an array of them, another fact as {"fact": name}, or a JSON schema for matchesSchema.
 */
value: ((string | number | boolean | null) | Scalars1 | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
} | {
schema: {

}
})
})[]
} | {
/**
 * @minItems 1
 * @maxItems 1000
 */
any: (Conditions | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
/**
 * How to compare; docs/operators.md lists them.
 */
operator: string
/**
 * What to compare with: a value, an array of them, another fact as {"fact": name}, or a JSON schema for matchesSchema.
 */
value: ((string | number | boolean | null) | Scalars1 | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
} | {
schema: {

}
})
})[]
} | {
not: (Conditions | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
/**
 * How to compare; docs/operators.md lists them.
 */
operator: string
/**
 * What to compare with: a value, an array of them, another fact as {"fact": name}, or a JSON schema for matchesSchema.
 */
value: ((string | number | boolean | null) | Scalars1 | {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
fact: string
} | {
schema: {

}
})
})
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
 * The items of several views of this kind in one, in document order; the same stretch only once. They have the properties that all of these views have.
 */
export interface Union {
/**
 * @minItems 2
 * @maxItems 20
 */
union: Id[]
}
export interface Related {
/**
 * From the document's own folder, with forward slashes; never outside the workspace. With * it stands for several documents, whose facts come one after another. {{name}} stands for a group that `capture` reads.
 */
path: string
/**
 * Where the path begins: `upwards` looks in the document's own folder, then in each one above it up to the workspace's root, and takes the first file that is there.
 */
search?: "upwards"
/**
 * Reads parts of the path out of the document by a pattern with named groups, (?P<name>…). Where it does not match, the related document is not there.
 */
capture?: {
/**
 * The name of a fact: a property of the item (`Status`, `Status.raw`, `Status.line`), a neighbour's (`previous.Status`, `next.Status`), a `let` name, `list.<id>`, `option.<name>`, `document.<property>`, `frontmatter.<key>`, `data.<key>`, `fields.<name>`, or a projection over the document: `<collection, table or view>.<property>` and `<…>.count`. A related document's facts stand under its alias: `drift.lines.text`.
 */
from: string
/**
 * A regular expression (RE2 syntax, linear time: no lookaround, no backreference). It matches anywhere unless anchored with ^ and $.
 */
pattern: string
}
/**
 * The related document's kind, so that its tables and fields have names here.
 */
kind?: string
/**
 * Whether it must exist.
 */
required?: boolean
policy?: Policy
severity?: Severity
}
export interface Variant {
when: When
match?: unknown[]
template?: ({

} | null)
frontmatter?: ({

} | null)
data?: ({

} | null)
tables?: ({

} | null)
fields?: ({

} | null)
sections?: ({

} | null)
sectionOrder?: (boolean | unknown[] | null)
views?: ({

} | null)
related?: ({

} | null)
}
/**
 * The options of the pack, by name, and the value, or one of several values, that each must have.
 */
export interface When {
[k: string]: string | number | boolean | (string | number)[]
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
export interface Items {
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
