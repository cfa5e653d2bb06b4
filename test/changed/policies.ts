const todo = {
  meta: { docs: { description: 'No line says TODO.' }, messages: { todo: 'Write it, or delete the line.' } },
  kinds: ['markdown'],
  given: { fact: 'lines' },
  conditions: { all: [{ fact: 'text', operator: 'startsWith', value: 'TODO' }] },
  event: { type: 'todo' },
  examples: { valid: [], invalid: [] },
};

const plan = {
  docs: { description: 'A plan.' },
  match: [{ paths: ['**/plan.md'] }],
  tables: {
    steps: {
      columns: { Step: {}, State: { values: ['open', 'done'] } },
      key: '{{Step}}',
      rows: { required: ['build', 'review', 'ship'] },
      occurs: 'any',
    },
  },
  related: { log: { path: 'log.md', required: true }, notes: { path: 'notes/*.md' } },
};

const unlogged = {
  meta: {
    docs: { description: 'What is done stands in the log.' },
    messages: { unlogged: '{{Step}} is done, but the log does not say so.' },
  },
  kinds: ['plan'],
  given: { fact: 'steps', where: { State: 'done' } },
  conditions: { all: [{ fact: 'log.lines.text', operator: 'doesNotContain', value: { fact: 'Step' } }] },
  event: { type: 'unlogged', params: { at: 'Step' } },
  examples: { valid: [], invalid: [] },
};

const counted = {
  meta: { docs: { description: 'Few notes.' }, messages: { many: 'There are {{notes.count}} notes in all.' } },
  kinds: ['plan'],
  given: { fact: 'document' },
  let: { notes: 'x' },
  conditions: { all: [{ fact: 'files.count', operator: 'greaterThan', value: 4 }] },
  event: { type: 'many' },
  examples: { valid: [], invalid: [] },
};

/** A config and policies: no line says TODO; a plan has three rows, and a log beside it that says what is done. */
export const policies: Readonly<Record<string, string>> = {
  'packetlint.config.json': '{ "extends": ["./policies"] }',
  'policies/todo-left.json': JSON.stringify(todo),
  'policies/unlogged.json': JSON.stringify(unlogged),
  'policies/kinds/plan.json': JSON.stringify(plan),
};

/** One more: a plan has at most four files below its folder. */
export const countingPolicy: Readonly<Record<string, string>> = {
  'policies/counted.json': JSON.stringify({ ...counted, let: undefined, meta: { ...counted.meta, messages: { many: 'Too many files.' } } }),
};

/** A plan's table. */
export function createPlan(states: Readonly<Record<string, string>>): string {
  const rows = Object.entries(states).map(([step, state]) => `| ${step} | ${state} |\n`);
  return `# Plan\n\n| Step | State |\n| --- | --- |\n${rows.join('')}`;
}
