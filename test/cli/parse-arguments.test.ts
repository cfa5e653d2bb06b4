import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/parse-arguments.ts';

const specs = {
  format: { type: 'string', short: 'f', value: 'NAME', help: '' },
  rule: { type: 'string', multiple: true, help: '' },
  'max-warnings': { type: 'string', value: 'N', help: '' },
  fix: { type: 'boolean', help: '' },
  changed: { type: 'string', optional: true, value: 'BASE', help: '' },
} as const;

describe('parseArguments', () => {
  it('reads options and paths in any order', async () => {
    expect(
      await parseArguments(['a.md', '-f', 'json', '--rule=x:off', '--fix', '--rule', 'y:warn', 'b.md', '--', '--c.md'], specs),
    ).toEqual({
      values: { format: 'json', rule: ['x:off', 'y:warn'], fix: true },
      positionals: ['a.md', 'b.md', '--c.md'],
      given: [
        ['format', 'json'],
        ['rule', 'x:off'],
        ['rule', 'y:warn'],
      ],
    });
  });

  it.each([
    [['--changed'], { changed: true }, []],
    [['--changed', 'main', 'a.md'], { changed: 'main' }, ['a.md']],
    [['--changed=main', 'a.md'], { changed: 'main' }, ['a.md']],
    [['--changed', '--fix', 'a.md'], { changed: true, fix: true }, ['a.md']],
    [['--changed', '--', 'a.md'], { changed: true }, ['a.md']],
    [['a.md', '--changed'], { changed: true }, ['a.md']],
  ])('lets %j leave a value out', async (args, values, positionals) => {
    expect(await parseArguments(args, specs)).toMatchObject({ values, positionals });
  });

  it('takes a negative number for a value', async () => {
    expect((await parseArguments(['--max-warnings', '-1'], specs)).values).toEqual({ 'max-warnings': '-1' });
  });

  it.each([
    [['--formt', 'json'], 'There is no option --formt. Did you mean "--format"?'],
    [['--xyzzy-plugh'], 'There is no option --xyzzy-plugh. See --help.'],
    [['--constructor'], 'There is no option --constructor.'],
    [['-z'], 'There is no option -z.'],
    [['--format'], '--format needs a value: --format NAME'],
    [['-f', '--fix'], '-f needs a value: -f NAME'],
    [['--format='], '--format needs a value'],
    [['--changed='], '--changed needs a value: --changed BASE'],
    [['--changed', 'a', '--changed'], '--changed is given twice.'],
    [['--fix=yes'], '--fix takes no value.'],
    [['--format', 'a', '--format', 'b'], '--format is given twice.'],
  ])('refuses %j', async (args, message) => {
    await expect(parseArguments(args, specs)).rejects.toThrow(message);
  });
});
