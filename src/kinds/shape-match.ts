import { type DataNode, findEntry } from '../document/data.ts';
import type { ParsedDocument } from '../document/document.ts';
import type { Facts } from '../facts/facts.ts';
import { foldName } from '../facts/normalize-text.ts';
import type { HeadingPattern, Match } from '../generated/kind-file.ts';
import { compilePattern } from '../operators/patterns/compile-pattern.ts';
import type { Kind } from '../ruleset/ruleset.ts';
import { isContent } from './content.ts';
import { columnNames, fieldNames, headingNames } from './declared-names.ts';

interface ShapedDocument {
  readonly document: ParsedDocument;
  facts(): Facts;
}

/** Whether a document has everything that a match names beside paths. Cheap things first: the facts are asked for last. */
export function holdsShape(match: Match, kind: Kind, { document, facts }: ShapedDocument): boolean {
  if (match.frontmatter && !hasKeys(document.frontMatter?.data ?? null, match.frontmatter)) return false;
  if (match.data && !hasKeys(topOf(document), match.data)) return false;
  if (!match.columns && !match.headings && !match.fields) return true;
  if (document.format !== 'markdown') return false;
  return (
    hasHeadings(match.headings ?? [], kind, facts) &&
    hasFields(match.fields ?? [], kind, facts) &&
    hasTable(match.columns ?? [], kind, facts)
  );
}

/** What the keys at the top are of: in JSON Lines, the first value. */
function topOf({ format, data }: ParsedDocument): DataNode | null {
  return format === 'jsonl' && data?.type === 'array' ? (data.items[0] ?? null) : data;
}

/** Whether a mapping has the keys with the values; `true` stands for any value. Of a key that repeats the last one counts. */
function hasKeys(node: DataNode | null, keys: Readonly<Record<string, string | number | boolean>>): boolean {
  if (node?.type !== 'object') return false;
  return Object.entries(keys).every(([key, expected]) => {
    const entry = findEntry(node, key);
    if (!entry || expected === true) return entry !== null;
    return entry.value.type === 'scalar' && entry.value.value === expected;
  });
}

function hasHeadings(headings: readonly (string | HeadingPattern)[], kind: Kind, facts: () => Facts): boolean {
  if (headings.length === 0) return true;
  const items = facts().items('headings').filter(isContent);
  const present = new Set<string>();
  for (const item of items) {
    for (const text of [item.properties.text, item.properties.title]) if (typeof text === 'string') present.add(foldName(text));
  }
  return headings.every(heading => {
    if (typeof heading === 'string') return headingNames(kind, heading).some(name => present.has(name));
    const pattern = compilePattern(heading.pattern);
    return items.some(item => pattern.test(String(item.properties.text)));
  });
}

/** The patterns that a kind is recognised by; those that `needsPatternEngine` says need the engine loaded before. */
export function shapePatterns({ file }: Kind): string[] {
  const matches = [...file.match, ...(file.template?.match ?? [])];
  return matches.flatMap(({ headings = [] }) => headings.flatMap(heading => (typeof heading === 'string' ? [] : [heading.pattern])));
}

function hasFields(fields: readonly string[], kind: Kind, facts: () => Facts): boolean {
  if (fields.length === 0) return true;
  const items = facts().items('fields').filter(isContent);
  const present = new Set(items.map(item => foldName(String(item.properties.name))));
  return fields.every(field => fieldNames(kind, field).some(name => present.has(name)));
}

function hasTable(columns: readonly string[], kind: Kind, facts: () => Facts): boolean {
  if (columns.length === 0) return true;
  const tables = facts().items('tables').filter(isContent);
  return tables.some(({ table }) => {
    const present = new Set(table?.columns.map(column => foldName(column.text)));
    return columns.every(column => columnNames(kind, column).some(name => present.has(name)));
  });
}
