import { build } from 'esbuild';

const words = {
  text: 'text',
  number: 'number',
  boolean: 'true or false',
  texts: 'array of texts',
  numbers: 'array of numbers',
  any: 'any',
  pattern: 'pattern',
  schema: 'JSON Schema',
};

/** docs/operators.md, from the operators themselves. */
export async function generateOperatorDocs() {
  const operators = await loadOperators();
  const lines = [
    '# Operators',
    '',
    'What conditions compare with: `{ "fact": "Status", "operator": "notIn", "value": ["0", "1"] }`. The fact is on the left, the value on the right; the value',
    'may be another fact, as `{ "fact": "list.modes" }`.',
    '',
    'Types count: the text `"2"` is never the number `2`. A missing value is null, and every operator is false on it but `isEmpty`, `isNotEmpty` and `isDate` with',
    '`false`, and the negated ones (`not…`, `doesNot…`, `none…`), which are true. No operator ever fails: what it cannot compare, it finds false.',
    '',
    'Text compares exactly, as it is after normalisation; lengths count characters (code points). Patterns are RE2: linear time, no lookaround, no backreferences.',
    '',
    '| operator | fact | value | true when |',
    '| --- | --- | --- | --- |',
    ...operators.map(
      ({ name, left, right, description }) =>
        `| \`${name}\` | ${describeTypes(left)} | ${describeTypes(right)} | ${escapeCell(description)} |`,
    ),
    '',
    'A fact of type any (front matter, data, an array of names) goes with every operator.',
    '',
  ];
  return { 'docs/operators.md': lines.join('\n') };
}

/** The catalogue is TypeScript, which older versions of Node do not run. */
async function loadOperators() {
  const { outputFiles } = await build({
    entryPoints: ['src/generated/operators.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    external: ['re2js'],
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { operators } = await import(`data:text/javascript;base64,${source}`);
  return [...operators].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describeTypes(types) {
  return types
    .filter(type => type !== 'any' || types.length === 1)
    .map(type => words[type])
    .join(', ');
}

function escapeCell(text) {
  return text.replaceAll('|', '\\|');
}
