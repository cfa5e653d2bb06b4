import { addFiles } from '../files/folder.ts';

const plan = {
  docs: { description: 'A plan.' },
  match: [{ paths: ['**/plan.md'] }],
  frontmatter: {
    schema: { type: 'object', required: ['owner'], properties: { owner: { type: 'string' }, team: { enum: ['red', 'blue'] } } },
  },
  tables: { steps: { columns: { Step: {}, State: { values: ['open', 'done'] } } } },
};

const state = {
  docs: { description: 'Its state.' },
  match: [{ paths: ['**/state.json', '**/state.yml'] }],
  data: { schema: { type: 'object', required: ['steps'], properties: { steps: { type: 'integer', minimum: 1 } } } },
};

/** A rule that finds the lines with a word that a pattern names; \p{…} and case folding need re2js. */
const shouting = {
  meta: { docs: { description: 'Nobody shouts.' }, messages: { shouts: '{{text}} shouts.' } },
  kinds: ['plan'],
  given: { fact: 'headings' },
  conditions: { all: [{ fact: 'text', operator: 'matches', value: '^\\pL*(?i:straße|ÉTÉ)[[:punct:]]$' }] },
  event: { type: 'shouts' },
  examples: {
    valid: ['---\nowner: Ana\n---\n\n# Straße\n'],
    invalid: [{ markdown: '# STRASSE ÉTÉ\n\n# été!\n', findings: [{ messageId: 'shouts', line: 3, column: 1 }] }],
  },
};

const forced = {
  meta: { docs: { description: 'Nobody pushes by force.' }, messages: { force: '{{name}} pushes by force.' } },
  kinds: ['plan'],
  given: { fact: 'commands' },
  conditions: {
    all: [
      { fact: 'name', operator: 'equal', value: 'git' },
      { fact: 'arguments', operator: 'contains', value: '--force' },
    ],
  },
  event: { type: 'force' },
  examples: {
    valid: ['```sh\ngit push\n```\n'],
    invalid: [{ markdown: '```sh\ncd x && git push --force\n```\n', findings: [{ messageId: 'force', line: 2, column: 9 }] }],
  },
};

/** A pack of a user's whose documents need every library that packetlint loads late. */
export function addUserPack(folder: string): void {
  addFiles(folder, {
    'packetlint.config.jsonc': '{ /* ours */ "extends": ["./policies"] }',
    'policies/shouting.json': JSON.stringify(shouting),
    'policies/forced.json': JSON.stringify(forced),
    'policies/kinds/plan.json': JSON.stringify(plan),
    'policies/kinds/state.json': JSON.stringify(state),
    'docs/plan.md':
      '---\nowner: [Ana]\nteam: &green green\nsame: *green\n---\n\n# Été!\n\n| Step | State |\n| - | - |\n| build | oepn |\n\n```sh\ncd x && git push --force\n```\n',
    'docs/state.json': '{ "steps": 0 }\n',
    'docs/state.yml': 'steps: &n 0\nmore: *n\n',
    'formatter.mjs':
      'export default (results, { rulesMeta }) => results.length + " " + rulesMeta["policies/forced"].docs.description + "\\n";\n',
    'broken/forced.json': JSON.stringify({ ...forced, kinds: ['markdown'], given: { fact: 'comands' } }),
  });
}
