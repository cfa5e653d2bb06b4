import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFormatter } from '../../src/cli/reporting/load-formatter.ts';
import { createFolder } from '../files/folder.ts';
import { context, sampleResults } from '../report/samples.ts';

const body = "results => results.length + ' results'";

async function render(name: string, cwd: string): Promise<string> {
  return (await loadFormatter(name, cwd))(sampleResults(), context);
}

describe('loadFormatter', () => {
  it('loads files: CommonJS, ES modules, and what compilers make of them', async () => {
    const folder = createFolder({
      'a.cjs': `module.exports = ${body};`,
      'b.mjs': `export default ${body};`,
      'c.js': `exports.__esModule = true; exports.default = ${body};`,
      'package.json': '{}',
    });
    for (const name of ['./a.cjs', './b.mjs', './c.js', join(folder, 'a.cjs'), 'b.mjs'])
      expect(await render(name, folder), name).toBe('3 results');
  });

  it('says whose fault it is where one fails or gives no text', async () => {
    const folder = createFolder({ 'a.cjs': 'module.exports = () => { throw new Error("boom"); };', 'b.cjs': 'module.exports = () => {};' });
    await expect(render('./a.cjs', folder)).rejects.toThrow(`The formatter ${join(folder, 'a.cjs')} failed: boom`);
    await expect(render('./b.cjs', folder)).rejects.toThrow('gave no text, but undefined');
  });

  it('loads packages from where it is called, scoped ones too', async () => {
    const folder = createFolder({
      'node_modules/eslint-formatter-mine/index.js': `module.exports = ${body};`,
      'node_modules/@team/eslint-formatter/index.js': `module.exports = ${body};`,
      'node_modules/@team/eslint-formatter-x/index.js': `module.exports = ${body};`,
    });
    for (const name of ['mine', 'eslint-formatter-mine', '@team', '@team/x', '@team/eslint-formatter-x'])
      expect(await render(name, folder), name).toBe('3 results');
  });

  it('loads packages that are ES modules only', async () => {
    const folder = createFolder({
      'node_modules/eslint-formatter-esm/package.json': '{"type":"module","exports":{"import":"./main.js"}}',
      'node_modules/eslint-formatter-esm/main.js': `export default ${body};`,
    });
    expect(await render('esm', folder)).toBe('3 results');
  });

  it.each([
    ['stilish', 'Did you mean "stylish"?'],
    ['constructor', 'There is no format "constructor"'],
    ['./none.js', 'could not be loaded'],
    ['./broken.mjs', 'could not be loaded'],
    ['./nothing.mjs', 'exports no function'],
  ])('refuses %s', async (name, message) => {
    const folder = createFolder({ 'broken.mjs': 'export default (', 'nothing.mjs': 'export default 1' });
    await expect(loadFormatter(name, folder)).rejects.toThrow(message);
  });
});
