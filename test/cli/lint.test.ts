import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFiles, createFolder } from '../files/folder.ts';
import { run } from './run.ts';

const todo = JSON.stringify({
  meta: { docs: { description: 'No line says TODO.' }, messages: { todo: 'Write it, or delete the line.' } },
  kinds: ['markdown'],
  given: { fact: 'lines' },
  conditions: { all: [{ fact: 'text', operator: 'equal', value: 'TODO' }] },
  event: { type: 'todo' },
  fix: { edit: 'replace', text: 'DONE' },
  examples: { valid: ['Done.\n'], invalid: [{ markdown: 'TODO\n', findings: [{ messageId: 'todo', line: 1, column: 1 }] }] },
});

/** A workspace with one rule of its own: lines must not be `TODO`. */
function createWorkspace(files: Readonly<Record<string, string>> = {}): string {
  return createFolder({ 'packetlint.config.json': '{ "extends": ["./policies"] }', 'policies/todo-left.json': todo, ...files });
}

describe('packetlint lint', () => {
  it('is 0 and silent where all is well', async () => {
    expect(await run(createWorkspace({ 'a.md': 'Fine.\n' }), [])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is 1 where there are errors', async () => {
    const { code, stdout } = await run(createWorkspace({ 'a.md': '# A\n\nTODO\n' }), ['lint', '.']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'a.md\n  3:1  error  Write it, or delete the line.  policies/todo-left\n\n✖ 1 problem (1 error, 0 warnings)\n',
    );
  });

  it('writes no report over what it has read', async () => {
    const folder = createWorkspace({ 'a.md': 'TODO\n', 'packetlint-suppressions.json': '{ "version": 1, "files": {} }' });
    symlinkSync('a.md', join(folder, 'link'));
    const inputs = ['a.md', './a.md', 'link', 'packetlint.config.json', 'policies/todo-left.json', 'packetlint-suppressions.json'];
    const before = inputs.map(name => readFileSync(join(folder, name), 'utf8'));
    for (const name of inputs) {
      const { code, stderr } = await run(folder, ['-f', 'json', '-o', name, '.']);
      expect([code, stderr], name).toEqual([2, expect.stringContaining('this run has read that file')]);
    }
    expect(inputs.map(name => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
    expect((await run(folder, ['-f', 'json', '-o', 'report.json', '.'])).code).toBe(1);
    expect((await run(folder, ['-f', 'json', '-o', 'report.json', '.'])).code).toBe(1);
  });

  it('counts warnings against --max-warnings', async () => {
    const folder = createWorkspace({ 'a.md': 'TODO\n' });
    const warn = ['--rule', 'policies/todo-left:warn'];
    expect((await run(folder, warn)).code).toBe(0);
    expect((await run(folder, [...warn, '--max-warnings', '1'])).code).toBe(0);
    const { code, stderr } = await run(folder, [...warn, '--max-warnings', '0', '--quiet']);
    expect([code, stderr]).toEqual([1, 'packetlint found too many warnings (maximum: 0).\n']);
  });

  it('leaves warnings out with --quiet', async () => {
    const folder = createWorkspace({ 'a.md': 'TODO\n' });
    expect((await run(folder, ['--rule', 'policies/todo-left:warn', '--quiet'])).stdout).toBe('');
  });

  it("leaves files without errors out with --quiet, as ESLint's JSON does", async () => {
    const folder = createWorkspace({ 'a.md': 'TODO\n', 'b.md': 'Fine.\n' });
    const { stdout } = await run(folder, ['--quiet', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([{ filePath: join(folder, 'a.md'), errorCount: 1, source: 'TODO\n' }]);
    expect((await run(folder, ['--quiet', '-f', 'json', '--rule', 'policies/todo-left:warn'])).stdout).toBe('[]\n');
  });

  it('tells the source with the byte order mark that it came with, as ESLint does', async () => {
    const { stdout } = await run(createWorkspace({ 'a.md': '\uFEFFTODO\n' }), ['-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([{ source: '\uFEFFTODO\n', messages: [{ line: 1, column: 1, fix: { range: [0, 4] } }] }]);
  });

  it('reads no link that leads out of the workspace, and writes none', async () => {
    const outside = createFolder({ 'secret.md': 'TODO\n' });
    const folder = createWorkspace({ 'docs/a.md': 'TODO\n' });
    symlinkSync(join(outside, 'secret.md'), join(folder, 'out.md'));
    symlinkSync('docs/a.md', join(folder, 'in.md'));
    const { code, stdout } = await run(folder, ['out.md', '--fix', '-f', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)[0].messages).toMatchObject([{ fatal: true, message: expect.stringContaining('leads out of the workspace') }]);
    expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe('TODO\n');
    expect((await run(folder, ['in.md'])).code).toBe(1);
  });

  it('prints ESLint JSON, and writes it to a file', async () => {
    const folder = createWorkspace({ 'a.md': 'TODO\n', 'b.md': 'Fine.\n' });
    const { stdout } = await run(folder, ['-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        filePath: join(folder, 'a.md'),
        errorCount: 1,
        fixableErrorCount: 1,
        messages: [{ ruleId: 'policies/todo-left', line: 1, column: 1 }],
      },
      { filePath: join(folder, 'b.md'), errorCount: 0, messages: [] },
    ]);
    expect(await run(folder, ['-f', 'json', '-o', 'out/report.json'])).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'out/report.json'), 'utf8')).toBe(stdout.trimEnd());
  });

  it('gives formatters the metadata of the rules that found something, in the order of the results, as ESLint does', async () => {
    const directive = '<!-- packetlint-disable-line policies/todo-left -->\n';
    const metas = async (text: string, ...args: string[]): Promise<Record<string, { docs: { description: string } }>> => {
      const { stdout } = await run(createWorkspace({ 'a.md': text }), ['-f', 'json-with-metadata', ...args]);
      return JSON.parse(stdout).metadata.rulesMeta;
    };
    expect((await metas('TODO\n'))['policies/todo-left']?.docs.description).toBe('No line says TODO.');
    expect(Object.keys(await metas(`${directive}\nTODO\n`))).toEqual(['packetlint/directive-without-reason', 'policies/todo-left']);
    const suppressed = '<!-- packetlint-disable policies/todo-left -- agreed -->\n\nTODO\n';
    expect(Object.keys(await metas(suppressed))).toEqual(['policies/todo-left']);
    expect(await metas('TODO\n', '--rule', 'policies/todo-left:warn', '--quiet')).toEqual({});
    expect(await metas('Fine.\n')).toEqual({});
  });

  it('mends with --fix, and only tells with --fix-dry-run', async () => {
    const folder = createWorkspace({ 'a.md': 'TODO\r\n\r\nTODO\r\n' });
    const dry = await run(folder, ['--fix-dry-run', '-f', 'json']);
    expect(JSON.parse(dry.stdout)[0]).toMatchObject({ output: 'DONE\r\n\r\nDONE\r\n', messages: [] });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('TODO\r\n\r\nTODO\r\n');
    expect((await run(folder, ['--fix'])).code).toBe(0);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('DONE\r\n\r\nDONE\r\n');
  });

  it('keeps a byte order mark when it mends', async () => {
    const folder = createWorkspace({ 'a.md': '\uFEFFTODO\n' });
    await run(folder, ['--fix']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('\uFEFFDONE\n');
  });

  it('honours directives, unless it is told not to', async () => {
    const folder = createWorkspace({ 'a.md': '<!-- packetlint-disable-next-line policies/todo-left -- agreed -->\nTODO\n' });
    const { code, stdout } = await run(folder, ['-f', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)[0].suppressedMessages).toMatchObject([
      { line: 2, suppressions: [{ kind: 'directive', justification: 'agreed' }] },
    ]);
    expect((await run(folder, ['--no-inline-config'])).code).toBe(1);
  });

  it('goes on where one file cannot be read, and is 2', async () => {
    const folder = createWorkspace({ 'a.md': 'TODO\n' });
    const { code, stdout } = await run(folder, ['a.md', '/dev/null', '-f', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject([{ filePath: '/dev/null', fatalErrorCount: 1 }, { errorCount: 1 }]);
  });

  it('calls undecodable text an error of the document', async () => {
    const folder = createWorkspace();
    writeFileSync(join(folder, 'a.md'), Buffer.from([0x23, 0x20, 0xff]));
    const { code, stdout } = await run(folder, ['-f', 'json', 'a.md']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)[0].messages).toMatchObject([{ fatal: true, ruleId: null }]);
    expect(JSON.parse(stdout)[0]).not.toHaveProperty('source');
  });

  it('colours only when asked or watched', async () => {
    const folder = createWorkspace({ 'a.md': 'TODO\n' });
    expect((await run(folder, [])).stdout).not.toContain('\u001B');
    expect((await run(folder, ['--color'])).stdout).toContain('\u001B[31m');
    expect((await run(folder, [], { isTTY: true })).stdout).toContain('\u001B[31m');
    expect((await run(folder, ['--no-color'], { isTTY: true })).stdout).not.toContain('\u001B');
  });

  it('says how much it looked at where people watch', async () => {
    const folder = createWorkspace({ 'a.md': 'Fine.\n' });
    expect((await run(folder, [], { isTTY: true })).stderr).toBe('1 document linted, 2 other files left alone\n');
  });
});

describe('packetlint lint --stdin', () => {
  it('lints text', async () => {
    const folder = createWorkspace();
    const { code, stdout } = await run(folder, ['--stdin', '-f', 'json'], { stdin: 'TODO\n' });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ filePath: '<text>', errorCount: 1 }]);
  });

  it('takes it for a file', async () => {
    const folder = createWorkspace();
    const { stdout } = await run(folder, ['--stdin', '--stdin-filename', 'docs/x.md', '-f', 'json'], { stdin: 'TODO\n' });
    expect(JSON.parse(stdout)).toMatchObject([{ filePath: join(folder, 'docs/x.md') }]);
    expect((await run(folder, ['--stdin', '--stdin-filename', 'x.yml'], { stdin: 'a: 1\n' })).code).toBe(2);
  });

  it('says so where the config ignores it', async () => {
    const folder = createWorkspace();
    addFiles(folder, { 'packetlint.config.json': '{ "extends": ["./policies"], "ignores": ["gen"] }' });
    const { code, stdout } = await run(folder, ['--stdin', '--stdin-filename', 'gen/x.md', '-f', 'json'], { stdin: 'TODO\n' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ filePath: join(folder, 'gen/x.md'), warningCount: 1, messages: [{ ruleId: null }] }]);
  });

  it('tells the mended text with --fix-dry-run', async () => {
    const { stdout } = await run(createWorkspace(), ['--stdin', '--fix-dry-run', '-f', 'json'], { stdin: 'TODO\n' });
    expect(JSON.parse(stdout)[0].output).toBe('DONE\n');
  });
});

describe('what keeps packetlint from running', () => {
  it.each([
    [['--formta', 'json'], 'There is no option --formta. Did you mean "--format"?'],
    [['--format', 'jsn'], 'There is no format "jsn"'],
    [['none.md'], 'No file matches "none.md".'],
    [['--max-warnings', 'many'], '--max-warnings many: expected a whole number.'],
    [['--config', 'none.json'], 'none.json: Cannot read it: it does not exist.'],
    [['--config', 'a.json', '--no-config'], '--config and --no-config exclude each other.'],
    [['--rule', 'policies/todo-lfet:off'], 'policies/todo-left'],
    [['--rule', 'nonsense'], 'expected ID:SEVERITY'],
    [['--kind', 'archon/rnu'], 'archon/run'],
    [['--fix', '--stdin'], '--fix cannot write to standard input'],
    [['--fix', '--fix-dry-run'], 'exclude each other'],
    [['--stdin', 'a.md'], 'standard input only'],
    [['--no-config', 'notes.md'], 'packetlint found no document it has rules for (1 file looked at)'],
    [['--pack', './nowhere'], 'There is no folder'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(createWorkspace({ 'notes.md': 'Notes.\n' }), args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('is a mistake in a rule, shown where it is', async () => {
    const folder = createWorkspace({ 'a.md': 'Fine.\n' });
    addFiles(folder, { 'policies/todo-left.json': todo.replace('"fact":"text"', '"fact":"txet"') });
    const { code, stderr } = await run(folder, []);
    expect(code).toBe(2);
    expect(stderr).toMatch(/policies\/todo-left\.json:1:\d+: .*txet/);
    expect(stderr).toContain('Did you mean "text"?');
  });

  it('is not nothing to lint, with --no-error-on-unmatched-pattern', async () => {
    const folder = createWorkspace({ 'notes.md': 'Notes.\n' });
    expect((await run(folder, ['none.md', '--no-error-on-unmatched-pattern'])).code).toBe(0);
    expect((await run(folder, ['notes.md', '--no-config', '--no-error-on-unmatched-pattern'])).code).toBe(0);
  });
});

describe('files that are left alone', () => {
  it('are said where they were named and others were linted', async () => {
    const folder = createWorkspace({ 'a.md': 'Fine.\n', 'b.yml': 'a: 1\n', 'c.md': 'Fine.\n' });
    addFiles(folder, { 'packetlint.config.json': '{ "extends": ["./policies"], "ignores": ["c.md"] }' });
    const { code, stdout } = await run(folder, ['a.md', 'b.yml', 'c.md', '-f', 'json']);
    expect(code).toBe(0);
    expect(
      JSON.parse(stdout).map((result: { messages: { message: string }[] }) => result.messages.map(({ message }) => message.slice(0, 60))),
    ).toEqual([
      [],
      ['This file was not linted: it is of no kind that there are ru'],
      ['This file was not linted: the config ignores it ("ignores").'],
    ]);
  });
});

describe('workspaces', () => {
  it('are those of the files, also outside the working folder', async () => {
    const folder = createWorkspace({ 'a.md': 'TODO\n' });
    const elsewhere = createFolder({ 'b.md': '' });
    expect((await run(elsewhere, [join(folder, 'a.md')])).code).toBe(1);
  });

  it('print their config for a file', async () => {
    const { code, stdout } = await run(createWorkspace(), ['--print-config', 'a.md']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).rules['policies/todo-left'][0]).toBe('error');
  });

  it('print its kind and form, from the path where there is no file', async () => {
    const folder = createFolder({ 'run.md': '| Phase | Variable | Status |\n| - | - | - |\n', 'a/run.template.md': '', 'b.md': 'Text.\n' });
    const print = async (file: string) => {
      const { kind, form } = JSON.parse((await run(folder, ['--no-config', '--print-config', file])).stdout);
      return [kind, form];
    };
    expect(await print('run.md')).toEqual(['archon/run', 'filled']);
    expect(await print('a/run.template.md')).toEqual(['archon/run', 'template']);
    expect(await print('none/.archon/run.md')).toEqual(['archon/run', 'filled']);
    expect(await print('b.md')).toEqual([null, null]);
    expect(await print('none.md')).toEqual([null, null]);
  });
});
