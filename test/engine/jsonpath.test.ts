import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';

const refusal = 'JSONPath is not available: packetlint rules have no `path`.';

describe('jsonpath-plus cannot be reached', () => {
  it.each([
    [{ fact: 'fact', path: '$.a', operator: 'equal', value: 1 }],
    [{ fact: 'other', operator: 'equal', value: { fact: 'fact', path: '$.a' } }],
  ])('by %j', async condition => {
    const engine = await createEngine();
    engine.addFact('fact', { a: 1 });
    engine.addFact('other', 1);
    engine.addRule({ conditions: { all: [condition] }, event: { type: 'match' } });
    await expect(engine.run()).rejects.toThrow(refusal);
  });

  it('in a bundle, where its stub stands in for it', async () => {
    const { metafile, outputFiles } = await build({
      entryPoints: ['src/engine/create-engine.ts'],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      alias: { 'jsonpath-plus': './src/engine/jsonpath-stub.ts' },
    });
    expect(Object.keys(metafile.inputs).filter(input => input.includes('jsonpath-plus'))).toEqual([]);
    expect(outputFiles[0]?.text).toContain('JSONPath is not available');
  });
});
