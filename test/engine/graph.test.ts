import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStrongComponents } from '../../src/engine/graph/strong-components.ts';
import type { RuleShape } from '../../src/ruleset/names/name-scope.ts';
import { createKind, judge } from './sample-packet.ts';

const plan = createKind('archon/plan', {
  tables: { stages: { columns: { Stage: {}, Needs: {}, Owners: { type: 'texts', required: false } } } },
  views: {
    late: { fact: 'stages', conditions: { all: [{ fact: 'Stage', operator: 'notEqual', value: '1' }] } },
    needs: { graph: { nodes: 'stages', id: 'Stage', edges: 'Needs' }, where: { dangling: false } },
  },
});
const graph = { nodes: 'stages', id: 'Stage', edges: 'Needs', none: ['(none)'] };
const tableOf = (rows: readonly (readonly [string, string])[]): string =>
  ['| Stage | Needs |', '| --- | --- |', ...rows.map(([id, needs]) => `| ${id} | ${needs} |`), ''].join('\n');
const say = '{{from}}>{{to}} {{dangling}} {{inCycle}} {{backward}}';

async function edgesOf(rows: readonly (readonly [string, string])[], parts: Partial<RuleShape> = {}): Promise<string[]> {
  const found = await judge(
    { given: { graph }, say, event: { type: 'wrong', params: { at: 'to' } }, ...parts },
    { text: tableOf(rows), kind: plan },
  );
  return found.map(each =>
    each
      .replace(/ (true|false) (true|false) (true|false)$/, (_, ...flags) =>
        ['dangling', 'circular', 'backward'].flatMap((name, index) => (flags[index] === 'true' ? [` ${name}`] : [])).join(''),
      )
      .replace(/-\S+/, ''),
  );
}

describe('graph', () => {
  it('has an edge for each id that is named, at its own place', async () => {
    expect(
      await edgesOf([
        ['1', '(none)'],
        ['2', '1'],
        ['**3**', '`1`, 11,1 , **2**'],
        ['11', ''],
      ]),
    ).toEqual(['4:7 2>1 backward', '5:12 3>1 backward', '5:16 3>11', '5:19 3>1 backward', '5:25 3>2 backward']);
  });

  it('takes of a text what the pattern says, and the text itself where that says nothing', async () => {
    const pattern = '(?i)(?:^|\\band ?)(?:stage )?(?P<id>[0-9]+)';
    const found = await edgesOf(
      [
        ['Stage 1', '(none)'],
        ['2', 'stage 1'],
        ['stage 3: ship', '**Stage 1** and 2'],
        ['4', 'later, Stage 1 (schema), 2'],
      ],
      { given: { graph: { ...graph, pattern } } },
    );
    expect(found).toEqual([
      '4:13 2>1 backward',
      '5:19 3>1 backward',
      '5:19 3>2 backward',
      '6:7 4>later dangling',
      '6:20 4>1 backward',
      '6:32 4>2 backward',
    ]);
  });

  it('knows cycles, the shortest too, and what stands nowhere', async () => {
    expect(
      await edgesOf([
        ['a', 'b'],
        ['b', 'c, d'],
        ['c', 'a'],
        ['d', 'd'],
        ['e', 'a, x'],
      ]),
    ).toEqual([
      '3:7 a>b circular',
      '4:7 b>c circular',
      '4:10 b>d',
      '5:7 c>a circular backward',
      '6:7 d>d circular',
      '7:7 e>a backward',
      '7:10 e>x dangling',
    ]);
  });

  it('counts nodes of the same id as one, which stands where the first does', async () => {
    expect(
      await edgesOf([
        ['a', 'b'],
        ['b', ''],
        ['a', 'b'],
        ['b', 'a'],
        ['', 'b'],
      ]),
    ).toEqual(['3:7 a>b circular', '5:7 a>b circular backward', '6:7 b>a circular backward', '7:6 (none)>b backward']);
  });

  it('finds edges where an entity or formatting hides what divides them', async () => {
    expect(
      await edgesOf([
        ['1', ''],
        ['2', '1&#44; 3'],
        ['3', '**1, 2**'],
      ]),
    ).toEqual(['4:7 2>1 backward', '4:7 2>3 circular', '5:9 3>1 backward', '5:12 3>2 circular backward']);
  });

  it('takes nodes from a view, judges edges by where and conditions, and can be a view', async () => {
    const rows = [
      ['1', '2'],
      ['2', '1, 3'],
    ] as const;
    expect(await edgesOf(rows, { given: { graph: { ...graph, nodes: 'late' } } })).toEqual(['4:7 2>1 dangling', '4:10 2>3 dangling']);
    expect(await edgesOf(rows, { given: { graph, where: { dangling: true } } })).toEqual(['4:10 2>3 dangling']);
    expect(await edgesOf(rows, { given: { fact: 'needs' } })).toEqual(['3:7 1>2 circular', '4:7 2>1 circular backward']);
    const conditions = { all: [{ fact: 'needs.to', operator: 'doesNotContain', value: { fact: 'to' } }] };
    expect(await edgesOf(rows, { conditions })).toEqual(['4:10 2>3 dangling']);
    const count = { count: { graph, conditions: { all: [{ fact: 'to', operator: 'equal', value: { fact: 'from' } }] } } };
    expect(
      await edgesOf([['1', '1']], { let: { own: count }, conditions: { all: [{ fact: 'own', operator: 'equal', value: 1 }] } }),
    ).toHaveLength(1);
  });

  it('reads lists, any table by its columns, and what capture makes of a target', async () => {
    const text = '| Stage | Needs | Owners |\n| --- | --- | --- |\n| Ana | x | Ben, Ana |\n';
    const given = { graph: { nodes: 'stages', id: 'Stage', edges: 'Owners' } };
    expect(await judge({ given, say, event: { type: 'wrong', params: { at: 'to' } } }, { text, kind: plan })).toEqual([
      '3:13-3:16 Ana>Ben true false false',
      '3:18-3:21 Ana>Ana false true false',
    ]);
    const open = {
      graph: { nodes: 'rows', id: 'ID', edges: 'After' },
      columns: ['ID', 'After'],
      capture: { from: 'to', pattern: '^T(?P<n>\\d)' },
    };
    const found = await judge(
      { given: open, say: '{{to}} {{n}}', event: { type: 'wrong', params: { at: 'n' } } },
      { text: '| id | After |\n| --- | --- |\n| T1 | T2, x |\n', kind: null },
    );
    expect(found).toEqual(['3:9-3:10 T2 2']);
  });

  it('counts edges where the rule expects some', async () => {
    expect(await edgesOf([['1', '(none)']], { given: { graph, expect: { atLeast: 1 } } })).toEqual([
      '1:1 This rule looks at edges of stages: expected at least 1, found 0. Restore what is missing.',
    ]);
  });

  it('takes long chains and wide cells in linear time', async () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => index);
    const chain = ids.map(id => [`${id}`, `${(id + 1) % ids.length}`] as const);
    const found = await edgesOf([...chain, ['x', ids.join(',')]], {
      conditions: { all: [{ fact: 'inCycle', operator: 'equal', value: false }] },
    });
    expect(found[999]).toBe('20003:3893 x>999 backward');
  }, 20_000);
});

it('refuses a row that is wide and has very many edges, and says so', async () => {
  const names = Array.from({ length: 900 }, (_, index) => `c${index}`);
  const text = `| Stage | Needs | ${names.join(' | ')} |\n${'| - '.repeat(902)}|\n| 1 | ${'x,'.repeat(6000)} | ${names.map(() => 'x').join(' | ')} |\n`;
  const given = { graph: { nodes: 'rows', id: 'Stage', edges: 'Needs' }, columns: ['Stage', 'Needs'] };
  expect(await judge({ given, say }, { text, kind: null })).toEqual(['1:1-1:1 This rule failed: the graph has too many edges.']);
});

it('finds the components that reachability gives', () => {
  const graphs = fc
    .integer({ min: 1, max: 8 })
    .chain(size => fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }));
  fc.assert(
    fc.property(graphs, targets => {
      const component = findStrongComponents(targets);
      const reach = targets.map((_, from) => reachable(targets, from));
      for (const from of targets.keys()) {
        for (const to of targets.keys()) expect(component[from] === component[to]).toBe(reach[from]?.has(to) && reach[to]?.has(from));
      }
    }),
  );
});

function reachable(targets: readonly (readonly number[])[], from: number): ReadonlySet<number> {
  const seen = new Set([from]);
  for (const node of seen) for (const target of targets[node] ?? []) seen.add(target);
  return seen;
}
