/** What stands beside a fixture: another fixture by its path, or a text. */
export type Beside = string | { readonly json: string } | { readonly markdown: string };

/** Where a fixture stands, what stands beside it, and what is found: [rule, line, column], in order. Written from the policies, not from the program's output. */
export interface Expectation {
  /** Its path in the workspace; without it, a name that tells nothing, so that the shape must. */
  readonly as?: string;
  readonly beside?: Readonly<Record<string, Beside>>;
  readonly findings: readonly (readonly [rule: string, line: number, column: number])[];
}

/** By the path in fixtures/okstra. */
export const workerExpectations: Readonly<Record<string, Expectation>> = {
  'worker-result/valid/complete.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [],
  },
  'worker-result/valid/by-shape.md': { findings: [] },
  'worker-result/valid/korean.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [],
  },
  'worker-result/valid/sixth-section.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [],
  },
  'worker-result/valid/timeout-without-sidecar.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    findings: [],
  },
  'worker-result/valid/block-front-matter.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [],
  },
  'worker-result/valid/report-writer.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/report-writer-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/report-writer-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/report-writer.md',
    },
    findings: [],
  },
  'worker-result/valid/talk-of-the-forbidden.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [],
  },
  'worker-result/invalid/reading-confirmation.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/reading-confirmation-in-result', 15, 1]],
  },
  'worker-result/invalid/reading-confirmation-disguised.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/reading-confirmation-in-result', 39, 1]],
  },
  'worker-result/invalid/sidecar-missing.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    findings: [['okstra/audit-sidecar-missing', 1, 1]],
  },
  'worker-result/invalid/sidecar-elsewhere.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/audits/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/audit-sidecar-missing', 1, 1]],
  },
  'worker-result/invalid/section-missing.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/core-section-missing', 1, 1]],
  },
  'worker-result/invalid/section-in-fence.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/core-section-missing', 1, 1]],
  },
  'worker-result/invalid/section-on-other-level.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/core-section-misnumbered', 29, 1]],
  },
  'worker-result/invalid/section-without-point.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/core-section-misnumbered', 39, 1]],
  },
  'worker-result/invalid/sections-swapped.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/worker-result/section-order', 35, 1]],
  },
  'worker-result/invalid/section-twice.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/core-section-number-repeated', 43, 1]],
  },
  'worker-result/invalid/no-front-matter.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/worker-result/frontmatter-missing', 1, 1]],
  },
  'worker-result/invalid/title-without-key.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-title-malformed', 2, 8]],
  },
  'worker-result/invalid/worker-unknown.md': { as: 'notes/result.md', findings: [['okstra/worker-result/frontmatter-invalid', 7, 11]] },
  'worker-result/invalid/id-with-colons.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-id-not-of-task-key', 3, 5]],
  },
  'worker-result/invalid/alias-without-type.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-alias-missing', 4, 10]],
  },
  'worker-result/invalid/tag-missing.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-tags-wrong', 5, 7]],
  },
  'worker-result/invalid/other-task.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-task-id-wrong', 8, 10]],
  },
  'worker-result/invalid/other-worker.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-worker-wrong', 7, 11]],
  },
  'worker-result/invalid/other-type.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-task-type-wrong', 6, 11]],
  },
  'worker-result/invalid/status-invented.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-status-unknown', 13, 12]],
  },
  'worker-result/invalid/status-in-table.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-status-unknown', 15, 23]],
  },
  'worker-result/invalid/status-below-heading.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-status-unknown', 15, 2]],
  },
  'worker-result/invalid/dispatched-without-model.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-error-analysis-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/dispatched-without-model', 31, 1]],
  },
  'audit-sidecar/valid/complete.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [],
  },
  'audit-sidecar/valid/by-shape.md': { findings: [] },
  'audit-sidecar/valid/in-fence.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [],
  },
  'audit-sidecar/valid/code-and-absolute-paths.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [],
  },
  'audit-sidecar/valid/inputs-in-table.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [],
  },
  'audit-sidecar/valid/report-writer.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/report-writer-worker-audit-error-analysis-001.md',
    findings: [],
  },
  'audit-sidecar/invalid/title-with-hyphen.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/audit-title-malformed', 1, 1]],
  },
  'audit-sidecar/invalid/title-later.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/audit-title-malformed', 1, 1]],
  },
  'audit-sidecar/invalid/no-heartbeats.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/heartbeat-missing', 1, 1]],
  },
  'audit-sidecar/invalid/heartbeat-without-time.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/heartbeat-malformed', 17, 1]],
  },
  'audit-sidecar/invalid/heartbeat-without-bullet.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/heartbeat-malformed', 15, 1]],
  },
  'audit-sidecar/invalid/heartbeat-in-local-time.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/heartbeat-time-not-utc', 17, 28]],
  },
  'audit-sidecar/invalid/heartbeat-of-unknown-stage.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/heartbeat-stage-unknown', 20, 13]],
  },
  'audit-sidecar/invalid/heartbeat-not-started.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/heartbeat-not-started', 15, 13]],
  },
  'audit-sidecar/invalid/heartbeat-backwards.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/heartbeat-backwards', 20, 37]],
  },
  'audit-sidecar/invalid/heartbeat-gap.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/heartbeat-gap', 18, 34]],
  },
  'audit-sidecar/invalid/heartbeat-second-too-late.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/heartbeat-gap', 18, 31]],
  },
  'audit-sidecar/invalid/input-not-read.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/input-not-read', 6, 4]],
  },
  'audit-sidecar/invalid/input-read-in-part.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/read-line-malformed', 11, 1]],
  },
  'audit-sidecar/invalid/nothing-read.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/codex-worker-audit-error-analysis-001.md',
    findings: [['okstra/read-lines-missing', 1, 1]],
  },
  'audit-sidecar/invalid/report-writer-without-deviations.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/worker-results/report-writer-worker-audit-error-analysis-001.md',
    findings: [['okstra/report-writer-entry-missing', 1, 1]],
  },
  'worker-prompt/valid/complete.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md',
    findings: [],
  },
  'worker-prompt/valid/by-shape.md': { findings: [] },
  'worker-prompt/valid/bold-history.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md',
    findings: [],
  },
  'worker-prompt/valid/reverify.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001-reverify-1.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md':
        'worker-prompt/valid/complete.md',
    },
    findings: [],
  },
  'worker-prompt/invalid/anchor-missing.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md',
    findings: [['okstra/prompt-line-missing', 1, 1]],
  },
  'worker-prompt/invalid/history-missing.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md',
    findings: [['okstra/prompt-line-missing', 1, 1]],
  },
  'worker-prompt/invalid/anchor-not-bold.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md',
    findings: [['okstra/prompt-anchor-malformed', 4, 1]],
  },
  'worker-prompt/invalid/anchor-bold-without-colon.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md',
    findings: [['okstra/prompt-anchor-malformed', 3, 3]],
  },
  'worker-prompt/invalid/anchor-empty.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md',
    findings: [['okstra/worker-prompt/field-invalid', 5, 3]],
  },
  'worker-prompt/invalid/preamble-relative.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md',
    findings: [['okstra/prompt-preamble-not-absolute', 2, 27]],
  },
  'worker-prompt/invalid/model-without-role.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md',
    findings: [['okstra/prompt-model-malformed', 3, 12]],
  },
  'worker-prompt/invalid/required-reading-inlined.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md',
    findings: [['okstra/prompt-block-inlined', 17, 1]],
  },
  'worker-prompt/invalid/error-reporting-inlined.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md',
    findings: [['okstra/prompt-block-inlined', 17, 4]],
  },
  'worker-prompt/invalid/reverify-without-model.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001-reverify-1.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md':
        'worker-prompt/valid/complete.md',
    },
    findings: [['okstra/prompt-line-missing', 1, 1]],
  },
  'worker-prompt/invalid/reverify-with-other-model.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001-reverify-1.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/error-analysis/prompts/codex-worker-prompt-error-analysis-001.md':
        'worker-prompt/valid/complete.md',
    },
    findings: [['okstra/prompt-model-changed', 3, 12]],
  },
  'verifier-result/valid/list.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [],
  },
  'verifier-result/valid/table.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [],
  },
  'verifier-result/valid/fence.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [],
  },
  'verifier-result/valid/by-shape.md': { findings: [] },
  'verifier-result/invalid/no-front-matter-by-headings.md': { findings: [['okstra/verifier-result/frontmatter-missing', 1, 1]] },
  'verifier-result/valid/korean.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [],
  },
  'verifier-result/valid/verdict-in-table.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [],
  },
  'verifier-result/valid/fail-with-discrepancy.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [],
  },
  'verifier-result/valid/numbered-sections.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [],
  },
  'verifier-result/valid/not-run.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    findings: [],
  },
  'verifier-result/valid/skipped-for-language.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
      '.project-docs/okstra/project.json': {
        json: '{\n  "qaCommands": {\n    "lint": [\n      {\n        "label": "cargo clippy",\n        "cmd": "cargo clippy --all-targets -- -D warnings",\n        "language": "rust"\n      }\n    ],\n    "format": [\n      {\n        "label": "cargo fmt",\n        "cmd": "cargo fmt --check",\n        "language": "rust"\n      }\n    ],\n    "typecheck": [\n      {\n        "label": "tsc",\n        "cmd": "pnpm exec tsc --noEmit",\n        "language": "ts"\n      }\n    ],\n    "test": [\n      {\n        "label": "cargo test",\n        "cmd": "cargo test --workspace --locked",\n        "language": "rust"\n      }\n    ]\n  }\n}',
      },
    },
    findings: [],
  },
  'verifier-result/invalid/verdict-missing.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-verdict-missing', 1, 1]],
  },
  'verifier-result/invalid/verdict-invented.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-verdict-unknown', 15, 13]],
  },
  'verifier-result/invalid/verdict-in-lower-case.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-verdict-unknown', 15, 17]],
  },
  'verifier-result/invalid/verdict-below-heading.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-verdict-missing', 17, 1]],
  },
  'verifier-result/invalid/verdict-in-table.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-verdict-unknown', 17, 13]],
  },
  'verifier-result/invalid/verdict-unchosen.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-verdict-unknown', 15, 13]],
  },
  'verifier-result/invalid/two-verdicts.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-verdicts-contradictory', 17, 16]],
  },
  'verifier-result/invalid/pass-despite-discrepancy.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-verdict-despite-discrepancy', 15, 13]],
  },
  'verifier-result/invalid/concerns-despite-discrepancies.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-verdict-despite-discrepancy', 15, 14]],
  },
  'verifier-result/invalid/no-log.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/command-log-missing', 1, 1]],
  },
  'verifier-result/invalid/log-in-comment.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/command-log-missing', 1, 1]],
  },
  'verifier-result/invalid/log-empty.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/command-log-empty', 19, 1]],
  },
  'verifier-result/invalid/exit-code-missing-in-list.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/command-log-exit-code-missing', 30, 5]],
  },
  'verifier-result/invalid/exit-code-missing-in-table.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/command-log-exit-code-missing', 24, 8]],
  },
  'verifier-result/invalid/exit-code-missing-in-fence.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/command-log-exit-code-missing', 25, 3]],
  },
  'verifier-result/invalid/no-exit-codes.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/command-log-without-exit-codes', 19, 1]],
  },
  'verifier-result/invalid/paraphrased-entry.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/command-log-entry-without-command', 25, 1]],
  },
  'verifier-result/invalid/row-without-command.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/command-log-row-without-command', 24, 1]],
  },
  'verifier-result/invalid/rows-disordered.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [
      ['okstra/command-log-number-disordered', 24, 3],
      ['okstra/command-log-number-disordered', 26, 3],
    ],
  },
  'verifier-result/invalid/tiers-swapped.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/tier-order-wrong', 27, 10]],
  },
  'verifier-result/invalid/category-left-out.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/qa-category-silent', 19, 1]],
  },
  'verifier-result/invalid/missing-line-paraphrased.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/qa-missing-line-malformed', 32, 1]],
  },
  'verifier-result/invalid/missing-line-of-unknown-category.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/qa-missing-line-category-unknown', 33, 30]],
  },
  'verifier-result/invalid/missing-line-twice.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/qa-missing-line-repeated', 33, 1]],
  },
  'verifier-result/invalid/missing-line-unfounded.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
      '.project-docs/okstra/project.json': {
        json: '{\n  "qaCommands": {\n    "lint": [\n      {\n        "label": "cargo clippy",\n        "cmd": "cargo clippy --all-targets -- -D warnings",\n        "language": "rust"\n      }\n    ],\n    "format": [\n      {\n        "label": "cargo fmt",\n        "cmd": "cargo fmt --check",\n        "language": "rust"\n      }\n    ],\n    "typecheck": [\n      {\n        "label": "tsc",\n        "cmd": "pnpm exec tsc --noEmit",\n        "language": "ts"\n      }\n    ],\n    "test": [\n      {\n        "label": "cargo test",\n        "cmd": "cargo test --workspace --locked",\n        "language": "rust"\n      }\n    ]\n  }\n}',
      },
    },
    findings: [['okstra/qa-missing-line-unfounded', 32, 31]],
  },
  'verifier-result/invalid/skip-line-without-language.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
      '.project-docs/okstra/project.json': {
        json: '{\n  "qaCommands": {\n    "lint": [\n      {\n        "label": "cargo clippy",\n        "cmd": "cargo clippy --all-targets -- -D warnings",\n        "language": "rust"\n      }\n    ],\n    "format": [\n      {\n        "label": "cargo fmt",\n        "cmd": "cargo fmt --check",\n        "language": "rust"\n      }\n    ],\n    "typecheck": [\n      {\n        "label": "tsc",\n        "cmd": "pnpm exec tsc --noEmit",\n        "language": "ts"\n      }\n    ],\n    "test": [\n      {\n        "label": "cargo test",\n        "cmd": "cargo test --workspace --locked",\n        "language": "rust"\n      }\n    ]\n  }\n}',
      },
    },
    findings: [['okstra/qa-skip-line-malformed', 32, 1]],
  },
  'verifier-result/invalid/skip-line-unfounded.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
      '.project-docs/okstra/project.json': {
        json: '{\n  "qaCommands": {\n    "lint": [\n      {\n        "label": "cargo clippy",\n        "cmd": "cargo clippy --all-targets -- -D warnings",\n        "language": "rust"\n      }\n    ],\n    "format": [\n      {\n        "label": "cargo fmt",\n        "cmd": "cargo fmt --check",\n        "language": "rust"\n      }\n    ],\n    "typecheck": [\n      {\n        "label": "tsc",\n        "cmd": "pnpm exec tsc --noEmit",\n        "language": "ts"\n      }\n    ],\n    "test": [\n      {\n        "label": "cargo test",\n        "cmd": "cargo test --workspace --locked",\n        "language": "rust"\n      }\n    ]\n  }\n}',
      },
    },
    findings: [['okstra/qa-skip-line-unfounded', 33, 23]],
  },
  'verifier-result/invalid/project-command-not-run.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
      '.project-docs/okstra/project.json': {
        json: '{\n  "qaCommands": {\n    "lint": [\n      {\n        "label": "cargo clippy",\n        "cmd": "cargo clippy --all-targets -- -D warnings",\n        "language": "rust"\n      }\n    ],\n    "format": [\n      {\n        "label": "cargo fmt",\n        "cmd": "cargo fmt --check",\n        "language": "rust"\n      }\n    ],\n    "typecheck": [\n      {\n        "label": "tsc",\n        "cmd": "pnpm exec tsc --noEmit",\n        "language": "ts"\n      }\n    ],\n    "test": [\n      {\n        "label": "cargo test",\n        "cmd": "cargo test --workspace --locked",\n        "language": "rust"\n      }\n    ]\n  }\n}',
      },
    },
    findings: [['okstra/qa-command-not-run', 19, 1]],
  },
  'verifier-result/valid/plan-at-hand.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation-planning/reports/final-report-implementation-planning-001.md': {
        markdown:
          '# Plan\n\n## User Approval Request\n\n- [x] Approve\n\n## 4.5 Stage Map\n\n| Stage | Title | Depends on |\n| --- | --- | --- |\n| 1 | Round once | (none) |\n\n### Stage 1: Round once\n\n**Stage Validation**\n\n- pre: `cargo test --workspace --locked`\n- mid: `cargo test -p total`\n- post: `cargo test --workspace --locked`\n\n**Stage Exit Contract**: one rounding.\n\n**Rollback**: `git revert HEAD`\n',
      },
    },
    findings: [],
  },
  'verifier-result/invalid/plan-command-left-out.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation-planning/reports/final-report-implementation-planning-001.md': {
        markdown:
          '# Plan\n\n## User Approval Request\n\n- [x] Approve\n\n## 4.5 Stage Map\n\n| Stage | Title | Depends on |\n| --- | --- | --- |\n| 1 | Round once | (none) |\n\n### Stage 1: Round once\n\n**Stage Validation**\n\n- pre: `cargo test --workspace --locked`\n- mid: `cargo test -p total`\n- post: `cargo test --workspace --locked`\n\n**Stage Exit Contract**: one rounding.\n\n**Rollback**: `git revert HEAD`\n',
      },
    },
    findings: [['okstra/plan-command-not-run', 19, 1]],
  },
  'verifier-result/invalid/plan-command-paraphrased.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation-planning/reports/final-report-implementation-planning-001.md': {
        markdown:
          '# Plan\n\n## User Approval Request\n\n- [x] Approve\n\n## 4.5 Stage Map\n\n| Stage | Title | Depends on |\n| --- | --- | --- |\n| 1 | Round once | (none) |\n\n### Stage 1: Round once\n\n**Stage Validation**\n\n- pre: `cargo test --workspace --locked`\n- mid: `cargo test -p total`\n- post: `cargo test --workspace --locked`\n\n**Stage Exit Contract**: one rounding.\n\n**Rollback**: `git revert HEAD`\n',
      },
    },
    findings: [['okstra/tier-one-paraphrased', 27, 5]],
  },
  'verifier-result/invalid/section-skipped.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [
      ['okstra/core-section-skipped', 1, 1],
      ['okstra/core-section-skipped', 1, 1],
    ],
  },
  'verifier-result/invalid/sections-swapped.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/verifier-result/section-order', 19, 1]],
  },
  'verifier-result/invalid/no-sidecar.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    findings: [['okstra/audit-sidecar-missing', 1, 1]],
  },
  'verifier-result/invalid/status-invented.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/result-status-unknown', 13, 13]],
  },
  'verifier-result/invalid/reading-confirmation.md': {
    as: '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-implementation-001.md',
    beside: {
      '.project-docs/okstra/tasks/shop/ORD-12/runs/implementation/worker-results/codex-worker-audit-implementation-001.md':
        'audit-sidecar/valid/complete.md',
    },
    findings: [['okstra/reading-confirmation-in-result', 34, 1]],
  },
};
