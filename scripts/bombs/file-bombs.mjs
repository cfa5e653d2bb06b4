// Files made to be slow or to crash, each with the name it has; n is about how many characters it holds. A `.md` gets its text as front matter.
const repeat = (text, n) => text.repeat(Math.max(1, Math.floor(n / text.length)));
const lines = (n, line) => {
  let [text, length] = [[], 0];
  for (let index = 0; length < n; index += 1) {
    text.push(line(index));
    length += text.at(-1).length + 1;
  }
  return `${text.join('\n')}\n`;
};
const aliases = levels => {
  const text = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level <= levels; level += 1)
    text.push(
      `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  return `${text.join('\n')}\n`;
};

const yaml = {
  'flow [': n => `a: ${repeat('[', n)}`,
  'flow {a:': n => `a: ${repeat('{a: ', n)}`,
  'flow [ ... ]': n => `a: ${repeat('[', n / 2)}${repeat(']', n / 2)}`,
  'explicit keys ?': n => repeat('? ', n),
  'explicit keys, 300 deep': () => `${'? '.repeat(300)}a`,
  'sequences - - -': n => repeat('- ', n),
  'a: on one line': n => repeat('a: ', n),
  'indented staircase': n => {
    let text = '';
    for (let depth = 0; text.length < n; depth += 1) text += `${' '.repeat(depth)}a:\n`;
    return text;
  },
  'deep indentation': n => `a:\n${repeat(' ', n)}b: c\n`,
  aliases: () => aliases(12),
  'alias of itself': () => 'a: &a [*a]\n',
  'merge keys': n => `a: &a {b: c}\n${lines(n, index => `k${index}: {<<: *a}`)}`,
  anchors: n => lines(n, index => `k${index}: &k${index} x`),
  'alias to nothing': n => lines(n, index => `k${index}: *k${index}`),
  'duplicate keys': n => lines(n, () => 'a: b'),
  'many keys': n => lines(n, index => `k${index}: v`),
  __proto__: () => '__proto__: {a: b}\nconstructor: x\nprototype:\n  __proto__: [1]\n',
  'long scalar': n => `a: ${repeat('x', n)}\n`,
  'quoted never closed': n => `a: "${repeat('x\n', n)}`,
  'block scalar': n => `a: |\n${repeat('  x\n', n)}`,
  'folded with blank lines': n => `a: >\n${repeat('\n', n)}  x\n`,
  comments: n => repeat('# a\n', n),
  documents: n => repeat('--- a\n', n),
  tags: n => `a: ${repeat('!!str ', n)}x\n`,
  'tag handles': n => lines(n, index => `%TAG !a${index}! tag:x`),
  tabs: n => `a:\n${repeat('\t', n)}b\n`,
  'plain over lines': n => `a: ${repeat('x\n  ', n)}\n`,
  escapes: n => `a: "${repeat('\\x41', n)}"\n`,
  'complex keys': n => lines(n, index => `? [a, ${index}]\n: b`),
  nul: n => `a: ${repeat('\0', n)}\n`,
  'merge of merges': () => {
    const text = ['a0: &a0 {x: 1}'];
    for (let level = 1; level < 40; level += 1) text.push(`a${level}: &a${level} {<<: [*a${level - 1}, *a${level - 1}]}`);
    return `${text.join('\n')}\n`;
  },
  'big numbers': n => `a: ${repeat('9', n)}\n`,
  'octal and dates': n => lines(n, index => `k${index}: [0o17, 0x1F, 1e999, .inf, 2026-13-45, ~]`),
};

const json = {
  'arrays [': n => repeat('[', n),
  'arrays [ ... ]': n => repeat('[', n / 2) + repeat(']', n / 2),
  'objects {"a":': n => repeat('{"a":', n),
  'objects {"a": ... }': n => `${repeat('{"a":', (n * 5) / 6)}1${repeat('}', n / 6)}`,
  'duplicate keys': n => `{${repeat('"a":1,', n)}"a":2}`,
  'many keys': n => `{${lines(n, index => `"k${index}":1,`)}"z":1}`,
  __proto__: () => '{"__proto__":{"a":1},"constructor":{"prototype":{"b":2}},"a":{"__proto__":[]}}',
  'array of numbers': n => `[${repeat('1,', n)}1]`,
  'long number': n => repeat('9', n),
  'long text': n => `"${repeat('x', n)}"`,
  escapes: n => `"${repeat('\\u0041', n)}"`,
  'text never closed': n => `"${repeat('x', n)}`,
  spaces: n => `${repeat(' ', n)}1`,
  'lone surrogates': n => `"${repeat('\\ud800', n)}"`,
  comments: n => `${repeat('/**/', n)}1`,
  'comment never closed': n => `/*${repeat('*', n)}`,
  commas: n => `[${repeat(',', n)}]`,
  'minus signs': n => repeat('-', n),
  empty: () => '',
};

const entries = (texts, make) => Object.entries(texts).map(([name, generate]) => make(name, generate));

/** Documents: [name, file name, n => text]. */
export const documentBombs = [
  ...entries(yaml, (name, generate) => [`front matter: ${name}`, 'bomb.md', n => `---\n${generate(n)}\n---\n\n# Text\n`]),
  ...entries(yaml, (name, generate) => [`yaml: ${name}`, 'bomb.yml', generate]),
  ...entries(json, (name, generate) => [`json: ${name}`, 'bomb.json', generate]),
];

const rule = parts => ({
  meta: { docs: { description: 'x' }, messages: { x: 'x' } },
  kinds: ['markdown'],
  given: { fact: 'lines' },
  conditions: { all: [{ fact: 'text', operator: 'equal', value: 'never' }] },
  event: { type: 'x' },
  examples: { valid: [], invalid: [] },
  ...parts,
});
const matching = pattern => rule({ conditions: { all: [{ fact: 'text', operator: 'matches', value: pattern }] } });
const nest = (depth, inner, wrap) => {
  let value = inner;
  // JSON.stringify is recursive itself.
  for (let level = 0; level < Math.min(depth, 2000); level += 1) value = wrap(value);
  return value;
};
const leaf = { fact: 'text', operator: 'equal', value: 'x' };
const kind = parts => ({ docs: { description: 'x' }, match: [{ paths: ['**'] }], ...parts });
const write = value => (typeof value === 'string' ? value : JSON.stringify(value));

/** Files of a pack: [name, path in the pack, n => text, the exit codes that are right]. */
export const packBombs = [
  ...entries(json, (name, generate) => [`rule: ${name}`, 'bomb.json', generate, [2]]),
  ...entries(
    {
      'conditions, deep': n => rule({ conditions: nest(n / 10, { all: [leaf] }, inner => ({ not: inner })) }),
      'conditions, deep but allowed': () => rule({ conditions: nest(8, { all: [leaf] }, inner => ({ any: [inner, leaf] })) }),
      'conditions, wide': n => rule({ conditions: { any: Array(Math.ceil(n / 50)).fill(leaf) } }),
      'long list': n =>
        rule({ conditions: { all: [{ fact: 'text', operator: 'in', value: Array.from({ length: n / 5 }, (_, index) => `v${index}`) }] } }),
      'long message': n => rule({ meta: { docs: { description: 'x' }, messages: { x: repeat('{{', n) } } }),
      'message of names': () => rule({ meta: { docs: { description: 'x' }, messages: { x: repeat('{{text}}', 1000) } } }),
      'many messages': n =>
        rule({
          meta: {
            docs: { description: 'x' },
            messages: Object.fromEntries(Array.from({ length: n / 20 }, (_, index) => [`m${index}`, 'x'])),
          },
        }),
      'many lets': n =>
        rule({
          let: Object.fromEntries(
            Array.from({ length: n / 30 }, (_, index) => [`l${index}`, index ? `{{l${index - 1}}}{{l${index - 1}}}` : '{{text}}']),
          ),
        }),
      'let of doubles': () =>
        rule({
          let: Object.fromEntries(
            Array.from({ length: 40 }, (_, index) => [`l${index}`, index ? `{{l${index - 1}}}{{l${index - 1}}}` : '{{text}}']),
          ),
          conditions: { all: [{ fact: 'l39', operator: 'equal', value: 'x' }] },
        }),
      examples: n => rule({ examples: { valid: Array(Math.ceil(n / 4)).fill('x'), invalid: [] } }),
      'unknown keys': n => ({ ...rule(), ...Object.fromEntries(Array.from({ length: n / 10 }, (_, index) => [`k${index}`, 1])) }),
      'long unknown name': n => rule({ conditions: { all: [{ ...leaf, fact: repeat('x', n) }] } }),
      'long unknown operator': n => rule({ conditions: { all: [{ ...leaf, operator: repeat('contains', n) }] } }),
      'pattern (a+)+$': () => matching('^(a+)+$'),
      'pattern (a|a)*': () => matching('^(a|a)*$'),
      'pattern (.*)*': () => matching(`${'(.*)*'.repeat(50)}x`),
      'pattern a{1000}{1000}': () => matching('((a{1000}){1000}){1000}'),
      'pattern nested counts': () => matching(nest(20, 'a', inner => `(${inner}){2}`)),
      'pattern of 1000': () => matching('a?'.repeat(500)),
      'pattern too long': n => matching(repeat('a', n)),
      'pattern of parentheses': () => matching(`${'('.repeat(499)}a${')'.repeat(499)}`),
      'pattern of open parentheses': () => matching('('.repeat(1000)),
      'pattern of classes': () => matching('[\\p{L}\\p{N}]'.repeat(70)),
      'pattern of counted classes': () => matching('(\\pL{1,100}){1,10}$'),
      'pattern with lookahead': () => matching('(?=a)b'),
      'pattern .*.*.*': () => matching(`${'.*'.repeat(300)}never`),
      'pattern of alternatives': () => matching(`^(${Array(330).fill('aa').join('|')})*$`),
      schema: n =>
        rule({
          conditions: {
            all: [{ fact: 'text', operator: 'matchesSchema', value: { schema: nest(n / 20, {}, inner => ({ not: inner })) } }],
          },
        }),
      'schema of itself': () =>
        rule({ conditions: { all: [{ fact: 'text', operator: 'matchesSchema', value: { schema: { $ref: '#' } } }] } }),
      'schema of itself by allOf': () =>
        rule({
          conditions: { all: [{ fact: 'text', operator: 'matchesSchema', value: { schema: { allOf: [{ $ref: '#' }, { $ref: '#' }] } } }] },
        }),
      'schema of doubles': () =>
        rule({
          conditions: {
            all: [
              {
                fact: 'text',
                operator: 'matchesSchema',
                value: {
                  schema: {
                    $defs: Object.fromEntries(
                      Array.from({ length: 30 }, (_, index) => [
                        `d${index}`,
                        index ? { anyOf: [{ $ref: `#/$defs/d${index - 1}` }, { $ref: `#/$defs/d${index - 1}` }] } : { const: 'never' },
                      ]),
                    ),
                    $ref: '#/$defs/d29',
                  },
                },
              },
            ],
          },
        }),
      'schema with a pattern': () =>
        rule({ conditions: { all: [{ fact: 'text', operator: 'matchesSchema', value: { schema: { pattern: '^(a+)+$' } } }] } }),
      capture: () => rule({ given: { fact: 'lines', capture: { from: 'text', pattern: '(?P<x>(a+)+)$' } } }),
    },
    (name, make) => [`rule: ${name}`, 'bomb.json', n => write(make(n)), null],
  ),
  ...entries(
    {
      'glob *a*a*a': () => kind({ match: [{ paths: [`${'*a'.repeat(90)}*b`] }] }),
      'glob **/**/**': () => kind({ match: [{ paths: [`${'**/'.repeat(60)}x`] }] }),
      'glob of braces': () => kind({ match: [{ paths: ['{a,b}'.repeat(39)] }] }),
      'glob of ranges': () => kind({ match: [{ paths: ['{1..999999}{1..999999}'] }] }),
      'glob of extglobs': () => kind({ match: [{ paths: [`${'+('.repeat(60)}a${')'.repeat(60)}b`] }] }),
      'glob of nested stars': () => kind({ match: [{ paths: ['*(*(*(*(*(*(a)))))'] }] }),
      'many globs': n => kind({ match: [{ paths: Array.from({ length: n / 20 }, (_, index) => `**/*a*a*a${index}b`) }] }),
      'views of views': () =>
        kind({
          views: Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`v${index}`, { fact: index ? `v${index - 1}` : 'lines' }])),
        }),
      'views in a ring': () => kind({ views: { a: { fact: 'b' }, b: { fact: 'a' } } }),
      tables: n =>
        kind({
          tables: Object.fromEntries(Array.from({ length: n / 60 }, (_, index) => [`t${index}`, { columns: { [`C${index}`]: {} } }])),
        }),
      columns: n =>
        kind({ tables: { t: { columns: Object.fromEntries(Array.from({ length: n / 10 }, (_, index) => [`C${index}`, {}])) } } }),
      rows: n =>
        kind({
          tables: {
            t: { columns: { C: {} }, key: '{{C}}', rows: { required: Array.from({ length: n / 10 }, (_, index) => `r${index}`) } },
          },
        }),
      'front matter schema': n => kind({ frontmatter: { schema: nest(n / 20, {}, inner => ({ not: inner })) } }),
      'related upwards': () => kind({ related: { up: { path: `${'../'.repeat(60)}etc/passwd` } } }),
      'related to itself': () => kind({ related: { self: { path: './bomb.md', kind: 'bomb' } } }),
      templates: () => kind({ template: { match: [{ paths: ['**'] }], placeholders: ['(x+x+)+y'] } }),
    },
    (name, make) => [`kind: ${name}`, 'kinds/bomb.json', n => write(make(n)), null],
  ),
  ...entries(
    {
      items: n => ({ docs: { description: 'x' }, items: Array.from({ length: n / 8 }, (_, index) => `i${index}`) }),
      'one item, again': n => ({ docs: { description: 'x' }, items: Array.from({ length: n / 4 }, () => 'x') }),
    },
    (name, make) => [`list: ${name}`, 'lists/bomb.json', n => write(make(n)), null],
  ),
];

/** Configs: [name, n => text]. */
export const configBombs = [
  ...entries(json, (name, generate) => [`config: ${name}`, generate]),
  ...entries(
    {
      'extends itself': () => ({ extends: ['./packetlint.config.json'] }),
      'extends much': n => ({ extends: Array(Math.ceil(n / 10)).fill('core') }),
      'glob *a*a*a': () => ({ ignores: [`${'*a'.repeat(90)}*b`], kinds: { 'archon/run': [`${'*a'.repeat(90)}*b`] } }),
      'glob of braces': () => ({ ignores: ['{a,b}'.repeat(39)] }),
      'many overrides': n => ({ overrides: Array(Math.ceil(n / 60)).fill({ files: ['**/*a*a*a*b'], rules: { 'core/*': 'warn' } }) }),
      'many rules': n => ({ rules: Object.fromEntries(Array.from({ length: n / 20 }, (_, index) => [`core/no-such-${index}`, 'error'])) }),
      'long rule': n => ({ rules: { [`core/${repeat('x', n)}`]: 'error' } }),
      'rule named __proto__': () => '{"rules":{"__proto__":"error","core/__proto__":"off","constructor/*":"warn"}}',
      'many ignores': n => ({ ignores: Array.from({ length: n / 12 }, (_, index) => `**/*a*b${index}`) }),
      lists: n => ({ lists: { 'archon/smart-skip': { add: Array.from({ length: n / 8 }, (_, index) => `i${index}`) } } }),
    },
    (name, make) => [`config: ${name}`, n => write(make(n))],
  ),
];
