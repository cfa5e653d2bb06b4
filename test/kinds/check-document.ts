import { parseDocument } from '../../src/document/parse-document.ts';
import { createFacts } from '../../src/facts/facts.ts';
import type { KindFile } from '../../src/generated/kind-file.ts';
import { checkKind } from '../../src/kinds/check-kind.ts';
import type { Finding } from '../../src/ruleset/finding.ts';
import type { Kind, Severity } from '../../src/ruleset/ruleset.ts';
import { loadSchemaCompiler } from '../../src/ruleset/schema/schema-validator.ts';

interface CheckOptions {
  readonly path?: string;
  readonly form?: 'filled' | 'template';
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly related?: ReadonlyMap<string, unknown>;
  readonly severityOf?: (ruleId: string) => 0 | Severity | undefined;
}

/** A kind p/k of what a test says. */
export function createKind(file: Partial<KindFile>): Kind {
  return { id: 'p/k', pack: 'p', file: { docs: { description: 'A kind.' }, match: [{ paths: ['a.md'] }], ...file } };
}

/** The findings of a kind's promises in a text. */
export async function checkText(file: Partial<KindFile>, text: string, options: CheckOptions = {}): Promise<Finding[]> {
  const { path = 'a.md', form = 'filled', lists = {}, related = new Map(), severityOf } = options;
  const kind = createKind(file);
  const document = await parseDocument({ path, text });
  return checkKind({
    kind,
    form,
    facts: createFacts({ document, shape: kind.file, kind: kind.id, form, files: null }),
    listItems: id => lists[id] ?? [],
    related,
    compilePattern: pattern => value => new RegExp(pattern).test(value),
    compileSchema: await loadSchemaCompiler(),
    ...(severityOf ? { severityOf } : {}),
  });
}

/** The same as short lines: `3:5 row-missing/first`. */
export async function checkBriefly(file: Partial<KindFile>, text: string, options: CheckOptions = {}): Promise<string[]> {
  const document = await parseDocument({ path: options.path ?? 'a.md', text });
  return (await checkText(file, text, options)).map(({ ruleId, messageId, span }) => {
    const { line, column } = document.lines.pointAt(span[0]);
    return `${line}:${column} ${ruleId.split('/')[2]}/${messageId}`;
  });
}
