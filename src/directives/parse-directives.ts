import type { ParsedDocument } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { Container, Item } from '../facts/item.ts';
import { normalizeText } from '../facts/normalize-text.ts';
import { type Directive, type DirectiveType, directiveTypes, type NamedRule, type UnknownDirective } from './directive.ts';

/** The part of a document that directives need. */
export type DirectiveSource = Pick<ParsedDocument, 'text' | 'lines' | 'frontMatter'>;

const opening = '<!--';
const closing = '-->';
const keyword = /^packetlint-([\w-]*\w)/;
const separator = /(?:^|\s)-{2,}(?:\s|$)/;

// What is quoted or shown as code is somebody else's comment.
const deaf: ReadonlySet<Container> = new Set(['quote', 'code', 'frontmatter']);

/** The directives among a document's `comments` facts, in the order in which they stand. Reads the comments as they stand in the text. */
export function parseDirectives(source: DirectiveSource, comments: readonly Item[]): (Directive | UnknownDirective)[] {
  const directives: (Directive | UnknownDirective)[] = [];
  // How far the document holds nothing but front matter, comments and blank lines; null once something else came.
  let head: number | null = source.frontMatter?.span[1] ?? 0;
  for (const { span, container } of comments) {
    const leads: boolean = head !== null && span[0] >= head && isBlank(source.text.slice(head, span[0]));
    head = leads ? span[1] : null;
    const directive = deaf.has(container) ? null : parseDirective(source, span, leads ? 0 : span[0]);
    if (directive) directives.push(directive);
  }
  return directives;
}

function parseDirective({ text, lines }: DirectiveSource, span: Span, from: number): Directive | UnknownDirective | null {
  const body = bodyOf(text, span);
  const content = text.slice(...body);
  const lead = content.length - content.trimStart().length;
  const name = keyword.exec(content.slice(lead, lead + 80))?.[1];
  if (name === undefined) return null;
  const type = directiveTypes.find(candidate => candidate === name);
  if (!type) return { type: 'unknown', name: `packetlint-${name}`, span };
  const start = lead + 'packetlint-'.length + name.length;
  const rest = content.slice(start);
  const cut = separator.exec(rest);
  return {
    type,
    rules: parseRules(rest.slice(0, cut?.index), body[0] + start),
    reason: cut ? reasonOf(rest.slice(cut.index + cut[0].length)) : null,
    span,
    location: lines.locationOf(span),
    from: countsOn(type) ? from : span[0],
  };
}

function bodyOf(text: string, [start, end]: Span): Span {
  const opened = text.startsWith(opening, start) ? start + opening.length : start;
  return [opened, text.startsWith(closing, end - closing.length) ? Math.max(opened, end - closing.length) : end];
}

function countsOn(type: DirectiveType): boolean {
  return type === 'disable' || type === 'enable';
}

/** Names between commas, with their places. */
function parseRules(list: string, offset: number): NamedRule[] {
  const rules: NamedRule[] = [];
  let start = offset;
  for (const part of list.split(',')) {
    const id = part.trim();
    const lead = part.length - part.trimStart().length;
    if (id !== '') rules.push({ id, span: [start + lead, start + lead + id.length] });
    start += part.length + 1;
  }
  return rules;
}

function reasonOf(text: string): string | null {
  // One that nobody can see is none.
  return normalizeText(text) === '' ? null : text.trim().split(/\s+/).join(' ');
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
