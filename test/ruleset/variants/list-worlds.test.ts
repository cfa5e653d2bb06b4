import { expect, it } from 'vitest';
import { listWorlds } from '../../../src/ruleset/variants/list-worlds.ts';

const option = (value: string | boolean) => ({ description: 'An option.', default: value });
const words = (declared: Parameters<typeof listWorlds>[0]['declared'], whens: Parameters<typeof listWorlds>[0]['whens']): string[] =>
  listWorlds({ pack: 'p', declared, whens }).map(world => world.words);

it('has one world for each set of variants that hold together', () => {
  expect(words({ version: option('1') }, [{ version: '2' }])).toEqual(['version is "2"']);
  expect(words({ version: option('1') }, [{ version: ['2', '3'] }, { version: '3' }])).toEqual(['version is "2"', 'version is "3"']);
  expect(words({ version: option('1') }, [{ version: ['2', '3'] }])).toEqual(['version is "2"']);
});

it('leaves out what holds by default, and tells what does not', () => {
  expect(words({ version: option('2') }, [{ version: '2' }])).toEqual([]);
  expect(words({ version: option('1'), strict: option(false) }, [{ version: '2', strict: true }])).toEqual([
    'version is "2" and strict is true',
  ]);
});

it('leaves out options that there are not', () => {
  expect(words({}, [{ version: '2' }])).toEqual([]);
});

it('does not try more combinations than it can', () => {
  const names = Array.from({ length: 20 }, (_, index) => `o${index}`);
  const declared = Object.fromEntries(names.map(name => [name, option(false)]));
  const whens = names.map(name => ({ [name]: true }));
  expect(words(declared, whens)).toEqual(names.map(name => `${name} is true`));
});
