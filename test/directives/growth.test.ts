import { describe, expect, it } from 'vitest';
import { applyDirectives } from '../../src/directives/apply-directives.ts';
import { createLineIndex } from '../../src/document/line-index.ts';
import type { LintMessage } from '../../src/report/result.ts';
import { commentsOf } from './document.ts';

const count = 5_000;
const messages: LintMessage[] = Array.from({ length: count }, (_, index) => ({
  ruleId: 'a/one',
  severity: 2,
  message: 'm',
  line: count + 1,
  column: index + 1,
}));

// Five thousand squared would take minutes: what ends within the test's time limit is not quadratic in a way that hurts.
describe('many directives', () => {
  it.each([
    ['on one line', '<!-- packetlint-disable-next-line a/one -- r -->'],
    ['below each other', '<!-- packetlint-disable a/one -- r -->\n'],
    ['of unknown rules', '<!-- packetlint-disable a/onee, a/onf, b/one -- r -->\n'],
    ['before many blank lines', '<!-- packetlint-disable-next-line a/one -- r -->\n\n\n'],
    ['without a reason', '<!-- packetlint-disable a/one -->'],
    ['with one long list', `<!-- packetlint-disable ${'a/one,'.repeat(20)} -- r -->\n`],
  ])('%s', async (_, comment) => {
    const text = `${comment.repeat(count)}${'\n'.repeat(count)}one`;
    const { messages: left, suppressed } = await applyDirectives({
      document: { text, lines: createLineIndex(text), frontMatter: null },
      messages,
      comments: commentsOf(text),
      knownRules: new Set(['a/one']),
      suppressibleOf: () => 'inline',
      inlineConfig: true,
      reportUnused: 1,
    });
    expect(left.filter(({ ruleId }) => ruleId === 'a/one').length + suppressed.length).toBe(count);
  });
});
