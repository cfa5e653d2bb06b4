import type { Operator } from './operator.ts';

/** The operator that is true exactly where the other is false; so it is true of a missing value. */
export function negateOperator(
  operator: Operator,
  { name, description }: { readonly name: string; readonly description: string },
): Operator {
  const { prepare } = operator;
  return {
    name,
    description,
    left: operator.left,
    right: operator.right,
    evaluate: (left, right) => !operator.evaluate(left, right),
    ...(prepare && {
      prepare: right => {
        const test = prepare(right);
        return left => !test(left);
      },
    }),
    ...(operator.check && { check: operator.check }),
  };
}
