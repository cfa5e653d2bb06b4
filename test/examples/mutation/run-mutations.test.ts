import { describe, expect, it } from 'vitest';
import { runMutations } from '../../../src/examples/mutation/run-mutations.ts';
import { describeSurvivors } from '../../../src/examples/mutation/survivor-errors.ts';
import type { Examples } from '../../../src/generated/rule-file.ts';
import { createRuleset } from '../../../src/ruleset/load/create-ruleset.ts';

const table = (...rows: readonly string[]): string => `| Step | State |\n| --- | --- |\n${rows.map(row => `| ${row} |\n`).join('')}`;
const late = (line: number, column: number): object => ({ messageId: 'late', line, column });

const kind = {
  docs: { description: 'A plan.' },
  match: [{ paths: ['**/plan.md'] }],
  tables: { steps: { columns: { Step: {}, State: { values: ['open', 'late'] } } } },
  views: { open: { fact: 'steps', where: { State: ['open', 'late'] } }, unused: { fact: 'steps', where: { State: 'open' } } },
  related: { other: { path: 'other.md', kind: 'plan' } },
  examples: {
    valid: [table('a | open')],
    invalid: [{ markdown: table('a | done'), findings: [{ messageId: 'cell-invalid', line: 3, column: 7 }] }],
  },
};
const rule = {
  meta: { docs: { description: 'No step is late.' }, messages: { late: '{{Step}} is late.' } },
  kinds: ['plan'],
  given: { fact: 'open', where: { State: 'late' } },
  conditions: { all: [{ fact: 'Step', operator: 'matches', value: '^[a-z]+$' }] },
  event: { type: 'late', params: { at: 'State' } },
  examples: { valid: [table('a | open')], invalid: [{ markdown: table('a | late'), findings: [late(3, 7)] }] },
};

async function mutate(files: Readonly<Record<string, object>>, only?: string) {
  const sources = Object.entries(files).map(([path, json]) => ({ path, text: JSON.stringify(json, null, 2) }));
  const { ruleset, examples, errors } = await createRuleset({ packs: [{ folder: 'p', files: sources }] });
  expect(errors).toEqual([]);
  const wanted = Object.fromEntries(Object.entries(examples).filter(([id]) => only === undefined || id === only)) as Record<
    string,
    Examples
  >;
  const outcome = await runMutations({ ruleset, examples: wanted });
  return { ...outcome, paths: outcome.survivors.map(({ id, edit }) => `${id} ${edit.path.join('.')}`), sources };
}

describe('runMutations', () => {
  it('finds what no example of a rule, of a view, or of a kind notices', async () => {
    const { paths, tried, broken } = await mutate({ 'kinds/plan.json': kind, 'late.json': rule });
    expect(paths).toEqual([
      'p/late conditions.all.0',
      'p/late conditions.all.0.value',
      'p/late conditions.all.0.value',
      'p/plan tables.steps.columns.State.values.1',
      'p/plan views.open.where.State',
      'p/plan views.open.where.State.0',
    ]);
    expect([tried, broken]).toEqual([11, []]);
  });

  it('is content where examples pin everything', async () => {
    const examples = {
      valid: [table('a | open', '1a | late', 'a1 | late')],
      invalid: [{ markdown: table('a | late', 'b | open'), findings: [late(3, 7)] }],
    };
    const views = { open: { fact: 'steps', where: { State: 'late' } } };
    const { survivors, tried } = await mutate({
      'kinds/plan.json': { ...kind, views, examples: undefined },
      'late.json': { ...rule, given: { fact: 'open' }, examples },
    });
    expect(survivors).toEqual([]);
    expect(tried).toBe(5);
  });

  it('leaves views alone where a rule that uses them is not asked for', async () => {
    const files = { 'kinds/plan.json': kind, 'late.json': rule, 'far.json': { ...rule, given: { fact: 'other.open' } } };
    const far = {
      valid: [],
      invalid: [{ path: 'plan.md', markdown: 'x\n', files: { 'other.md': table('a | late') }, findings: [late(1, 1)] }],
    };
    const all = { ...files, 'far.json': { ...files['far.json'], examples: far } };
    expect((await mutate(all, 'p/late')).paths.filter(path => path.includes('views'))).toEqual([]);
    const { survivors } = await mutate(all);
    expect(survivors.filter(({ id }) => id === 'p/plan').map(({ edit, rules }) => [edit.path.at(-1), rules])).toEqual([
      [1, ['p/plan']],
      ['State', ['p/far', 'p/late']],
      [0, ['p/far', 'p/late']],
    ]);
  });

  it('says nothing of a rule whose examples do not come out', async () => {
    const examples = { ...rule.examples, valid: [table('a | late')] };
    const { survivors, tried, broken } = await mutate({
      'kinds/plan.json': { ...kind, examples: undefined },
      'late.json': { ...rule, examples },
    });
    expect([survivors, tried, broken]).toEqual([[], 0, ['p/late']]);
  });

  it('tries the place, the fix, bounds, lists, kinds and forms', async () => {
    const full = {
      ...rule,
      meta: { ...rule.meta, messages: { late: 'x', few: 'y' } },
      kinds: ['plan', 'markdown'],
      forms: ['filled', 'template'],
      let: {
        total: { sum: ['ordinal', 1], atMost: 5 },
        dash: { replace: 'State', text: 'l', by: '-' },
        two: { values: ['Step', 'State'] },
      },
      given: {
        fact: 'rows',
        columns: ['Step', 'State'],
        section: 'S',
        container: ['prose', 'quote'],
        expect: { atLeast: 2, atMost: 9, message: 'few' },
      },
      conditions: { all: [{ fact: 'total', operator: 'greaterThan', value: 1 }] },
      fix: { edit: 'delete' },
    };
    const { paths } = await mutate(
      {
        'kinds/plan.json': { ...kind, examples: undefined },
        'late.json': { ...full, examples: { valid: ['x\n'], invalid: rule.examples.invalid } },
      },
      'p/none',
    );
    expect(paths).toEqual([]);
    const { mutateRule } = await import('../../../src/examples/mutation/mutate-rule.ts');
    const edits = mutateRule({ file: full } as never);
    expect(edits.map(({ path }) => path.join('.'))).toEqual([
      ...['kinds.0', 'kinds.1', 'forms.0', 'forms.1'],
      ...['let.total.sum.0', 'let.total.sum.1', 'let.total.atMost', 'let.dash', 'let.two.values.0', 'let.two.values.1'],
      ...['given.section', 'given.container', 'given.columns.0', 'given.columns.1', 'given.container.0', 'given.container.1'],
      ...['given.expect.atLeast', 'given.expect.atLeast', 'given.expect.atMost', 'given.expect.atMost'],
      ...['conditions.all.0', 'conditions.all.0.operator', 'conditions.all.0.value', 'event.params.at', 'fix'],
    ]);
  });
});

describe('describeSurvivors', () => {
  it('tells what survived, where it stands, and what would notice', async () => {
    const { survivors, sources } = await mutate({ 'kinds/plan.json': kind, 'late.json': rule });
    const fileOf = (id: string) => sources.find(({ path }) => path.endsWith(`${id.slice(2)}.json`)) ?? null;
    expect(describeSurvivors(survivors, fileOf).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual([
      'kinds/plan.json:19:13 No example notices that "late" is gone from this list. Add an example that comes out otherwise without it.',
      'kinds/plan.json:29:9 No example notices that "State" is gone from "where". Add, to p/late, an example that comes out otherwise without it.',
      'kinds/plan.json:30:11 No example notices that "open" is gone from this list. Add, to p/late, an example that comes out otherwise without it.',
      'late.json:21:7 No example notices that this condition is gone. Add a valid example in which all else holds and this does not.',
      'late.json:24:19 No example notices that "^" is gone from this pattern. Add a valid example in which this alone keeps the rule silent.',
      'late.json:24:26 No example notices that "$" is gone from this pattern. Add a valid example in which this alone keeps the rule silent.',
    ]);
    expect(describeSurvivors(survivors.slice(0, 1), () => null)[0]).toMatchObject({
      file: 'p/late',
      line: 1,
      message: expect.stringMatching(/^conditions\.all\.0: /),
    });
  });
});
