import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import type { Item } from './item.ts';
import { normalizeLines } from './normalize-text.ts';
import { splitPath } from './split-path.ts';

/** The document itself: one item, standing before its first character. */
export const document: Collection = {
  name: 'document',
  description: 'The document itself: one item.',
  needs: 'tree',
  properties: {
    path: { type: 'text', description: 'Its path, with forward slashes.' },
    name: { type: 'text', description: "Its file's name with extension." },
    folder: { type: 'text', description: "Its folder's name." },
    format: { type: 'text', description: 'markdown, yaml, json or jsonl.' },
    kind: { type: 'text', description: 'The id of its kind, or null.' },
    form: { type: 'text', description: 'filled or template.' },
    lineCount: { type: 'number', description: 'How many lines it has, as split at line ends: a final line end opens an empty line.' },
    characterCount: { type: 'number', description: 'How many UTF-16 units it has, without a byte order mark.' },
    hasFrontMatter: { type: 'boolean', description: 'Whether it begins with front matter.' },
    text: {
      type: 'text',
      description: 'The whole of it, line by line, markers and formatting included; `text.raw` is the document as it stands.',
    },
    title: { type: 'text', description: 'Its first heading of level 1, or null.' },
  },
  contained: false,
  collect: context => {
    const { path, format, lines, text, frontMatter } = context.document;
    const { name, folder } = splitPath(path);
    const properties = {
      path: path.replaceAll('\\', '/'),
      name,
      folder: splitPath(folder).name,
      format,
      kind: context.kind,
      form: context.form,
      lineCount: lines.count,
      characterCount: text.length,
      hasFrontMatter: frontMatter !== null,
      title: titleOf(context),
    };
    return [withText(createItem(context, { span: [0, 0], container: 'prose', section: null, properties, raws: { text } }), text)];
  },
};

/** Normalising a whole document takes a while, and few rules ask for it: it is done for the first that does. */
function withText(item: Item, raw: string): Item {
  let text: string | null = null;
  const properties = Object.defineProperty({ ...item.properties }, 'text', {
    enumerable: true,
    get: () => {
      text ??= normalizeLines(raw);
      return text;
    },
  });
  return Object.freeze({ ...item, properties: Object.freeze(properties) });
}

function titleOf(context: FactContext): string | null {
  for (const ref of context.outline().sections.values()) if (ref.level === 1) return ref.text;
  return null;
}
