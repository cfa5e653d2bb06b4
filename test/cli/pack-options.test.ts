import { expect, it } from 'vitest';
import { createFolder } from '../files/folder.ts';
import { run } from './run.ts';

const kind = {
  docs: { description: 'A plan.' },
  match: [{ paths: ['plan.md'] }],
  sections: { steps: { heading: '4. Steps' } },
  variants: [{ when: { version: '2' }, sections: { steps: { heading: '5. Steps' } } }],
};
const pack = {
  name: 'policies',
  version: '1.0.0',
  docs: { description: 'Plans.' },
  options: { version: { description: 'The version.', default: '1', enum: ['1', '2'] } },
};
const inFolder = (config: object): string =>
  createFolder({
    'packetlint.config.json': JSON.stringify({ extends: ['./policies'], ...config }),
    'policies/pack.json': JSON.stringify(pack),
    'policies/kinds/plan.json': JSON.stringify(kind),
    'plan.md': '# 5. Steps\n',
  });

it('judges by the options of packs in the config', async () => {
  expect((await run(inFolder({}), [])).stdout).toContain('policies/plan/section-missing');
  expect(await run(inFolder({ packs: { policies: { version: '2' } } }), [])).toEqual({ code: 0, stdout: '', stderr: '' });
});

it('prints them', async () => {
  const { stdout } = await run(inFolder({ packs: { policies: { version: '2' } } }), ['--print-config', 'plan.md']);
  expect(JSON.parse(stdout)).toMatchObject({ packs: ['policies'], packOptions: { policies: { version: '2' } }, kind: 'policies/plan' });
});

it('explains a kind as they have it', async () => {
  const { stdout } = await run(inFolder({ packs: { policies: { version: '2' } } }), ['explain', 'policies/plan']);
  expect(stdout).toContain('section "5. Steps"; once');
  expect(stdout).toContain('  version 2\n');
});

it('refuses options that there are not', async () => {
  const { code, stderr } = await run(inFolder({ packs: { policies: { verison: '2' } } }), []);
  expect(code).toBe(2);
  expect(stderr).toContain('The pack "policies" has no option "verison"; it has version.');
  expect(stderr).toContain('Did you mean "version"?');
});
