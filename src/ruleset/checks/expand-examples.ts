import type { KindFile } from '../../generated/kind-file.ts';
import type { RuleFile } from '../../generated/rule-file.ts';

/** The examples of a rule or of a kind. */
export type AnyExamples = RuleFile['examples'] | NonNullable<KindFile['examples']>;

type Example = Exclude<AnyExamples['valid'][number], string>;
const documentKeys = ['markdown', 'yaml', 'json', 'jsonl'] as const;

/** Examples with a document of their own each: those that change another's are written out. They have been checked. */
export function expandExamples({ valid, invalid }: AnyExamples): AnyExamples {
  return {
    valid: valid.map(example => (typeof example === 'string' ? example : expandExample(example, valid))),
    invalid: invalid.map(example => expandExample(example, valid)),
  };
}

function expandExample<Any extends Example>(example: Any, valid: AnyExamples['valid']): Any {
  const { from, replace = [], ...own } = example;
  const base = from === undefined ? null : findBase(from, valid);
  if (!base) return example;
  const { name: _, ...inherited } = base.example;
  const text = replace.reduce((changed, [before = '', after = '']) => changed.replace(before, () => after), base.text);
  // What is left of the example is all that its type asks for.
  return { ...inherited, [base.key]: text, ...own } as unknown as Any;
}

/** The valid example of a name, if it has a document of its own. */
export function findBase(
  name: string,
  valid: AnyExamples['valid'],
): { readonly example: Example; readonly key: string; readonly text: string } | null {
  for (const example of valid) {
    if (typeof example === 'string' || example.name !== name) continue;
    const key = documentKeys.find(candidate => example[candidate] !== undefined);
    if (key) return { example, key, text: example[key] ?? '' };
  }
  return null;
}
