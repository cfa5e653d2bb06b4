import { createFolder } from '../files/folder.ts';

const rule = (operator: string): string =>
  JSON.stringify({
    meta: {
      docs: { description: 'A plan names its owner.', why: 'Somebody must answer.', source: 'handbook 3' },
      policy: ['HB-3'],
      suppressible: 'config',
      messages: { missing: 'There is no owner.' },
    },
    kinds: ['markdown'],
    given: { fact: 'headings' },
    conditions: { all: [{ fact: 'text', operator, value: 'Owner' }] },
    event: { type: 'missing' },
    examples: { valid: ['# Owner\n'], invalid: [{ markdown: 'x\n\n# Plan\n', findings: [{ messageId: 'missing', line: 3, column: 1 }] }] },
  });

/** A folder with a rule, a config that extends it, and a document. */
export function createWorkspace(operator = 'notEqual'): string {
  return createFolder({
    'packetlint.config.json': '{ "extends": ["./policies"] }',
    'policies/owner-missing.json': rule(operator),
    'plan.md': '# Plan\n\nText with a \u202E character.\n\n| A | B |\n| - | - |\n| 1 | 2 |\n',
  });
}

/** A packet of a kind with a table, views and a related document. */
export function createPacket(): string {
  const kind = {
    docs: { description: 'A packet.', why: 'It is handed on.', source: 'handbook 4' },
    match: [{ paths: ['packet.md'] }, { columns: ['Step', 'State'] }],
    template: { match: [{ paths: ['packet.template.md'] }] },
    tables: {
      steps: { columns: { Step: {}, State: { values: ['open', 'done'] } }, key: '{{Step}}', rows: { required: ['build', 'ship'] } },
    },
    fields: { Owner: { occurs: 'atMostOnce', values: ['Ana', 'Ben'] } },
    sections: { log: { heading: 'Log', occurs: 'any' } },
    views: {
      open: { fact: 'steps', conditions: { all: [{ fact: 'State', operator: 'matches', value: '(?i)^OPEN$' }] } },
      reasons: { fact: 'drift.lines', conditions: { all: [{ fact: 'text', operator: 'startsWith', value: 'because:' }] } },
    },
    related: { drift: { path: 'drift.md' } },
  };
  return createFolder({
    'packetlint.config.json': '{ "extends": ["./policies"] }',
    'policies/owner-missing.json': rule('notEqual'),
    'policies/kinds/packet.json': JSON.stringify(kind),
    'packet.md': '| Step | State |\n| - | - |\n| build | done |\n| ship | open |\n\n> | Step | State |\n> | - | - |\n> | quoted | open |\n',
    'drift.md': 'Text.\n\n# Drift\n\nbecause: late\n',
  });
}
