import { describe, expect, it } from 'vitest';
import { checkBriefly } from './check-document.ts';

describe('sections', () => {
  const sections = { plan: { heading: 'Plan' }, risks: { heading: '2. Risks', aliases: ['리스크'] } };

  it('are found by text, alias and pattern', async () => {
    expect(await checkBriefly({ sections }, '# Plan\n\n# 2. **Risks**\n')).toEqual([]);
    expect(await checkBriefly({ sections }, '# plan\n\n## 리스크\n')).toEqual([]);
    expect(await checkBriefly({ sections: { stage: { heading: 'Stage', pattern: '^Stage [0-9]+' } } }, '# Stage 4: build\n')).toEqual([]);
  });

  it('are missing at the start, or meant by a heading like it', async () => {
    expect(await checkBriefly({ sections }, 'Text.\n\n# Plan\n')).toEqual(['1:1 section-missing/missing']);
    expect(await checkBriefly({ sections }, '# Plan\n\n# 2. Risk\n')).toEqual(['3:1 section-missing/renamed']);
    expect(await checkBriefly({ sections }, '# Plan\n\n# 3. Risks\n')).toEqual(['3:1 section-missing/renamed']);
    expect(await checkBriefly({ sections: { plan: { heading: 'Plan', level: 2 } } }, '# Other\n')).toEqual([
      '1:1 section-missing/missingOnLevel',
    ]);
  });

  it('are opened by labels, with numbers and remarks, where the kind says so', async () => {
    const loose = { plan: { heading: 'Plan', decorated: true, label: true, level: 2, empty: false } };
    for (const text of ['## 4.1 Plan (two)\n\nx\n', '**Plan**: x\n', '- **1. Plan:** x\n']) {
      expect(await checkBriefly({ sections: loose }, text)).toEqual([]);
    }
    expect(await checkBriefly({ sections: loose }, '**Plan**:\n')).toEqual(['1:1 section-empty/empty']);
    expect(await checkBriefly({ sections: loose }, '**Plan**: x\n\n## Plan\n\ny\n')).toEqual(['3:1 section-duplicate/duplicate']);
    expect(await checkBriefly({ sections: loose }, '### Plan\n\nx\n')).toEqual(['1:1 section-missing/onOtherLevel']);
  });

  it('hold tables and fields by pattern and label', async () => {
    const kind = {
      sections: { plan: { heading: 'Plan', pattern: '^[0-9]+ Plan' }, log: { heading: 'Log', label: true } },
      tables: { steps: { section: 'plan', columns: { Step: {}, State: {} } } },
      fields: { Owner: { section: 'log' } },
    };
    expect(await checkBriefly(kind, '# 4 Plan\n\n| Step | State |\n|-|-|\n\n**Log**:\n\nOwner: me\n')).toEqual([]);
    expect(await checkBriefly(kind, '# 4 Plan\n\n| Step | State |\n|-|-|\n\nOwner: me\n\n**Log**:\n\nx\n')).toEqual([
      '8:1 field-missing/missingBelow',
    ]);
  });

  it('do not hide in code, comments or quotes', async () => {
    for (const text of ['```\n# Plan\n```\n', '<!--\n# Plan\n-->\n', '> # Plan\n', '~~~\n# Plan\n~~~\n']) {
      expect(await checkBriefly({ sections: { plan: { heading: 'Plan' } } }, text)).toEqual(['1:1 section-missing/missing']);
    }
  });

  it('are there once, in order, and filled in', async () => {
    expect(await checkBriefly({ sections: { plan: { heading: 'Plan' } } }, '# Plan\n\na\n\n# Plan\n')).toEqual([
      '5:1 section-duplicate/duplicate',
    ]);
    expect(await checkBriefly({ sections, sectionOrder: true }, '# 2. Risks\n\n# Plan\n')).toEqual(['3:1 section-order/first']);
    const others = { plan: { heading: 'Plan' }, log: { heading: 'Log' }, risks: { heading: 'Risks' } };
    expect(await checkBriefly({ sections: others, sectionOrder: ['plan', 'risks'] }, '# Log\n\n# Plan\n\n# Risks\n')).toEqual([]);
    expect(await checkBriefly({ sections: others, sectionOrder: ['plan', 'risks'] }, '# Risks\n\n# Log\n\n# Plan\n')).toEqual([
      '5:1 section-order/first',
    ]);
    expect(
      await checkBriefly({ sections: { plan: { heading: 'Plan', empty: false } } }, '# Plan\n\n<!-- later -->\n\n# Next\n\nText.\n'),
    ).toEqual(['1:1 section-empty/empty']);
  });
});
