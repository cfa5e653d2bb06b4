import { characterEntities } from 'character-entities';

/**
 * An esbuild plugin that keeps the 2,000 names of HTML's character references as one text until a document has one that Markdown's parser wants decoded.
 * As an object they cost every start more than any library does.
 */
export const lateEntities = {
  name: 'late-entities',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]decode-named-character-reference[\\/]index\.js$/ }, () => ({
      contents: `let entities;
export function decodeNamedCharacterReference(name) {
  entities ??= JSON.parse(${JSON.stringify(JSON.stringify(characterEntities))});
  return Object.hasOwn(entities, name) ? entities[name] : false;
}`,
    }));
  },
};
