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
    expect(
      await checkBriefly({ sections: { plan: { heading: 'Plan', empty: false } } }, '# Plan\n\n<!-- later -->\n\n# Next\n\nText.\n'),
    ).toEqual(['1:1 section-empty/empty']);
  });
});
