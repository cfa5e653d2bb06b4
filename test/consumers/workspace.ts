import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const plan = {
  docs: { description: 'The plan of a release.', why: 'Everybody reads it.', source: 'Release handbook, section 2' },
  match: [{ paths: ['plans/**'] }],
  frontmatter: {
    schema: { type: 'object', required: ['release'], properties: { release: { type: 'string' } } },
    policy: ['REL-1'],
    required: false,
  },
  fields: { Approved: { values: ['yes', 'no'], occurs: 'any' } },
  tables: {
    steps: {
      columns: {
        Step: {},
        Owner: { empty: false, severity: 'warn' },
        State: { values: ['open', 'done'], policy: ['REL-3'] },
        Note: { required: false },
      },
      key: '{{Step}}',
      occurs: 'any',
    },
  },
};

const manifest = {
  docs: { description: 'What a release holds.' },
  match: [{ paths: ['**/release.yaml', '**/release.json'] }],
  data: {
    schema: {
      type: 'object',
      properties: { version: { type: 'string' }, parts: { type: 'array', items: { type: 'string' } } },
    },
  },
};

const ownerWithAt = {
  meta: {
    docs: {
      description: 'An owner is a plain name',
      why: 'Mentions wake people up (see [the log](https://example.com/log)).',
      source: 'Release handbook, section 4',
      url: 'https://example.com/owner',
    },
    policy: ['REL-4', 'REL-5'],
    messages: { at: 'The owner of {{Step}} is written {{Owner}}. Write {{person}}.' },
  },
  kinds: ['plan'],
  given: { fact: 'steps', capture: { from: 'Owner', pattern: '^@(?P<person>\\w+)$' } },
  event: { type: 'at', params: { at: 'Owner' } },
  fix: { edit: 'replace', text: '{{person}}' },
  examples: { valid: [], invalid: [] },
};

const noteMarked = {
  meta: {
    docs: { description: 'A note has no question in it.', why: 'Questions get lost in tables.' },
    severity: 'warn',
    messages: { marked: 'The note of {{Step}} says "{{Note}}". Ask in the log.' },
  },
  kinds: ['plan'],
  given: { fact: 'rows', columns: ['Step', 'Note'], container: 'any' },
  conditions: { all: [{ fact: 'Note', operator: 'matches', value: '\\?' }] },
  event: { type: 'marked', params: { at: 'Note' } },
  fix: { edit: 'replace', text: '-', suggest: 'Empty the note.' },
  examples: { valid: [], invalid: [] },
};

const head = '| Step | Owner | State | Note |\n| --- | --- | --- | --- |\n';
const disable = '<!-- packetlint-disable-line policies/plan/cell-invalid -- agreed on 3 May, see [x](1) & "log" -->';
const prose = '# Release\n\nApproved: maybe\n\n## Steps\n\n';

const documents: Readonly<Record<string, string | Uint8Array>> = {
  'plans/every.md': `---\nrelease: 12\n---\n\n${prose}${head}| build | @Ana | done | 🎉 é why? |\n| ship | Ben | soon | a \\| b? |\n| test | | open | ${disable} |\n| look | Ann | late | ${disable} |\n\n<!-- packetlint-disable-next-line policies/nothing -- none -->\n\nText with a \u202e character and a \u200b one.\n`,
  'plans/nested.md': `# Nested\n\n> ${head.replaceAll('\n|', '\n> |').trimEnd().replace(/>$/, '')}\n> | quote | Ana | open | in a quote? |\n\n- item\n\n  ${head.replaceAll('\n|', '\n  |').trimEnd()}\n  | list | Ana | open | in a list? |\n`,
  'plans/a b#c%20d/пл ан é ｆ.md': `# Path\n\n${head}| build | @Ana | soon | 漢字 𝒳 why? |\n`,
  'plans/windows.md': `# CRLF\n\n${head}| build | @Ana | soon | why? |\n`.replaceAll('\n', '\r\n'),
  'plans/returns.md': `# CR\n\n${head}| build | @Ana | soon | why? |\n`.replaceAll('\n', '\r'),
  'plans/mark.md': `\uFEFF# BOM\n\n${head}| build |\t@Ana\t| soon | why? |`,
  'plans/line\nbreak\r\u202e::error::x.md': `# Evil\n\n${head}| build | @Ana | soon | why? |\n`,
  'plans/<img src=x onerror=alert(1)>,;&"\'%0A.md': `# <script>alert(1)</script>\n\n${head}| </script><img src=x onerror=alert(1)> | @Ana | ##[error]x | [x](https://e.org) @all {0} why? |\n`,
  'plans/clean.md': `# Clean\n\n${head}| build | Ana | done | - |\n`,
  'plans/latin.md': new Uint8Array([35, 32, 0xff, 0xfe, 10]),
  'plans/yaml.md': '---\nrelease: [\n---\n\n# Broken\n',
  'release.yaml': 'version: 1.2\nparts:\n  - "a"\n  - 7\n',
  'deep/release.json': '{\n  "version": 12,\n  "parts": ["é 🎉", 3]\n}\n',
};

/** Documents with every kind of finding, and the policies that find them, in build/consumers/NAME. Gives the folder's path. */
export function createWorkspace(name: string, more: Readonly<Record<string, string>> = {}): string {
  const folder = resolve('build/consumers', name);
  rmSync(folder, { recursive: true, force: true });
  const policies = {
    '.git/HEAD': 'ref: refs/heads/main\n',
    'packetlint.config.json': JSON.stringify({ extends: ['core', './policies'] }),
    'policies/kinds/plan.json': JSON.stringify(plan),
    'policies/kinds/manifest.json': JSON.stringify(manifest),
    'policies/owner-with-at.json': JSON.stringify(ownerWithAt),
    'policies/note-marked.json': JSON.stringify(noteMarked),
  };
  for (const [path, content] of Object.entries({ ...policies, ...documents, ...more })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
