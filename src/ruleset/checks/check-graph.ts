import type { ValueType } from '../../facts/value.ts';
import type { Graph } from '../../generated/rule-file.ts';
import { resolveProperty } from '../names/resolve-property.ts';
import { nameValueType } from './check-operands.ts';
import { reportCapturePattern } from './check-patterns.ts';
import type { CheckScope } from './check-scope.ts';
import type { JsonPath } from './mistake.ts';

/** Reports an id or edges that are no property of the nodes, or cannot be ids. The scope is that of the nodes. */
export function checkGraph(scope: CheckScope, { id, edges, pattern }: Graph, path: JsonPath): void {
  checkProperty(scope, { name: id, path: [...path, 'id'] }, ['text', 'number']);
  checkProperty(scope, { name: edges, path: [...path, 'edges'] }, ['text', 'number', 'texts', 'numbers']);
  if (pattern !== undefined) reportCapturePattern(scope.report, pattern, [...path, 'pattern']);
}

function checkProperty(
  { names, report }: CheckScope,
  { name, path }: { readonly name: string; readonly path: JsonPath },
  expected: readonly ValueType[],
): void {
  const property = names.item && resolveProperty(name, names.item);
  if (!property) {
    const hint = names.item?.hint ? ` ${names.item.hint}` : '';
    const known = names.item?.properties.keys() ?? [];
    report({ path, message: `The nodes have no property "${name}".${hint}`, unknown: { name, known } });
  } else if (property.type !== 'any' && !expected.includes(property.type)) {
    const what = expected.includes('texts') ? 'text, or a list of texts' : 'text or a number';
    report({ path, message: `"${name}" is ${nameValueType(property.type)}, expected ${what}.` });
  }
}
