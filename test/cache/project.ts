/** A pack whose judgements look at all that a judgement can look at: related documents (one, several, upwards), listings, lists, options, directives, fixes. */
const rule = (file: object): string =>
  JSON.stringify({
    kinds: ['policies/packet'],
    ...file,
    examples: { valid: ['# Log\n'], invalid: [] },
  });

const meta = (description: string, text: string, more: object = {}): object => ({
  docs: { description, why: 'So that nothing is lost.', source: 'handbook' },
  messages: { found: text },
  ...more,
});

const kind = {
  docs: { description: 'A packet.', why: 'It is handed on.', source: 'handbook' },
  match: [{ paths: ['**/packet.md'] }, { headings: ['Packet by shape'] }],
  tables: { steps: { columns: { Step: {}, State: { values: ['open', 'done'] } }, key: '{{Step}}', rows: { required: ['build'] } } },
  related: { drift: { path: 'drift.md' }, project: { path: 'project.md', search: 'upwards' }, notes: { path: 'notes/*.md' } },
};

/** Rule files by name. */
export const rules: Readonly<Record<string, string>> = {
  'todo-left.json': rule({
    meta: meta('No line says TODO.', '{{text}} stands there.'),
    given: { fact: 'lines' },
    conditions: { all: [{ fact: 'text', operator: 'equal', value: 'TODO' }] },
    event: { type: 'found' },
    fix: { edit: 'replace', text: 'DONE' },
  }),
  'drift-silent.json': rule({
    meta: meta('A packet has a drift record.', 'Drift has {{drift.lines.count}} lines; the project {{project.lines.count}}.'),
    given: { fact: 'document' },
    conditions: {
      any: [
        { fact: 'drift.lines.count', operator: 'lessThan', value: 2 },
        { fact: 'project.exists', operator: 'equal', value: false },
      ],
    },
    event: { type: 'found' },
  }),
  'note-empty.json': rule({
    meta: meta('Notes say something.', 'The notes have {{notes.lines.count}} lines.'),
    given: { fact: 'document' },
    conditions: { all: [{ fact: 'notes.lines.count', operator: 'lessThan', value: 3 }] },
    event: { type: 'found' },
  }),
  'file-stray.json': rule({
    meta: meta('A packet is one of few files.', 'There are {{files.count}} files here.', {
      options: { most: { description: 'How many.', default: 4 } },
    }),
    given: { fact: 'document' },
    conditions: { all: [{ fact: 'files.count', operator: 'greaterThan', value: { fact: 'option.most' } }] },
    event: { type: 'found' },
  }),
  'word-forbidden.json': rule({
    meta: meta('Words that are forbidden are not used.', '{{text}} is forbidden.'),
    given: { fact: 'lines' },
    conditions: { all: [{ fact: 'text', operator: 'in', value: { fact: 'list.words' } }] },
    event: { type: 'found' },
  }),
};

/** The files of a project: the pack, a config that extends it, and packets. */
export const projectFiles: Readonly<Record<string, string>> = {
  'packetlint.config.json': '{ "extends": ["./policies"] }',
  'policies/kinds/packet.json': JSON.stringify(kind),
  'policies/lists/words.json': JSON.stringify({ docs: { description: 'Words.' }, items: ['never', 'soon'] }),
  ...Object.fromEntries(Object.entries(rules).map(([name, text]) => [`policies/${name}`, text])),
  'project.md': 'Project\n',
  ...Object.fromEntries(
    ['a', 'b/c', 'b/d'].flatMap(name => [
      [`${name}/packet.md`, '# Packet\n\nTODO\n\n| Step | State |\n| - | - |\n| build | open |\n\nsoon\n'],
      [`${name}/drift.md`, 'One.\n\nTwo.\n'],
      [`${name}/notes/one.md`, 'A note.\n'],
    ]),
  ),
};
