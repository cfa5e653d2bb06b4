import { describe, expect, it } from 'vitest';
import { runExamples } from '../../../src/examples/run-examples.ts';
import type { PackFile } from '../../../src/generated/pack-file.ts';
import { createLinter } from '../../../src/linter.ts';
import { resolveConfig } from '../../../src/ruleset/config/config.ts';
import type { Settings } from '../../../src/ruleset/config/settings.ts';
import { createRuleset } from '../../../src/ruleset/load/create-ruleset.ts';
import type { Ruleset } from '../../../src/ruleset/ruleset.ts';
import { applyPackOptions } from '../../../src/ruleset/variants/apply-pack-options.ts';

const empty: Ruleset = { packs: {}, rules: {}, kinds: {}, lists: {} };
const version = { description: 'The version.', default: '1', enum: ['1', '2'] };
const pack: PackFile = { version: '1.0.0', docs: { description: 'Plans.' }, options: { version } };

const kind = {
  docs: { description: 'A plan.' },
  match: [{ paths: ['plan.md'] }],
  sections: { steps: { heading: '4. Steps' }, risks: { heading: '5. Risks' } },
  sectionOrder: true,
  tables: { stages: { section: 'steps', columns: { Stage: {}, Old: { required: false } } } },
  views: { named: { fact: 'stages' } },
  variants: [
    {
      when: { version: '2' },
      sections: { steps: { heading: '5. Steps' }, review: { heading: '6. Review' }, risks: { heading: '7. Risks' } },
      tables: { stages: { columns: { Old: null, Owner: { values: { list: 'people' } } } } },
    },
  ],
  examples: {
    valid: [
      { markdown: '## 4. Steps\n\n| Stage |\n| - |\n| a |\n\n## 5. Risks\n' },
      { pack: { version: '2' }, markdown: '## 5. Steps\n\n| Stage | Owner |\n| - | - |\n| a | Ana |\n\n## 6. Review\n\n## 7. Risks\n' },
    ],
    invalid: [
      {
        pack: { version: '2' },
        markdown: '## 5. Steps\n\n| Stage | Owner |\n| - | - |\n| a | Bo |\n\n## 7. Risks\n\n## 6. Review\n',
        findings: [
          { messageId: 'cell-invalid', line: 5, column: 7 },
          { messageId: 'section-order', line: 9, column: 1 },
        ],
      },
    ],
  },
};

const people = {
  docs: { description: 'People.' },
  items: ['Ana', 'Bo'],
  variants: [{ when: { version: '2' }, add: ['Cy'], remove: ['Bo'] }],
};

const rule = {
  meta: { docs: { description: 'Who.' }, messages: { who: '{{pack.version}}: {{list.people}}; {{stages.Stage}}' } },
  kinds: ['plan'],
  given: { fact: 'document' },
  conditions: { all: [{ fact: 'pack.version', operator: 'equal', value: '2' }] },
  event: { type: 'who' },
  examples: {
    valid: ['x\n'],
    invalid: [
      {
        pack: { version: '2' },
        markdown: '| Stage | Owner |\n| - | - |\n| a | Ana |\n',
        findings: [{ messageId: 'who', line: 1, column: 1, message: '2: Ana, Cy; a' }],
      },
    ],
  },
};

const files = { 'pack.json': pack, 'kinds/plan.json': kind, 'lists/people.json': people, 'who.json': rule };

async function load(changed: object = {}) {
  const entries = Object.entries({ ...files, ...changed });
  const texts = entries.map(([path, json]) => ({ path, text: JSON.stringify(json, null, 2) }));
  return createRuleset({ packs: [{ folder: 'plans', files: texts }] });
}

async function resolve(config: object): Promise<Settings> {
  const { ruleset } = await load();
  const reader = { readFile: async () => null, readFolder: async () => null };
  return resolveConfig({ config: { path: 'c.json', text: JSON.stringify({ extends: ['plans'], ...config }) }, builtin: ruleset, reader });
}

describe('a pack with options', () => {
  it('loads, as its defaults have it', async () => {
    const { ruleset, errors } = await load();
    expect(errors).toEqual([]);
    const plan = ruleset.kinds['plans/plan'];
    expect(Object.keys(plan?.file.sections ?? {})).toEqual(['steps', 'risks']);
    expect(plan).not.toHaveProperty('base');
    expect(plan?.file).not.toHaveProperty('variants');
    expect(ruleset.lists['plans/people']?.items).toEqual(['Ana', 'Bo']);
    expect(applyPackOptions(ruleset, {})).toBe(ruleset);
    expect(applyPackOptions(ruleset, { other: { version: '2' } })).toBe(ruleset);
  });

  it('has kinds and lists as the config wants them', async () => {
    const { ruleset } = await resolve({ packs: { plans: { version: '2' } } });
    const { sections, tables } = ruleset.kinds['plans/plan']?.file ?? {};
    expect(Object.entries(sections ?? {}).map(([id, { heading }]) => [id, heading])).toEqual([
      ['steps', '5. Steps'],
      ['review', '6. Review'],
      ['risks', '7. Risks'],
    ]);
    expect(tables?.stages?.columns).toEqual({ Stage: {}, Owner: { values: { list: 'plans/people' } } });
    expect(ruleset.lists['plans/people']?.items).toEqual(['Ana', 'Cy']);
  });

  it('goes back to what it was', async () => {
    const { ruleset } = await load();
    const there = applyPackOptions(ruleset, { plans: { version: '2' } });
    const back = applyPackOptions(there, { plans: { version: '1' } });
    expect(back.kinds).toEqual(ruleset.kinds);
    expect(back.lists).toEqual(ruleset.lists);
  });

  it('changes lists by the config after its variants', async () => {
    const { ruleset } = await resolve({ packs: { plans: { version: '2' } }, lists: { 'plans/people': { remove: ['Cy'], add: ['Di'] } } });
    expect(ruleset.lists['plans/people']?.items).toEqual(['Ana', 'Di']);
  });

  it('prints its options', async () => {
    expect((await resolve({})).printConfig('a.md').packOptions).toEqual({ plans: { version: '1' } });
    expect((await resolve({ packs: { plans: { version: '2' } } })).printConfig('a.md').packOptions).toEqual({ plans: { version: '2' } });
  });

  it('has examples with options', async () => {
    const { ruleset, examples } = await load();
    const outcomes = await runExamples({ ruleset, examples, createLinter });
    expect(outcomes.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(outcomes).toHaveLength(5);
  });

  it('may have variants that hold by default', async () => {
    const { ruleset, errors } = await load({ 'pack.json': { ...pack, options: { version: { ...version, default: '2' } } } });
    expect(errors).toEqual([]);
    expect(ruleset.kinds['plans/plan']?.file.sections?.steps?.heading).toBe('5. Steps');
    expect(ruleset.lists['plans/people']?.items).toEqual(['Ana', 'Cy']);
    const there = applyPackOptions(ruleset, { plans: { version: '1' } });
    expect(there.kinds['plans/plan']?.file.sections?.steps?.heading).toBe('4. Steps');
    expect(there.lists['plans/people']?.items).toEqual(['Ana', 'Bo']);
    expect(empty).toEqual({ packs: {}, rules: {}, kinds: {}, lists: {} });
  });

  it('gives lists the variants of those that they extend', async () => {
    const more = { docs: { description: 'More.' }, extends: ['people'], items: ['Eve'] };
    const { ruleset, errors } = await load({ 'lists/more.json': more });
    expect(errors).toEqual([]);
    expect(applyPackOptions(ruleset, { plans: { version: '2' } }).lists['plans/more']?.items).toEqual(['Ana', 'Eve', 'Cy']);
  });
});

describe('mistakes that only a variant has', () => {
  const messagesOf = async (changed: object): Promise<string[]> => {
    const { errors } = await load(changed);
    return errors.map(({ file, line, message }) => `${file}:${line} ${message}`);
  };

  it('are told where a rule needs what the variant takes away', async () => {
    const old = { ...rule, conditions: { all: [{ fact: 'stages.Old', operator: 'contains', value: 'x' }] } };
    expect(await messagesOf({ 'who.json': old })).toEqual([
      'plans/who.json:19 There is no fact "stages.Old" here in plans/plan. That is so where the pack\'s version is "2".',
    ]);
  });

  it('are told in the variant', async () => {
    const [first] = kind.variants;
    const variants = [{ ...first, tables: { stages: { identify: ['Stag'], columns: { Owner: { patern: 'x' } } } } }];
    expect(await messagesOf({ 'kinds/plan.json': { ...kind, variants } })).toEqual([
      expect.stringMatching(/^plans\/kinds\/plan.json:\d+ Unknown key "patern"/),
    ]);
    const identified = [{ ...first, tables: { stages: { identify: ['Stag'] } } }];
    expect(await messagesOf({ 'kinds/plan.json': { ...kind, variants: identified } })).toEqual([
      expect.stringMatching(/^plans\/kinds\/plan.json:\d+ The table has no column "Stag"\.$/),
    ]);
  });
});
