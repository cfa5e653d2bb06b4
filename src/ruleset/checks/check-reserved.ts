import type { JsonPath, Report } from './mistake.ts';

/** First parts of names that mean something of their own. */
const reserved = ['previous', 'next', 'ordinal', 'list', 'option', 'pack', 'document', 'frontmatter', 'data', 'fields', 'count'];

/** Reports a name given by an author that would hide what the name means already. */
export function reportReserved(report: Report, name: string, path: JsonPath, on: 'key' | 'value' = 'key'): void {
  if (reserved.includes(name)) report({ path, on, message: `"${name}" has a meaning of its own in rules; choose another name.` });
}
