import type { Condition } from '../generated/rule-file.ts';
import { compileComparison } from './compile-comparison.ts';
import type { CompileContext } from './compile-context.ts';
import type { CompiledConditions } from './compiled-conditions.ts';
import type { Cursor, Test } from './cursor.ts';

/** Conditions nest no deeper than this. */
const MAX_DEPTH = 50;

/** Compiles conditions once, for all items. Throws where a name or operator is unknown, a pattern is bad or the nesting too deep. */
export function compileConditions(condition: Condition, context: CompileContext, depth = 0): CompiledConditions {
  if (depth > MAX_DEPTH) throw new Error(`Conditions are nested more than ${MAX_DEPTH} deep.`);
  if ('all' in condition) return joinAll(condition.all.map(each => compileConditions(each, context, depth + 1)));
  if ('any' in condition) return joinAny(condition.any.map(each => compileConditions(each, context, depth + 1)));
  if ('not' in condition) return negate(compileConditions(condition.not, context, depth + 1));
  return compileComparison(condition, context);
}

function joinAll(parts: readonly CompiledConditions[]): CompiledConditions {
  const tests = parts.map(part => part.test);
  const test = (cursor: Cursor): boolean => {
    for (let i = 0; i < tests.length; i++) if (!(tests[i] as Test)(cursor)) return false;
    return true;
  };
  return { test, explain: explainParts(parts) };
}

function joinAny(parts: readonly CompiledConditions[]): CompiledConditions {
  const tests = parts.map(part => part.test);
  const test = (cursor: Cursor): boolean => {
    for (let i = 0; i < tests.length; i++) if ((tests[i] as Test)(cursor)) return true;
    return false;
  };
  return { test, explain: explainParts(parts) };
}

function negate({ test, explain }: CompiledConditions): CompiledConditions {
  return { test: cursor => !test(cursor), explain: (cursor, holds, evidence) => explain(cursor, !holds, evidence) };
}

/** Only the parts that came out as asked say why. */
function explainParts(parts: readonly CompiledConditions[]): CompiledConditions['explain'] {
  return (cursor, holds, evidence) => {
    for (const part of parts) if (part.test(cursor) === holds) part.explain(cursor, holds, evidence);
  };
}
