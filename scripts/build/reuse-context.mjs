import { readFile } from 'node:fs/promises';

const copied = /\{\s*\.\.\.context,\s*sliceSerialize: events\[index\]\[2\]\.sliceSerialize\s*\}/g;

/**
 * mdast-util-from-markdown (2.1.0) makes a copy of its context for every event, an object of ten properties, so that each handler has the `sliceSerialize` of the event's
 * tokenizer: a seventh of the time that a folder of documents takes. Handlers are called one after another, so one context whose function is exchanged does.
 */
export function reuseContext(source) {
  let count = 0;
  const changed = source.replace(copied, () => {
    count += 1;
    return '((context.sliceSerialize = events[index][2].sliceSerialize), context)';
  });
  if (count !== 3)
    throw new Error(
      `mdast-util-from-markdown has changed: its context is copied in ${count} places, not 3. Look at scripts/build/reuse-context.mjs.`,
    );
  return changed;
}

/** The same as an esbuild plugin. */
export const reusedContext = {
  name: 'reused-context',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mdast-util-from-markdown[\\/]lib[\\/]index\.js$/ }, async ({ path }) => ({
      contents: reuseContext(await readFile(path, 'utf8')),
    }));
  },
};
