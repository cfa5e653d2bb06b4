import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { createFolder } from '../files/folder.ts';

const schema = {
  type: 'array',
  items: { type: 'object', required: ['status'], properties: { status: { enum: ['started', 'done'] }, sha: { type: 'string' } } },
};

const files = {
  'packetlint.config.json': { extends: ['./policies'] },
  'policies/kinds/log.json': {
    docs: { description: 'A log.' },
    match: [{ paths: ['**/log.jsonl'] }, { data: { type: 'log' } }],
    data: { schema, policy: ['LOG-1'] },
    examples: {
      valid: [{ jsonl: '{"status": "started"}\n{"status": "done"}\n' }],
      invalid: [
        {
          jsonl: '{"status": "done"}\n{"status": "dome"}\n',
          findings: [{ messageId: 'data-invalid', line: 2, column: 12, endColumn: 18 }],
        },
      ],
    },
  },
  'policies/sha-missing.json': {
    meta: { docs: { description: 'What is done has a commit.' }, messages: { sha: '{{path}} is done; {{data.0.status}} came first.' } },
    kinds: ['jsonl'],
    given: { fact: 'values', where: { key: 'status', value: 'done' } },
    event: { type: 'sha', params: { at: 'value' } },
    examples: {
      valid: [{ name: 'Started.', jsonl: '{"status": "started"}\n' }],
      invalid: [
        {
          from: 'Started.',
          replace: [['started"}', 'started"}\n{"status": "done"}']],
          findings: [{ messageId: 'sha', line: 2, column: 12, message: '1.status is done; started came first.' }],
        },
      ],
    },
  },
};

const texts = Object.fromEntries(Object.entries(files).map(([path, json]) => [path, JSON.stringify(json)]));
const ofKinds = Object.fromEntries(Object.entries(texts).filter(([path]) => path !== 'policies/sha-missing.json'));

describe('JSON Lines', () => {
  it('are judged by kinds and rules, at the right line', async () => {
    const folder = createFolder({
      ...texts,
      'a/log.jsonl': '{"status": "started"}\n\n{"x": 1}\n{"status": "dome"}\n{"status": "done"}\n3\n',
    });
    const { stdout } = await run(folder, []);
    expect(stdout).toContain('3:1   error  The value of this line must have the key "status"');
    expect(stdout).toContain('4:12  error  status is "dome"; it must be');
    expect(stdout).toContain('5:12  error  3.status is done; started came first.');
    expect(stdout).toContain('6:1   error  The value of this line is 3; it must be');
  });

  it('are told where they cannot be read', async () => {
    const folder = createFolder({ ...texts, 'log.jsonl': '{"status": "started"}\n{"status"\n' });
    expect((await run(folder, [])).stdout).toMatch(/2:\d+ +error +Invalid JSON/);
  });

  it('have examples', async () => {
    expect(await run(createFolder(texts), ['test'])).toMatchObject({ code: 0 });
  });

  it('are known by the keys of their first value', async () => {
    const text = '{"type": "log", "status": "done"}\n{"status": "x"}\n';
    const folder = createFolder({ ...ofKinds, 'any.ndjson': text, 'other.jsonl': '{"status": "x"}\n{"type": "log"}\n' });
    const { stdout } = await run(folder, []);
    expect(stdout).toContain('any.ndjson');
    expect(stdout).not.toContain('other.jsonl');
  });

  it('are searched for only where a kind or rule is for them', async () => {
    const plan = { docs: { description: 'A plan.' }, match: [{ paths: ['plan.json'] }], data: { schema: { type: 'object' } } };
    const config = texts['packetlint.config.json'] as string;
    const folder = createFolder({
      'packetlint.config.json': config,
      'policies/kinds/plan.json': JSON.stringify(plan),
      'plan.json': '{}',
      'log.jsonl': 'no JSON',
    });
    expect(await run(folder, [])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('are shown as facts', async () => {
    const folder = createFolder({ ...texts, 'log.jsonl': '{"status": "started"}\n{"status": "done"}\n' });
    const { stdout } = await run(folder, ['facts', 'log.jsonl', 'values', '--format', 'json']);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ line: 2, column: 2, properties: expect.objectContaining({ path: '1.status', value: 'done' }) }),
    );
  });
});
