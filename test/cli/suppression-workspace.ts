import { createFolder } from '../files/folder.ts';

interface RuleParts {
  readonly word: string;
  readonly suppressible?: 'config' | 'never';
  readonly severity?: 'warn';
  readonly fix?: true;
}

/** A rule that finds lines that are one word. */
function createRule({ word, suppressible, severity, fix }: RuleParts): string {
  return JSON.stringify({
    meta: {
      docs: { description: `No line says ${word}.` },
      ...(suppressible ? { suppressible } : {}),
      ...(severity ? { severity } : {}),
      messages: { found: 'Write it, or delete the line.' },
    },
    kinds: ['markdown'],
    given: { fact: 'lines' },
    conditions: { all: [{ fact: 'text', operator: 'equal', value: word }] },
    event: { type: 'found' },
    ...(fix ? { fix: { edit: 'replace', text: 'DONE' } } : {}),
    examples: { valid: ['Done.\n'], invalid: [{ markdown: `${word}\n`, findings: [{ messageId: 'found', line: 1, column: 1 }] }] },
  });
}

/** The files of a pack `policies`: lines must not be TODO (mendable), LATE (config only), NEVER (nobody may suppress it) or NOTE (a warning). */
export const policies: Readonly<Record<string, string>> = {
  'policies/todo-left.json': createRule({ word: 'TODO', fix: true }),
  'policies/late-left.json': createRule({ word: 'LATE', suppressible: 'config' }),
  'policies/never-left.json': createRule({ word: 'NEVER', suppressible: 'never' }),
  'policies/note-left.json': createRule({ word: 'NOTE', severity: 'warn' }),
};

/** A suppression of the config that is for all files until the end of 2026. */
export function suppress(rule: string, parts: object = {}): object {
  return { rule, files: ['**'], owner: 'Ana', reason: 'moved in May', expires: '2026-12-31', ...parts };
}

/** The text of a config that extends the pack. */
export function configOf(parts: object = {}): string {
  return `${JSON.stringify({ extends: ['./policies'], ...parts }, null, 2)}\n`;
}

/** A workspace with the pack, a config with these parts, and these files. */
export function createWorkspace(config: object, files: Readonly<Record<string, string>>): string {
  return createFolder({ 'packetlint.config.json': configOf(config), ...policies, ...files });
}
