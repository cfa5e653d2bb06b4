import type { Edit } from './edit.ts';

/** A small change of a rule or kind under which all examples still come out. */
export interface Survivor {
  /** The rule's id, or the kind's. */
  readonly id: string;
  readonly edit: Edit;
  /** The rules whose examples could notice. */
  readonly rules: readonly string[];
}

/** What was tried. */
export interface MutationOutcome {
  readonly survivors: readonly Survivor[];
  /** How many changes were tried. */
  readonly tried: number;
  /** Rules whose examples do not come out as they are: nothing can be said of them. */
  readonly broken: readonly string[];
}

const advice = {
  more: 'a valid example in which this alone keeps the rule silent',
  fewer: 'an invalid example that is found by this alone',
  other: 'an example that comes out otherwise without it',
} as const;

/** What survived, and what would notice it, in two sentences. */
export function describeSurvivor({ id, edit, rules }: Survivor): string {
  const [first = id, ...others] = rules;
  const where = first === id ? '' : `, to ${others.length === 0 ? first : `one of ${[first, ...others].join(', ')}`},`;
  return `No example notices that ${edit.change}. Add${where} ${edit.advice ?? advice[edit.effect]}.`;
}
