import { describe, expect, it } from 'vitest';
import { pairKeys } from '../../src/kinds/pair-keys.ts';
import type { SchemaError } from '../../src/ruleset/schema/schema-validator.ts';

const missing = (pointer: string, key: string): SchemaError => ({ pointer, keyword: 'required', message: 'missing', key });
const unknown = (pointer: string, key: string): SchemaError => ({ pointer, keyword: 'additionalProperties', message: 'unknown', key });

describe('pairKeys', () => {
  it('makes one mistake of a key under a wrong name', () => {
    expect(pairKeys([missing('/0', 'cmd'), unknown('/0', 'command')])).toEqual([
      { ...unknown('/0', 'command'), message: 'must have the key "cmd" in place of "command"' },
    ]);
  });

  it('leaves keys of different mappings apart', () => {
    const errors = [missing('/0', 'cmd'), unknown('/1', 'command')];
    expect(pairKeys(errors)).toEqual(errors);
  });

  it('does not guess among several', () => {
    const errors = [missing('', 'cmd'), missing('', 'label'), unknown('', 'command')];
    expect(pairKeys(errors)).toEqual(errors);
  });

  it('keeps errors of values', () => {
    const error: SchemaError = { pointer: '/0', keyword: 'type', message: 'must be text' };
    expect(pairKeys([missing('/0', 'cmd'), error, unknown('/0', 'command')])).toEqual([error, expect.objectContaining({ key: 'command' })]);
  });
});
