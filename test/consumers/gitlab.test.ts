import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { formatters } from '../../src/generated/formatters.ts';
import { hostileResult } from '../report/hostile-result.ts';
import { allHostileTexts } from '../report/hostile-texts.ts';
import { lintWorkspace } from './lint.ts';
import { createWorkspace } from './workspace.ts';

interface Issue {
  readonly check_name: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const schema = JSON.parse(readFileSync(new URL('./fixtures/gitlab.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

describe('gitlab', () => {
  it('has the documented shape, and tells every finding from the others', () => {
    const issues = lint('gitlab');
    expect(validate(issues), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(issues.length).toBeGreaterThan(35);
  });

  it('tells findings again when lines above them come or go', () => {
    const fingerprints = (name: string, above: string): readonly string[] =>
      lint(name, {
        'plans/moved.md': `${above}# Moved\n\n| Step | Owner | State | Note |\n| - | - | - | - |\n| a | @Ana | soon | x? |\n\nA \u200b character.\n`,
      })
        .filter(({ location }) => location.path === 'plans/moved.md')
        .map(({ fingerprint }) => fingerprint);
    const before = fingerprints('gitlab-before', '');
    expect(before).toHaveLength(4);
    expect(fingerprints('gitlab-after', 'New.\n\n- lines\n\n')).toEqual(before);
  });

  it('has the documented shape with hostile texts', async () => {
    const format = await formatters.gitlab?.();
    const issues = JSON.parse(
      (await format?.(
        allHostileTexts.map(text => hostileResult(text)),
        { cwd: '/repo', rulesMeta: {} },
      )) ?? '',
    );
    expect(validate(issues), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
    expect(new Set(issues.map(({ fingerprint }: Issue) => fingerprint)).size).toBe(issues.length);
  });
});

function lint(name: string, more: Readonly<Record<string, string>> = {}): readonly Issue[] {
  return JSON.parse(lintWorkspace(createWorkspace(name, more), ['gitlab']).gitlab ?? '');
}
