import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { createFacts } from '../../src/facts/facts.ts';
import type { KindFile } from '../../src/generated/kind-file.ts';
import { classifyDocument } from '../../src/kinds/classify-document.ts';
import { loadPatternEngine } from '../../src/operators/patterns/pattern-engine.ts';
import type { Kind } from '../../src/ruleset/ruleset.ts';

const kind = (id: string, file: Partial<KindFile>): Kind => ({ id, pack: 'p', file: { docs: { description: id }, match: [], ...file } });

async function classify(kinds: readonly Kind[], path: string, text: string, forced: string | null = null): Promise<string> {
  const document = await parseDocument({ path, text });
  const facts = () => createFacts({ document, shape: {}, kind: null, form: 'filled', files: null });
  const { kind: found, form } = classifyDocument({ document, path, kinds, forced, facts });
  return found ? `${found.id} ${form}` : 'none';
}

const run = kind('p/run', {
  match: [{ paths: ['**/.archon/run.md'] }, { columns: ['Phase', 'Status'] }, { frontmatter: { demand: true, kind: 'run' } }],
  template: { match: [{ paths: ['**/run.template.md'] }] },
});
const report = kind('p/report', { match: [{ headings: ['Summary', 'Findings'], fields: ['verdict'] }] });
const state = kind('p/state', { match: [{ data: { version: 2, id: true } }] });
const kinds = [report, run, state];
const table = '| phase | **Status** | x |\n| - | - | - |\n';

describe('classifyDocument', () => {
  it('goes by the path', async () => {
    expect(await classify(kinds, 'a/.archon/run.md', '')).toBe('p/run filled');
    expect(await classify(kinds, '.archon/run.md', '')).toBe('p/run filled');
    expect(await classify(kinds, '.archon/run2.md', '')).toBe('none');
    expect(await classify(kinds, '.archon/run.MD', '')).toBe('p/run filled');
    expect(await classify(kinds, '.archon/RUN.md', '')).toBe('none');
  });

  it('goes by columns of one table', async () => {
    expect(await classify(kinds, 'a.md', table)).toBe('p/run filled');
    expect(await classify(kinds, 'a.md', '| Phase |\n| - |\n\n| Status |\n| - |\n')).toBe('none');
    expect(await classify(kinds, 'a.md', `\`\`\`\n${table}\`\`\`\n`)).toBe('none');
  });

  it('goes by front matter, headings, fields and data', async () => {
    expect(await classify(kinds, 'a.md', '---\ndemand: x\nkind: run\n---\n')).toBe('p/run filled');
    expect(await classify(kinds, 'a.md', '---\ndemand: x\nkind: other\n---\n')).toBe('none');
    expect(await classify(kinds, 'a.md', '# 1. Summary\n\n- Verdict: yes\n\n# findings\n')).toBe('p/report filled');
    expect(await classify(kinds, 'a.md', '# Summary\n\n# Findings\n')).toBe('none');
    expect(await classify(kinds, 'a.json', '{"version": 2, "id": "x"}')).toBe('p/state filled');
    expect(await classify(kinds, 'a.json', '{"version": "2", "id": "x"}')).toBe('none');
  });

  it('prefers a path to a shape, then the shape that names more, then the id', async () => {
    const text = `# Summary\n\nverdict: x\n\n# Findings\n\n${table}`;
    expect(await classify(kinds, '.archon/run.md', text)).toBe('p/run filled');
    expect(await classify(kinds, 'a.md', text)).toBe('p/report filled');
    const twins = [kind('p/b', { match: [{ headings: ['X'] }] }), kind('p/a', { match: [{ headings: ['X'] }] })];
    expect(await classify(twins, 'a.md', '# X\n')).toBe('p/a filled');
  });

  it('asks for the shape too where a match names both', async () => {
    const both = [kind('p/both', { match: [{ paths: ['docs/**'], headings: ['X'] }] })];
    expect(await classify(both, 'docs/a.md', '# X\n')).toBe('p/both filled');
    expect(await classify(both, 'docs/a.md', '# Y\n')).toBe('none');
  });

  it('knows a template', async () => {
    expect(await classify(kinds, 'templates/run.template.md', '')).toBe('p/run template');
  });

  it('does not question a forced kind', async () => {
    expect(await classify(kinds, 'a.md', '', 'p/report')).toBe('p/report filled');
    expect(await classify(kinds, 'x/run.template.md', '', 'p/run')).toBe('p/run template');
  });
});

describe('headings by pattern', () => {
  const verdict = kind('p/verdict', { match: [{ headings: [{ pattern: '^[0-9]+\\. (?:Verdict|판정)\\b' }, 'Findings'] }] });
  // Possessive and lazy repeats are for the engine, which has to be loaded before.
  const lazy = kind('p/lazy', { match: [{ headings: [{ pattern: '^V.*?t$' }] }] });

  it('asks for a heading that matches, number included', async () => {
    expect(await classify([verdict], 'a.md', '# 5. **Verdict** Card\n\n# 6. Findings\n')).toBe('p/verdict filled');
    expect(await classify([verdict], 'a.md', '# Verdict\n\n# Findings\n')).toBe('none');
    expect(await classify([verdict], 'a.md', '5. Verdict\n\n# Findings\n')).toBe('none');
  });

  it('goes by patterns beyond the plain subset', async () => {
    await loadPatternEngine();
    expect(await classify([lazy], 'a.md', '# Verdict\n')).toBe('p/lazy filled');
  });
});
