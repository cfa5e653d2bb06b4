import type { Match } from '../../generated/kind-file.ts';
import { checkGlob } from '../globs/glob.ts';
import { createKindScope } from '../names/rule-scope.ts';
import { sourceNameOf } from '../names/source-name.ts';
import { checkFields, checkSections, checkTables } from './check-kind-parts.ts';
import { reportPattern } from './check-patterns.ts';
import { checkRelated } from './check-related.ts';
import { reportReserved } from './check-reserved.ts';
import { checkSelection } from './check-selection.ts';
import type { FileContext } from './file-context.ts';
import { findCycle } from './find-cycle.ts';
import type { KindShape } from './known.ts';
import type { JsonPath } from './mistake.ts';
import { namesInSelection } from './names-in-let.ts';

/** Reports everything that the schema cannot see in a kind, but for its examples and variants. */
export function checkKind(file: KindShape, context: FileContext): void {
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
}

function checkMatches(matches: readonly Match[], path: JsonPath, { report }: FileContext): void {
  matches.forEach((match, index) => {
    match.paths?.forEach((glob, place) => {
      const message = checkGlob(glob);
      if (message) report({ path: [...path, index, 'paths', place], message });
    });
    match.headings?.forEach((heading, place) => {
      if (typeof heading !== 'string') reportPattern(report, heading.pattern, [...path, index, 'headings', place, 'pattern']);
    });
  });
}

/** Tables, views and aliases share one name space with the collections: a name must not mean two things. */
function checkNamesApart(file: KindShape, { report, sources }: FileContext): void {
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

function checkViews(file: KindShape, context: FileContext): void {
  const views = file.views ?? {};
  const scope = {
    names: createKindScope({ id: context.id, file }, context.sources),
    report: context.report,
    compileSchema: context.compileSchema,
  };
  const uses = (names: readonly string[]): string[] =>
    names.map(name => name.split('.')[0] ?? '').filter(name => Object.hasOwn(views, name) && !Object.hasOwn(file.tables ?? {}, name));
  const namesIn = (view: (typeof views)[string]): readonly string[] => ('union' in view ? view.union : namesInSelection(view));
  const cycle = findCycle(new Map(Object.entries(views).map(([name, view]) => [name, uses(namesIn(view))])));
  if (cycle) context.report({ path: ['views', cycle[0] ?? ''], on: 'key', message: `This view is made of itself: ${cycle.join(' -> ')}.` });
  else {
    for (const [name, view] of Object.entries(views)) {
      if ('union' in view) checkUnion(view.union, views, { report: context.report, path: ['views', name, 'union'] });
      else checkSelection(scope, view, ['views', name]);
    }
  }
}

interface UnionPlace {
  readonly report: FileContext['report'];
  readonly path: JsonPath;
}

/** A union is made of views of the kind that take their items from the document itself: places of two documents do not mix. */
function checkUnion(names: readonly string[], views: NonNullable<KindShape['views']>, { report, path }: UnionPlace): void {
  for (const [index, name] of names.entries()) {
    const view = Object.hasOwn(views, name) ? views[name] : undefined;
    if (!view) report({ path: [...path, index], message: `The kind has no view "${name}".`, unknown: { name, known: Object.keys(views) } });
    else if (!('union' in view) && sourceNameOf(view).includes('.')) {
      report({ path: [...path, index], message: `"${name}" takes its items from another document; a union is of this one.` });
    }
  }
}
