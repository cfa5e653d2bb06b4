// Generated from src/facts/ by "npm run generate". Do not edit.
import type { Collection } from '../facts/collection.ts';
import { cells } from '../facts/cells.ts';
import { codeBlocks } from '../facts/code-blocks.ts';
import { commands } from '../facts/commands.ts';
import { comments } from '../facts/comments.ts';
import { defects } from '../facts/defects.ts';
import { document } from '../facts/document.ts';
import { fields } from '../facts/fields.ts';
import { files } from '../facts/files.ts';
import { frontmatter } from '../facts/frontmatter.ts';
import { headings } from '../facts/headings.ts';
import { inlineCode } from '../facts/inline-code.ts';
import { lines } from '../facts/lines.ts';
import { links } from '../facts/links.ts';
import { listItems } from '../facts/list-items.ts';
import { paragraphs } from '../facts/paragraphs.ts';
import { placeholders } from '../facts/placeholders.ts';
import { rows } from '../facts/rows.ts';
import { sections } from '../facts/sections.ts';
import { tables } from '../facts/tables.ts';
import { tasks } from '../facts/tasks.ts';
import { values } from '../facts/values.ts';

export const collections: readonly Collection[] = [cells, codeBlocks, commands, comments, defects, document, fields, files, frontmatter, headings, inlineCode, lines, links, listItems, paragraphs, placeholders, rows, sections, tables, tasks, values];
