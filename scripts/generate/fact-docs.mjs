import { importBundled } from './validators.mjs';

const words = {
  text: 'text',
  number: 'number',
  boolean: 'true or false',
  texts: 'array of texts',
  numbers: 'array of numbers',
  any: 'any',
};

/** docs/facts.md, from the collections themselves. */
export async function generateFactDocs() {
  const { collections } = await importBundled('src/generated/collections.ts', { plugins: [withoutPackages] });
  const sorted = [...collections].sort((a, b) => (a.name < b.name ? -1 : 1));
  const lines = [
    '# Facts',
    '',
    'What rules see of a document: collections of items, each with its place. `packetlint facts FILE` counts the items of each collection;',
    '`packetlint facts FILE NAME` shows those of one. A rule takes a collection as `given.fact`, and projects it as `<collection>.<property>` (an array over its',
    'items) and `<collection>.count`. How names are looked up stands in [architecture.md](architecture.md#names-in-rules).',
    '',
    ...describeCommon(),
    '',
    ...sorted.flatMap(describeCollection),
  ];
  return { 'docs/facts.md': lines.join('\n') };
}

function describeCommon() {
  return [
    'Every item has these properties, beside those of its collection:',
    '',
    '| property | type | what it is |',
    '| --- | --- | --- |',
    '| `line` | number | The line that it begins on, from 1. |',
    '| `section` | text | The text of the nearest heading above it, or null. |',
    '| `container` | text | What it stands in: prose, list, quote, code, comment, html or frontmatter. |',
    '',
    'Text is normalised: Unicode form NFKC, invisible characters left out, all white space one space. `<property>.raw` is what stands in the file,',
    '`<property>.line` its line, and `section.path` all the headings above the item, outermost first: `Plan > Stage 1 > Rollback`. What is missing is null.',
    '',
    'Of the collections marked _prose and lists_ only items in `prose` and `list` count, unless a rule asks for other containers. Of the others all count.',
  ];
}

function describeCollection({ name, description, contained, properties }) {
  const rows = Object.entries(properties).map(
    ([key, { type, description }]) => `| \`${key}\` | ${words[type]} | ${escapeCell(description)} |`,
  );
  return [
    `## ${name}`,
    '',
    `${description}${contained ? ' _Prose and lists._' : ''}`,
    '',
    '| property | type | what it is |',
    '| --- | --- | --- |',
    ...rows,
    '',
    ...(name === 'rows'
      ? ['A row has a property for each of its columns besides: by the declared name, else by the text of the header.', '']
      : []),
  ];
}

/** Facts describe themselves without the parsers that they collect with. */
const withoutPackages = {
  name: 'without-packages',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => (kind === 'entry-point' ? null : { path, namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

function escapeCell(text) {
  return text.replaceAll('|', '\\|');
}
