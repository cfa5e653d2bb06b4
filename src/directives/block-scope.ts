import type { Directive } from './directive.ts';

/** One rule of one directive (or its "all rules"), and whether it suppressed anything. */
export interface Entry {
  readonly directive: Directive;
  /** null: all rules. */
  readonly rule: Directive['rules'][number] | null;
  used: boolean;
}

/** The entries of a directive: one for each rule it names, or one for all. */
export function createEntries(directive: Directive): Entry[] {
  if (directive.rules.length === 0) return [{ directive, rule: null, used: false }];
  return directive.rules.map(rule => ({ directive, rule, used: false }));
}

/** What is switched off by `disable` and `enable` at a place; changes while a document is walked from top to bottom. */
export interface BlockScope {
  disable(entry: Entry): void;
  /** Marks the entry as used if it switches anything on again. */
  enable(entry: Entry): void;
  entryFor(ruleId: string): Entry | undefined;
}

export function createBlockScope(): BlockScope {
  let all: Entry | undefined;
  const rules = new Map<string, Entry>();
  // Rules switched on again while all the others are off.
  const exceptions = new Set<string>();
  const entryFor = (ruleId: string): Entry | undefined => rules.get(ruleId) ?? (exceptions.has(ruleId) ? undefined : all);

  function disable(entry: Entry): void {
    if (entry.rule) {
      exceptions.delete(entry.rule.id);
      if (!rules.has(entry.rule.id)) rules.set(entry.rule.id, entry);
    } else {
      exceptions.clear();
      all ??= entry;
    }
  }

  function enable(entry: Entry): void {
    if (entry.rule) {
      if (!entryFor(entry.rule.id)) return;
      rules.delete(entry.rule.id);
      if (all) exceptions.add(entry.rule.id);
    } else {
      if (!all && rules.size === 0) return;
      all = undefined;
      rules.clear();
      exceptions.clear();
    }
    entry.used = true;
  }

  return { disable, enable, entryFor };
}
