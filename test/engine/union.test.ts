import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { readerOf } from '../../src/engine/create-reader.ts';
import { createFacts } from '../../src/facts/facts.ts';
import type { KindShape } from '../../src/ruleset/names/name-scope.ts';
import { createKind } from './sample-packet.ts';

const views: NonNullable<KindShape['views']> = {
  inTable: { fact: 'steps', capture: { from: 'Step', pattern: '^(?P<name>.+)$' } },
  inList: { fact: 'listItems', capture: { from: 'text', pattern: '^(?P<name>[a-z]+)' } },
  short: { fact: 'listItems', capture: { from: 'text', pattern: '^(?P<name>[a-z])' } },
  all: { union: ['inTable', 'inList', 'short'] },
  named: { fact: 'all', where: { name: 'ship' } },
  twice: { union: ['all', 'inList'] },
};

async function select(name: string): Promise<unknown[]> {
  const kind = createKind('p/k', { tables: { steps: { columns: { Step: {}, State: {} } } }, views });
  const document = await parseDocument({ path: 'a.md', text: '- ship it\n\n| Step | State |\n|-|-|\n| build | x |\n\n- ship\n' });
  const facts = createFacts({ document, shape: kind.file, kind: kind.id, form: 'filled', files: null });
  const scope = { facts, kind, kinds: { [kind.id]: kind }, related: new Map(), listItems: () => [] };
  return readerOf(scope as never)
    .items({ kind: 'view', name })
    .map(item => [item.properties.name, item.properties.line]);
}

describe('a union of views', () => {
  it('has their items in document order, each once, as the first view has it', async () => {
    const items = [
      ['ship', 1],
      ['build', 5],
      ['ship', 7],
    ];
    expect(await select('all')).toEqual(items);
    expect(await select('twice')).toEqual(items);
  });

  it('is a source of other views', async () => {
    expect(await select('named')).toEqual([
      ['ship', 1],
      ['ship', 7],
    ]);
  });
});
