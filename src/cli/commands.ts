import type { Command } from './command.ts';

/** What packetlint can do. Each command is loaded only when it is asked for. */
export const commands: Readonly<Record<string, { readonly summary: string; load(): Promise<Command> }>> = {
  lint: { summary: 'Lint files (the command when none is named).', load: async () => (await import('./commands/lint.ts')).lint },
  facts: { summary: 'Show what rules see in a document.', load: async () => (await import('./commands/facts.ts')).facts },
  explain: {
    summary: 'Explain a rule or a kind, or which rules looked at a place and why.',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  rules: { summary: 'List the rules.', load: async () => (await import('./commands/rules.ts')).rules },
  merge: { summary: 'Join the parts of a run into a report.', load: async () => (await import('./commands/merge.ts')).merge },
  test: { summary: 'Run the examples of rules and kinds.', load: async () => (await import('./commands/test.ts')).test },
};
