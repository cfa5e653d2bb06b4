import { describe, expect, it } from 'vitest';
import type { KindFile } from '../../src/generated/kind-file.ts';
import { couldBeOf } from '../../src/kinds/could-be-of.ts';

const kind = (file: Partial<KindFile>) => ({ id: 'p/k', pack: 'p', file: { docs: { description: 'A kind.' }, match: [], ...file } });

describe('couldBeOf', () => {
  const run = kind({
    match: [{ paths: ['**/.archon/run.md'] }, { columns: ['Phase', 'Status'] }, { headings: ['SOP Variables'], fields: ['permit_commit'] }],
    tables: { t: { columns: { Phase: { aliases: ['阶段'] }, Status: {} } } },
    template: { match: [{ paths: ['**/run.template.md'] }] },
  });

  it('goes by the path alone where it matches', () => {
    expect(couldBeOf(run, 'a/.archon/run.md', '')).toBe(true);
    expect(couldBeOf(run, '.archon/run.md', '')).toBe(true);
    expect(couldBeOf(run, '.archon/run.Md', '')).toBe(true);
    expect(couldBeOf(run, 'templates/run.template.md', '')).toBe(true);
  });

  it('asks for all words of one shape', () => {
    expect(couldBeOf(run, 'a.md', '| phase | status |')).toBe(true);
    expect(couldBeOf(run, 'a.md', '| 阶段 | status |')).toBe(true);
    expect(couldBeOf(run, 'a.md', '| phase | state |')).toBe(false);
    expect(couldBeOf(run, 'a.md', '## sop  **variables**\n\npermit_commit: 1')).toBe(true);
    expect(couldBeOf(run, 'a.md', 'nothing')).toBe(false);
  });

  it('rules nothing out by the path where a shape may still fit', () => {
    expect(couldBeOf(run, 'a.md', null)).toBe(true);
    expect(couldBeOf(kind({ match: [{ paths: ['x/*.md'], fields: ['a'] }] }), 'a.md', null)).toBe(false);
  });

  it('looks for keys and their values', () => {
    const proposal = kind({ match: [{ frontmatter: { kind: 'proposal', id: true } }] });
    expect(couldBeOf(proposal, 'a.md', '---\nid: 1\nkind: proposal\n---')).toBe(true);
    expect(couldBeOf(proposal, 'a.md', '---\nid: 1\nkind: other\n---')).toBe(false);
  });

  it('looks for what a heading pattern cannot do without', () => {
    const verdict = kind({ match: [{ headings: [{ pattern: '^[0-9]+\\. (?:Verdict card|판정)' }] }] });
    expect(couldBeOf(verdict, 'a.md', '# 5. verdict  card')).toBe(true);
    expect(couldBeOf(verdict, 'a.md', '# 5. 판정')).toBe(true);
    expect(couldBeOf(verdict, 'a.md', '# 5. verdict')).toBe(false);
    expect(couldBeOf(kind({ match: [{ headings: [{ pattern: '^.*?x' }] }] }), 'a.md', '')).toBe(true);
  });
});
