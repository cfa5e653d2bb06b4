import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import type { Item } from './item.ts';
import { normalizeText } from './normalize-text.ts';
import { type Placeholder, readPlaceholders } from './placeholders/read-placeholders.ts';

/** What stands for something that is still to be written. */
export const placeholders: Collection = {
  name: 'placeholders',
  description:
    'What stands for something that is still to be written: `<name>` (no HTML, link or type), `{{name}}`, `{% name %}`, `[Describe …]`, `TODO`, `YYYY-MM-DD`, ' +
    '`item-###`. Within lines too: those in inline code stand in the container code.',
  needs: 'tree',
  properties: {
    type: {
      type: 'text',
      description:
        'angle (`<name>`), braces (`{{name}}`), tag (`{% name %}`), brackets (`[Describe …]`), word (TODO, TBD, FIXME, XXX), date (YYYY-MM-DD) or ' +
        'number (item-###).',
    },
    text: { type: 'text', description: 'The placeholder as it stands.' },
    holder: {
      type: 'text',
      description:
        'What it stands in: heading, header (of a column), cell, field (its value), item (of a list), paragraph, line (of code, HTML or front matter), ' +
        'or value (of YAML or JSON).',
    },
    name: { type: 'text', description: "The holder's name: the column of a cell, the name of a field, the path of a value; else null." },
    whole: {
      type: 'boolean',
      description:
        'Whether nothing else stands in the holder but punctuation. Two placeholders describe a form, `<hash> <path>`: none is the whole.',
    },
  },
  contained: true,
  collect: context => readPlaceholders(context).map(found => createPlaceholder(context, found)),
};

function createPlaceholder(context: FactContext, { type, span, container, holder, whole }: Placeholder): Item {
  const raw = context.document.text.slice(...span);
  const text = normalizeText(raw);
  return createItem(context, {
    span,
    container,
    section: holder.section,
    properties: { type, text, holder: holder.type, name: holder.name, whole },
    raws: raw === text ? {} : { text: raw },
  });
}
