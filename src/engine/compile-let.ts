import type { Scalar, Value } from '../facts/value.ts';
import type { LetValue } from '../generated/rule-file.ts';
import { parseDate } from '../operators/parse-date.ts';
import { resolveProperty } from '../ruleset/names/resolve-property.ts';
import { selectionNames } from '../ruleset/names/selection-names.ts';
import { sourceNameOf } from '../ruleset/names/source-name.ts';
import { writeValue } from '../ruleset/template.ts';
import type { CompileContext } from './compile-context.ts';
import { compileName } from './compile-name.ts';
import { compileSelection } from './compile-selection.ts';
import { compileText } from './compile-template.ts';
import type { Read } from './cursor.ts';
import { dependsOnItem, keepInRun } from './keep-in-run.ts';
import { createPropertyReader } from './read-property.ts';

type Form<Key extends string> = Extract<Exclude<LetValue, string>, { readonly [K in Key]: unknown }>;

/** How a `let` value is made at the rule's item. What it needs and is missing makes it missing. What no item decides is made once a run. */
export function compileLet(value: LetValue, context: CompileContext): Read {
  const used: CompileContext['used'] = new Set();
  const read = compileForm(value, { ...context, used });
  return dependsOnItem(used) ? read : keepInRun(read);
}

function compileForm(value: LetValue, context: CompileContext): Read {
  if (typeof value === 'string') return compileText(value, context);
  if ('sum' in value) return compileSum(value, context);
  if ('difference' in value) return compileDifference(value, context);
  if ('count' in value) return compileCount(value, context);
  if ('replace' in value) return compileReplace(value, context);
  return 'select' in value ? compileSelect(value, context) : compileValues(value, context);
}

function compileSum({ sum, atLeast, atMost }: Form<'sum'>, context: CompileContext): Read {
  const terms = sum.map(term => (typeof term === 'number' ? () => term : compileName(term, context)));
  return cursor => {
    let total = 0;
    for (const term of terms) {
      const number = sumValue(term(cursor));
      if (number === null) return null;
      total += number;
    }
    return Math.min(Math.max(total, atLeast ?? total), atMost ?? Number.POSITIVE_INFINITY);
  };
}

/** A number, or the sum of an array of numbers. Text is no number, whatever it says. */
function sumValue(value: Value): number | null {
  if (typeof value === 'number') return value;
  if (!Array.isArray(value)) return null;
  let total = 0;
  for (const member of value) {
    if (typeof member !== 'number') return null;
    total += member;
  }
  return total;
}

const milliseconds = { seconds: 1000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

function compileDifference({ difference, unit }: Form<'difference'>, context: CompileContext): Read {
  const [from, less] = difference.map(name => compileName(name, context)) as [Read, Read];
  const read = (value: Value): number | null => {
    if (unit === undefined) return typeof value === 'number' ? value : null;
    return typeof value === 'string' ? parseDate(value) : null;
  };
  const scale = unit === undefined ? 1 : milliseconds[unit];
  return cursor => {
    const [a, b] = [read(from(cursor)), read(less(cursor))];
    return a === null || b === null ? null : (a - b) / scale;
  };
}

function compileCount({ count }: Form<'count'>, context: CompileContext): Read {
  const selection = compileSelection(count, context);
  return cursor => selection.select({ reader: cursor.reader, run: cursor.run, outer: cursor }).length;
}

function compileSelect({ select, property }: Form<'select'>, context: CompileContext): Read {
  const selection = compileSelection(select, context);
  const resolved = resolveProperty(property, selectionNames(select, context.names));
  if (resolved === null) throw new Error(`The items of "${sourceNameOf(select)}" have no property "${property}".`);
  const read = createPropertyReader(resolved.ref);
  return cursor => {
    const document = (selection.home(cursor.reader) ?? cursor.reader).document;
    const items = selection.select({ reader: cursor.reader, run: cursor.run, outer: cursor });
    return Object.freeze(items.flatMap(item => read(item, document) as Scalar).filter(value => value !== null));
  };
}

function compileValues({ values }: Form<'values'>, context: CompileContext): Read {
  const reads = values.map(name => compileName(name, context));
  return cursor => Object.freeze(reads.flatMap(read => read(cursor) as Scalar).filter(value => value !== null));
}

/** Numbers and truth values are taken as they are written. */
function compileReplace({ replace, text, by }: Form<'replace'>, context: CompileContext): Read {
  const read = compileName(replace, context);
  const change = (value: Scalar): string => (writeValue(value) ?? '').replaceAll(text, () => by);
  return cursor => {
    const value = read(cursor);
    if (value === null) return null;
    return Array.isArray(value) ? Object.freeze(value.filter(member => member !== null).map(change)) : change(value as Scalar);
  };
}
