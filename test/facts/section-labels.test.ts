import { describe, expect, it } from 'vitest';
import { createSectionNameTest } from '../../src/facts/name-section.ts';
import type { Shape } from '../../src/facts/shape.ts';
import { factsOf, itemsOf, placeOf } from './facts-of.ts';

const shape: Shape = {
  sections: {
    commits: { heading: 'Commit list', aliases: ['커밋 목록'], decorated: true, label: true },
    diff: { heading: 'Diff summary', decorated: true, label: true },
    notes: { heading: 'Notes' },
  },
};

function sectionsOfLines(text: string): unknown[] {
  return itemsOf(text, 'lines', shape)
    .filter(item => item.properties.text !== '')
    .map(item => item.properties.section);
}

describe('a name of a section', () => {
  const isCommits = createSectionNameTest({ heading: 'Commit list', aliases: ['커밋 목록'], decorated: true });

  it.each([
    'Commit list',
    'commit LIST',
    '4.2 Commit list',
    '4) Commit list',
    'Commit list:',
    'Commit list (3)',
    'Commit list — done',
    'Die Commits (Commit list)',
    '커밋 목록',
  ])('%j is one', text => expect(isCommits(text)).toBe(true));

  it.each(['Commit lists', 'The commit list', 'Commit list of main', 'Commit-list', ''])('%j is none', text =>
    expect(isCommits(text)).toBe(false),
  );

  it('is exact where it may not be decorated', () => {
    const isNotes = createSectionNameTest({ heading: 'Notes' });
    expect(['Notes', '1. Notes', 'Notes (2)'].map(isNotes)).toEqual([true, false, false]);
  });
});

describe('a label', () => {
  it.each([
    '**Commit list**:',
    '**Commit list:**',
    '**Commit list**',
    '**Commit list** — three',
    '- **Commit list**: x',
    '**4.2 커밋 목록**:',
  ])('%j opens its section, and stands in it', label => {
    const text = `Before.\n\n${label}\n\nBelow.\n`;
    const [section] = itemsOf(text, 'sections', shape);
    expect(section?.properties).toMatchObject({ name: 'Commit list', level: null, empty: false });
    expect(sectionsOfLines(text)).toEqual([null, section?.properties.text, section?.properties.text]);
  });

  it.each([
    '**Commit list** is long',
    'Commit list:',
    '*Commit list*:',
    '`Commit list`:',
    '**Notes**:',
    '> **Commit list**:',
    'See **Commit list**:',
  ])('%j opens none', text => expect(itemsOf(`${text}\n`, 'sections', shape)).toEqual([]));

  it('ends at the next one below the same heading, and at a heading that is not below its own', () => {
    const text = '## A\n\n**Commit list**:\n\n### a\n\nx\n\n**Diff summary**: y\n\n## B\n\nz\n';
    expect(sectionsOfLines(text)).toEqual([null, 'Commit list', 'Commit list', 'a', 'Diff summary', null, 'B']);
    expect(itemsOf(text, 'sections', shape).map(item => item.properties.lineCount)).toEqual([10, 8, 6, 2, 3]);
  });

  it('at the top ends at the next chapter', () => {
    expect(sectionsOfLines('# R\n\n**Commit list**:\n\nx\n\n## B\n\ny\n')).toEqual([null, 'Commit list', 'Commit list', 'R', 'B']);
  });

  it('in a deeper list stands within the one around it', () => {
    const text = '- **Commit list**:\n  - **Diff summary**: y\n- **Diff summary**: z\n';
    const parents = [...factsOf(text, shape).context.outline().sections.values()].map(ref => ref.parent?.text ?? null);
    expect(parents).toEqual([null, 'Commit list', null]);
  });

  it('stands on the bold text, is empty with nothing below it, and may repeat', () => {
    const text = '- **Commit list**:\n\n## B\n\n**Commit list**: none\n';
    const sections = itemsOf(text, 'sections', shape);
    expect(placeOf(text, sections[0]?.span ?? [0, 0])).toBe('1:3-1:18');
    expect(sections.map(item => item.properties.empty)).toEqual([true, false, false]);
    expect(itemsOf(`${text}\n**Commit list**: none\n`, 'defects', shape)).toEqual([]);
  });

  it('puts list items, tables and code below it into its section', () => {
    const text = '- **Commit list**:\n  - a\n\n| a |\n|-|\n| 1 |\n\n```\nx\n```\n';
    for (const name of ['listItems', 'rows', 'codeBlocks', 'fields']) {
      expect(new Set(itemsOf(text, name, shape).map(item => item.properties.section))).toEqual(new Set(['Commit list']));
    }
  });
});
