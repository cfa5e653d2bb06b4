import type { KindFile, Match } from '../../generated/kind-file.ts';
import { checkGlob } from '../globs/glob.ts';
import { createKindScope } from '../names/rule-scope.ts';
import { checkExamples } from './check-examples.ts';
import { checkFields, checkSections, checkTables } from './check-kind-parts.ts';
import { reportPattern } from './check-patterns.ts';
import { reportReserved } from './check-reserved.ts';
import { checkSelection } from './check-selection.ts';
import type { FileContext } from './file-context.ts';
import { findCycle } from './find-cycle.ts';
import { findReference, referencesFrom } from './known.ts';
import type { JsonPath } from './mistake.ts';
import { namesInSelection } from './names-in-let.ts';

/** Reports everything that the schema cannot see in a kind. */
export function checkKind(file: KindFile, context: FileContext): void {
  checkMatches(file.match, ['match'], context);
  checkMatches(file.template?.match ?? [], ['template', 'match'], context);
  for (const [index, pattern] of (file.template?.placeholders ?? []).entries()) {
    reportPattern(context.report, pattern, ['template', 'placeholders', index]);
  }
  if (file.frontmatter?.schema) context.compileSchema(file.frontmatter.schema, ['frontmatter', 'schema']);
  if (file.data) context.compileSchema(file.data.schema, ['data', 'schema']);
  checkNamesApart(file, context);
  checkTables(file, context);
  checkFields(file, context);
  checkSections(file, context);
  checkViews(file, context);
  checkRelated(file, context);
  if (file.examples) checkExamples({ ...context, meta: null }, file.examples);
}

function checkMatches(matches: readonly Match[], path: JsonPath, { report }: FileContext): void {
  matches.forEach((match, index) => {
    match.paths?.forEach((glob, place) => {
      const message = checkGlob(glob);
      if (message) report({ path: [...path, index, 'paths', place], message });
    });
  });
}

/** Tables, views and aliases share one name space with the collections: a name must not mean two things. */
function checkNamesApart(file: KindFile, { report, sources }: FileContext): void {
  const seen = new Map<string, string>([...sources.collections.keys()].map(name => [name, 'a collection of facts']));
  for (const [part, what] of [
    ['tables', 'a table'],
    ['views', 'a view'],
    ['related', 'a related document'],
  ] as const) {
    for (const name of Object.keys(file[part] ?? {})) {
      const path = [part, name];
      const other = seen.get(name);
      if (other) report({ path, on: 'key', message: `"${name}" is ${other} already; choose another name.` });
      else reportReserved(report, name, path);
      seen.set(name, what);
    }
  }
}

function checkViews(file: KindFile, context: FileContext): void {
  const views = file.views ?? {};
  const scope = {
    names: createKindScope({ id: context.id, file }, context.sources),
    report: context.report,
    compileSchema: context.compileSchema,
  };
  const uses = (names: readonly string[]): string[] =>
    names.map(name => name.split('.')[0] ?? '').filter(name => Object.hasOwn(views, name) && !Object.hasOwn(file.tables ?? {}, name));
  const cycle = findCycle(new Map(Object.entries(views).map(([name, view]) => [name, uses(namesInSelection(view))])));
  if (cycle) context.report({ path: ['views', cycle[0] ?? ''], on: 'key', message: `This view is made of itself: ${cycle.join(' -> ')}.` });
  else for (const [name, view] of Object.entries(views)) checkSelection(scope, view, ['views', name]);
}

function checkRelated(file: KindFile, { report, known, pack }: FileContext): void {
  for (const [alias, { path, kind }] of Object.entries(file.related ?? {})) {
    const at = ['related', alias];
    if (path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/.test(path)) {
      report({ path: [...at, 'path'], message: "The path is relative to the document's own folder, with forward slashes." });
    }
    if (kind === undefined || findReference(known.kinds, kind, pack)) continue;
    report({
      path: [...at, 'kind'],
      message: `There is no kind "${kind}".`,
      unknown: { name: kind, known: referencesFrom(known.kinds, pack) },
    });
  }
}
