import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { createFacts } from '../../src/facts/facts.ts';
import { builtin } from '../../src/generated/builtin.ts';
import { classifyDocument } from '../../src/kinds/classify-document.ts';
import { loadPatternEngine } from '../../src/operators/patterns/pattern-engine.ts';
import { resolveConfig } from '../../src/ruleset/config/config.ts';

const reader = { readFile: async () => null, readFolder: async () => null };
const settings = await resolveConfig({ config: null, builtin, reader, overrides: {} });
const kinds = Object.values(settings.ruleset.kinds);
await loadPatternEngine();

async function kindOf(path: string, text = '# Text\n'): Promise<string | null> {
  const document = await parseDocument({ path, text });
  const facts = () => createFacts({ document, shape: {}, kind: null, form: 'filled', files: null });
  return classifyDocument({ document, path, kinds, forced: null, facts }).kind?.id ?? null;
}

const runs = '.project-docs/okstra/tasks/shop/ORD-12/runs';
const core = '## 1. A\n\n## 2. B\n\n## 3. C\n';
const head = '---\nworkerId: codex\ntaskType: x\n---\n\n';
const anchors = '**Project Root:** /repo\n**Result Path:** a.md\n';

describe('the kinds of the worker side', () => {
  it.each([
    [`${runs}/error-analysis/worker-results/codex-worker-error-analysis-001.md`, 'okstra/worker-result'],
    [`${runs}/error-analysis/worker-results/report-writer-worker-error-analysis-001.md`, 'okstra/worker-result'],
    [`${runs}/implementation/worker-results/report-writer-worker-implementation-001.md`, 'okstra/worker-result'],
    ['codex-worker-final-verification-2.md', 'okstra/worker-result'],
    [`${runs}/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md`, 'okstra/audit-sidecar'],
    [`${runs}/implementation/worker-results/codex-verifier-worker-audit-implementation-001.md`, 'okstra/audit-sidecar'],
    ['report-writer-worker-audit-implementation-001.md', 'okstra/audit-sidecar'],
    [`${runs}/implementation/worker-results/codex-worker-implementation-001.md`, 'okstra/verifier-result'],
    [`${runs}/implementation/worker-results/codex-verifier-worker-implementation-001.md`, 'okstra/verifier-result'],
    [`${runs}/final-verification/worker-results/claude-verifier-final-verification-001.md`, 'okstra/verifier-result'],
    ['gemini-worker-implementation-003.md', 'okstra/verifier-result'],
    [`${runs}/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md`, 'okstra/worker-prompt'],
    [`${runs}/error-analysis/prompts/codex-worker-error-analysis-001.md`, 'okstra/worker-prompt'],
    [`${runs}/error-analysis/prompts/codex-reverify-1.md`, 'okstra/worker-prompt'],
    ['docs/service-worker-notes.md', null],
    ['docs/web-worker-audit.md', null],
    ['prompts/profiles/_implementation-verifier.md', null],
  ])('is known by the path %s', async (path, kind) => {
    expect(await kindOf(path)).toBe(kind);
  });

  it.each([
    ['a result', head + core, 'okstra/worker-result'],
    ['a log', `${head}## Read-only command log\n`, 'okstra/verifier-result'],
    ['a log with a number and a remark', `${head}### 3. Read-only command log (codex)\n`, 'okstra/verifier-result'],
    ['a verdict', `${head}Verdict: PASS\n`, 'okstra/verifier-result'],
    ['a log and a verdict without front matter', '## Verdict: PASS\n\n## Read-only command log\n', 'okstra/verifier-result'],
    ['the title of a sidecar', '# Codex Worker Audit — shop:ORD-12\n', 'okstra/audit-sidecar'],
    ['the title of a sidecar with another dash', '# Codex Worker Audit - shop:ORD-12\n', 'okstra/audit-sidecar'],
    ['the anchors of a prompt', anchors, 'okstra/worker-prompt'],
    ['talk about a log', 'The `Read-only command log` lists commands.\n\n### Read-only command log (per verifier)\n', null],
  ])('is known by %s', async (_, text, kind) => {
    expect(await kindOf('notes/document.md', text)).toBe(kind);
  });

  it.each([
    ['the numbered sections', core, 'okstra/worker-result'],
    ['what only the executor writes', '### Stage Carry Evidence\n', 'okstra/worker-result'],
    ['its title', '# Claude Executor Result\n', 'okstra/worker-result'],
    ['a log beside the numbered sections', `${core}\n## Read-only command log\n`, 'okstra/verifier-result'],
    ['a verdict beside the numbered sections', `Verdict: PASS\n\n${core}`, 'okstra/verifier-result'],
    ['its title beside the numbered sections', `# Codex verifier\n\n${core}`, 'okstra/verifier-result'],
  ])('is told in the phase implementation by %s', async (_, text, kind) => {
    expect(await kindOf(`${runs}/implementation/worker-results/codex-worker-implementation-001.md`, text)).toBe(kind);
  });
});
