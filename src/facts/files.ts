import type { Collection } from './collection.ts';
import { createItem } from './create-item.ts';
import { splitPath } from './split-path.ts';

/** The files of the document's folder, where somebody listed them. */
export const files: Collection = {
  name: 'files',
  description: "The files of the document's folder and below it.",
  needs: 'text',
  properties: {
    path: { type: 'text', description: "Its path from the document's folder, with forward slashes." },
    name: { type: 'text', description: 'Its name with extension.' },
    folder: { type: 'text', description: "Its folder's path from the document's folder; empty for the folder itself." },
    extension: { type: 'text', description: 'Its extension in lower case, without the dot; empty where there is none.' },
  },
  contained: false,
  collect: context =>
    (context.files ?? []).map(path => {
      const { name, folder } = splitPath(path);
      const dot = name.lastIndexOf('.');
      const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
      return createItem(context, { span: [0, 0], container: 'prose', section: null, properties: { path, name, folder, extension } });
    }),
};
