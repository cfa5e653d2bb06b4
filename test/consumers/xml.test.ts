import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { formatters } from '../../src/generated/formatters.ts';
import { hostileResult } from '../report/hostile-result.ts';
import { allHostileTexts } from '../report/hostile-texts.ts';
import { lintWorkspace, type Reports } from './lint.ts';
import { createWorkspace } from './workspace.ts';

let reports: Reports;

beforeAll(() => {
  reports = lintWorkspace(createWorkspace('xml'), ['junit', 'checkstyle', 'json']);
});

describe.each(['junit', 'checkstyle'])('%s', name => {
  it('fits its schema', async () => {
    expect(await validate(name, reports[name] ?? '')).toEqual([]);
  });

  it('holds every finding', () => {
    const { length } = JSON.parse(reports.json ?? '').flatMap(({ messages }: { messages: unknown[] }) => messages);
    expect(reports[name]?.match(name === 'junit' ? /<testcase [^>]*[^/]>/g : /<error /g)).toHaveLength(length);
  });

  it('fits its schema with hostile texts, and without findings', async () => {
    const format = await formatters[name]?.();
    const print = async (results: Parameters<NonNullable<typeof format>>[0]): Promise<string> =>
      (await format?.(results, { cwd: '/repo', rulesMeta: {} })) ?? '';
    expect(await validate(name, await print(allHostileTexts.map(text => hostileResult(text))))).toEqual([]);
    expect(await validate(name, await print([]))).toEqual([]);
  });
});

async function validate(name: string, contents: string): Promise<readonly string[]> {
  const schema = readFileSync(new URL(`./fixtures/${name}.xsd`, import.meta.url), 'utf8');
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [schema], maxMemoryPages: 65_536 });
  return errors.map(({ rawMessage }) => rawMessage);
}
