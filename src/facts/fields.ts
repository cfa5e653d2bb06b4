import type { Span } from '../document/span.ts';
import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import { readInkLines } from './inline-lines.ts';
import type { Container, Item, SectionRef } from './item.ts';
import { readLineMarks } from './line-marks.ts';
import { foldName, normalizeText } from './normalize-text.ts';
import type { LeafNode, Place } from './outline.ts';
import { parseField, parseSourceField, type ReadField } from './parse-field.ts';
import { stripStrikethrough } from './plain-text.ts';

/** `name: value` lines, wherever they stand. */
export const fields: Collection = {
  name: 'fields',
  description:
    '`name: value` lines of paragraphs, list items and labels; also in code, comments, HTML and front matter, by their container.',
  needs: 'tree',
  properties: {
    name: { type: 'text', description: 'Its name: as declared, else as it stands.' },
    value: { type: 'text', description: 'The rest of the line, formatting stripped; empty where nothing stands there.' },
    style: { type: 'text', description: 'plain, list, bold (`**Name:** value`) or code (`` `name`: value ``).' },
  },
  contained: true,
  collect: context => {
    const names = declaredNames(context);
    return context
      .outline()
      .leaves.flatMap(place => readFields(context, place))
      .concat(readFrontMatterFields(context))
      .sort((left, right) => left.span[0] - right.span[0])
      .map(found => createField(context, found, names));
  },
};

/** A colon, or an entity that could be one. */
const maybeField = /[:：&]/;

interface FoundField {
  readonly field: ReadField;
  readonly span: Span;
  readonly style: string;
  readonly container: Container;
  readonly section: SectionRef | null;
}

function readFields(context: FactContext, place: Place<LeafNode>): FoundField[] {
  if (place.node.type === 'code') return readSourceFields(context, place, () => 'code');
  if (place.node.type === 'html') return readSourceFields(context, place, line => readLineMarks(context)[line - 1]?.container ?? 'html');
  return place.node.type === 'paragraph' ? readInkFields(context, place) : [];
}

function readInkFields({ document }: FactContext, { node, span, container, section, parent, index }: Place<LeafNode>): FoundField[] {
  if (!('children' in node) || !maybeField.test(document.text.slice(...span))) return [];
  const leads = parent.type === 'listItem' && index === 0;
  return readInkLines(node, document).flatMap((line, position) => {
    const field = parseField(line, document.text);
    if (!field) return [];
    const style = field.style === 'plain' && leads && position === 0 ? 'list' : field.style;
    return [{ field, span: [field.nameSpan[0], field.valueSpan[1]], style, container, section }];
  });
}

type Stretch = Pick<Place, 'span' | 'section'>;

function readSourceFields({ document }: FactContext, { span, section }: Stretch, containerOf: (line: number) => Container): FoundField[] {
  const { lines, text } = document;
  const found: FoundField[] = [];
  const last = lines.pointAt(span[1]).line;
  for (let line = lines.pointAt(span[0]).line; line <= last; line += 1) {
    const field = parseSourceField(lines.spanOf(line), text);
    if (field) found.push({ field, span: [field.nameSpan[0], field.valueSpan[1]], style: 'plain', container: containerOf(line), section });
  }
  return found;
}

function readFrontMatterFields(context: FactContext): FoundField[] {
  const { frontMatter } = context.document;
  return frontMatter ? readSourceFields(context, { span: frontMatter.span, section: null }, () => 'frontmatter') : [];
}

/** The declared names by every name that a field goes by, folded. */
function declaredNames({ shape }: FactContext): ReadonlyMap<string, string> {
  const pairs = Object.entries(shape.fields ?? {}).flatMap(([name, { aliases = [] }]) =>
    [name, ...aliases].map(alias => [foldName(alias), name] as const),
  );
  return new Map(pairs.reverse());
}

function createField(
  context: FactContext,
  { field, span, style, container, section }: FoundField,
  names: ReadonlyMap<string, string>,
): Item {
  const { text } = context.document;
  const name = names.get(foldName(field.name)) ?? normalizeText(field.name);
  const value = normalizeText(stripStrikethrough(field.value));
  const [rawName, rawValue] = [text.slice(...field.nameSpan), text.slice(...field.valueSpan)];
  return createItem(context, {
    span,
    container,
    section,
    properties: { name, value, style },
    spans: { name: field.nameSpan, value: field.valueSpan },
    raws: { ...(rawName === name ? {} : { name: rawName }), ...(rawValue === value ? {} : { value: rawValue }) },
  });
}
