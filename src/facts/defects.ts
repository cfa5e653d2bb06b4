import type { Collection, FactContext } from './collection.ts';
import { createItem } from './create-item.ts';
import { detectCharacters } from './defects/characters.ts';
import type { Defect, Detector } from './defects/defect.ts';
import { detectDetachedRows } from './defects/detached-rows.ts';
import { detectDisguisedEntities } from './defects/disguised-entities.ts';
import { detectDuplicates } from './defects/duplicates.ts';
import { detectFrontMatter } from './defects/front-matter.ts';
import { detectHeadingLikes } from './defects/heading-likes.ts';
import { detectHiddenHeadings } from './defects/hidden-headings.ts';
import { detectHiddenTables } from './defects/hidden-tables.ts';
import { detectHtml } from './defects/html.ts';
import { detectMixedScripts } from './defects/mixed-scripts.ts';
import { detectRaggedRows } from './defects/ragged-rows.ts';
import { detectSplitWords } from './defects/split-words.ts';
import { detectSwallowedRows } from './defects/swallowed-rows.ts';
import { detectUnclosedFences } from './defects/unclosed-fences.ts';
import type { Item } from './item.ts';

const detectors: readonly Detector[] = [
  detectCharacters,
  detectDetachedRows,
  detectDisguisedEntities,
  detectDuplicates,
  detectFrontMatter,
  detectHeadingLikes,
  detectHiddenHeadings,
  detectHiddenTables,
  detectHtml,
  detectMixedScripts,
  detectRaggedRows,
  detectSplitWords,
  detectSwallowedRows,
  detectUnclosedFences,
];

/** Structure that is broken, and text that is not what it looks like: what other facts could miss. */
export const defects: Collection = {
  name: 'defects',
  description: 'Structure that is broken, and text that is not what it looks like.',
  needs: 'tree',
  properties: {
    type: {
      type: 'text',
      description:
        'ragged-row, detached-row, html-table, html-heading, hidden-html, unclosed-fence, heading-like, hidden-heading, hidden-table, hidden-character, ' +
        'bidi-character, control-character, odd-space, mixed-script, split-word, duplicate-heading, duplicate-column, frontmatter-unclosed or frontmatter-late.',
    },
    text: { type: 'text', description: 'What it is, in words.' },
    declared: {
      type: 'boolean',
      description: "Whether the document's kind declares the thing, and so tells the same by a check of its own.",
    },
    mend: { type: 'text', description: 'How to mend it, where that depends on what stands there; else null.' },
    replacement: {
      type: 'text',
      description: 'What mends it, where it is certain what was meant; else null. Its place is what it takes the place of.',
    },
  },
  contained: false,
  collect: context =>
    detectors
      .flatMap(detect => detect(context))
      .sort((left, right) => left.span[0] - right.span[0] || left.type.localeCompare(right.type, 'en'))
      .map(defect => createDefectItem(context, defect)),
};

function createDefectItem(context: FactContext, { type, text, span, container, section, declared, mend, replacement }: Defect): Item {
  return createItem(context, {
    span,
    container,
    section,
    properties: { type, text, declared: declared ?? false, mend: mend ?? null, replacement: replacement?.text ?? null },
    ...(replacement && { spans: { replacement: replacement.span } }),
  });
}
