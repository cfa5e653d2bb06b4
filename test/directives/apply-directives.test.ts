import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDirectives, type DirectiveTask } from '../../src/directives/apply-directives.ts';
import type { FrontMatter } from '../../src/document/document.ts';
import type { LintMessage } from '../../src/report/result.ts';
import { commentsOf, linesOf } from './document.ts';

const knownRules = new Set(['a/one', 'a/two', 'a/gate', 'a/policy']);

/** Every line that holds `one`, `two`, `gate` or `policy` outside of comments has a finding of that rule. */
function findingsIn(text: string): LintMessage[] {
  const lines = linesOf(text);
  const body = text.replace(/<!--[\s\S]*?-->/g, comment => comment.replace(/\w/g, ' '));
  return [...body.matchAll(/\b(one|two|gate|policy|fatal)\b/g)].map(match => ({
    ruleId: match[1] === 'fatal' ? null : `a/${match[1]}`,
    severity: 2,
    message: `Found ${match[1]}.`,
    ...lines.pointAt(match.index),
  }));
}

function apply(text: string, changes: Partial<DirectiveTask> = {}) {
  return applyDirectives({
    document: { text, lines: linesOf(text), frontMatter: null },
    messages: findingsIn(text),
    comments: commentsOf(text),
    knownRules,
    suppressibleOf: ruleId => (ruleId === 'a/gate' ? 'never' : ruleId === 'a/policy' ? 'config' : 'inline'),
    inlineConfig: true,
    reportUnused: 1,
    ...changes,
  });
}

/** `line:column rule` of what is left. */
async function left(text: string, changes: Partial<DirectiveTask> = {}): Promise<string[]> {
  return (await apply(text, changes)).messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}

describe('disable-line and disable-next-line', () => {
  it('suppress on their line', async () => {
    expect(await left('one two <!-- packetlint-disable-line a/one -- why -->\none')).toEqual(['1:5 a/two', '2:1 a/one']);
    expect(await left('<!-- packetlint-disable-next-line a/one -- why -->\none two\none')).toEqual(['2:5 a/two', '3:1 a/one']);
  });

  it('name several rules, or all', async () => {
    expect(await left('<!-- packetlint-disable-next-line a/one, a/two -- why -->\none two')).toEqual([]);
    expect(await left('<!-- packetlint-disable-next-line -- why -->\none two')).toEqual([]);
  });

  it('count from the line on which a long comment ends, and pass over blank lines', async () => {
    expect(await left('<!-- packetlint-disable-next-line\n  a/one\n  -- why\n-->\n\n \none')).toEqual([]);
  });

  it('keep what is suppressed, with the reason', async () => {
    const { suppressed } = await apply('<!-- packetlint-disable-next-line a/one -- agreed  with\n QA -->\none');
    expect(suppressed).toMatchObject([
      { ruleId: 'a/one', line: 3, suppressions: [{ kind: 'directive', justification: 'agreed with QA' }] },
    ]);
  });

  it('give every reason that there is', async () => {
    const { suppressed } = await apply('<!-- packetlint-disable a/one -- block -->\none <!-- packetlint-disable-line -- line -->');
    expect(suppressed[0]?.suppressions.map(({ justification }) => justification)).toEqual(['line', 'block']);
  });
});

describe('disable and enable', () => {
  it('count from their place to the next enable or the end', async () => {
    const text = 'one\n<!-- packetlint-disable a/one -- why -->\none two\n<!-- packetlint-enable a/one -->\none\n';
    expect(await left(text)).toEqual(['1:1 a/one', '3:5 a/two', '5:1 a/one']);
    expect(await left('x\n<!-- packetlint-disable -- why -->\none\n\ntwo')).toEqual([]);
  });

  it('switch one rule on again while the others are off', async () => {
    const text = 'x\n<!-- packetlint-disable -- why -->\none two\n<!-- packetlint-enable a/two -->\none two\n';
    expect(await left(text)).toEqual(['5:5 a/two']);
  });

  it('as the first thing cover the whole document, front matter included', async () => {
    const text = '---\nkey: one\n---\n\n<!-- note -->\n<!-- packetlint-disable a/one -- why -->\none';
    const frontMatter: FrontMatter = { span: [0, 16], data: null };
    expect(await left(text, { document: { text, lines: linesOf(text), frontMatter } })).toEqual([]);
    expect(await left(`${text.slice(0, 17)}x\n${text.slice(17)}`)).toEqual(['2:6 a/one']);
  });
});

describe('what is wrong with a directive', () => {
  it('has no reason: it does not work', async () => {
    const text = '<!-- packetlint-disable-next-line a/one -->\none';
    expect(await left(text)).toEqual(['1:1 packetlint/directive-without-reason', '2:1 a/one']);
    const { messages } = await apply('<!-- packetlint-disable-next-line a/one -- -->\none');
    expect(await left('<!-- packetlint-disable-next-line a/one -- \u{200b}\u{3164} -->\none')).toEqual([
      '1:1 packetlint/directive-without-reason',
      '2:1 a/one',
    ]);
    expect(messages[0]).toMatchObject({
      severity: 2,
      message: expect.stringContaining('<!-- packetlint-disable-next-line a/one -- reason -->'),
    });
  });

  it('names no rule that there is', async () => {
    const { messages } = await apply('<!-- packetlint-disable-line a/onr, a/one -- why --> one');
    expect(messages).toMatchObject([
      {
        ruleId: 'packetlint/directive-rule-unknown',
        column: 30,
        endColumn: 35,
        message: 'There is no rule "a/onr". Did you mean "a/one"?',
      },
    ]);
  });

  it('is no directive', async () => {
    const { messages } = await apply('<!-- packetlint-disable-nextline a/one -- why -->\none');
    expect(messages[0]).toMatchObject({
      ruleId: 'packetlint/directive-unknown',
      message: expect.stringContaining('Did you mean "packetlint-disable-next-line"?'),
    });
  });

  it.each([
    ['gate', 'nobody can'],
    ['policy', 'only the config can'],
  ])('would switch off the rule %s, that a document may not', async (rule, who) => {
    const { messages, suppressed } = await apply(`<!-- packetlint-disable-line a/${rule} -- why --> ${rule}`);
    expect(messages).toMatchObject([
      { ruleId: 'packetlint/directive-refused', severity: 2, message: expect.stringContaining(who) },
      { ruleId: `a/${rule}` },
    ]);
    expect(suppressed).toEqual([]);
  });

  it('names no rule: what a document may not switch off stays', async () => {
    expect(await left('<!-- packetlint-disable-line -- why --> one gate policy fatal')).toEqual([
      '1:45 a/gate',
      '1:50 a/policy',
      '1:57 null',
    ]);
  });
});

describe('unused directives', () => {
  it('are reported, with a suggestion that removes them', async () => {
    const { messages } = await apply('x\n<!-- packetlint-disable-next-line a/one -- why -->\ntwo');
    expect(messages[0]).toMatchObject({
      ruleId: 'packetlint/unused-directive',
      severity: 1,
      line: 2,
      suggestions: [{ fix: { range: [2, 53], text: '' } }],
    });
  });

  it('are reported rule by rule where some are of use', async () => {
    const { messages } = await apply('<!-- packetlint-disable-line a/one, a/two -- why --> one');
    expect(messages).toMatchObject([{ ruleId: 'packetlint/unused-directive', column: 37, endColumn: 42 }]);
  });

  it('are enables too that end nothing', async () => {
    expect(await left('<!-- packetlint-enable a/one -->\nx')).toEqual(['1:1 packetlint/unused-directive']);
  });

  it('count as the config says', async () => {
    const text = '<!-- packetlint-disable a/one -- why -->\nx';
    expect((await apply(text, { reportUnused: 2 })).messages).toMatchObject([{ severity: 2 }]);
    expect((await apply(text, { reportUnused: 0 })).messages).toEqual([]);
  });
});

describe('comments that do nothing', () => {
  it('are all of them, where inline config is off', async () => {
    expect(await left('<!-- packetlint-disable -->\n<!-- packetlint-disable a/one -- why -->\none', { inlineConfig: false })).toEqual([
      '3:1 a/one',
    ]);
  });

  it('are those in quotes and code', async () => {
    const text = '<!-- packetlint-disable -- why -->\none';
    const comments = commentsOf(text).map(item => ({ ...item, container: 'quote' as const }));
    expect(await left(text, { comments })).toEqual(['2:1 a/one']);
  });

  it('are those that speak of something else', async () => {
    expect(await left('<!-- see packetlint-disable -->\none')).toEqual(['2:1 a/one']);
  });
});

it('never throws, and never loses a message', async () => {
  const word = fc.constantFrom(
    'one',
    'gate',
    '\n',
    '\n\n',
    '<!-- packetlint-disable',
    '-enable',
    '-line',
    '-next-line',
    ' a/one',
    ',',
    ' -- why',
    ' -->',
    ' ',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 40 }), async words => {
      const text = words.join('');
      const { messages, suppressed } = await apply(text);
      const own = messages.filter(({ ruleId }) => !ruleId?.startsWith('packetlint/'));
      expect(own.length + suppressed.length).toBe(findingsIn(text).length);
      expect(suppressed.filter(({ ruleId }) => ruleId === 'a/gate')).toEqual([]);
    }),
  );
});
