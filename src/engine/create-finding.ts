import type { Span } from '../document/span.ts';
import type { Edit, Evidence, Finding } from '../ruleset/finding.ts';
import type { Severity } from '../ruleset/ruleset.ts';
import { writeValue } from '../ruleset/template.ts';
import type { CompiledFix, CompiledRule } from './compile-rule.ts';
import { createEdit } from './create-edit.ts';
import type { Cursor } from './cursor.ts';
import { findPlace, START } from './find-place.ts';

/** The finding of a rule at the item that the cursor stands on. */
export function createFinding(compiled: CompiledRule, severity: Severity, cursor: Cursor): Finding {
  const { rule, conditions } = compiled;
  const named = compiled.place && findPlace(compiled.place, cursor);
  const span = named ?? (cursor.home === cursor.reader ? cursor.item.span : START);
  const evidence: Evidence[] = [];
  conditions?.explain(cursor, true, evidence);
  return {
    ruleId: rule.id,
    messageId: rule.file.event.type,
    message: compiled.message(cursor),
    severity,
    span,
    ...createFix(compiled, named === null && compiled.place !== null ? null : span, cursor),
    ...(evidence.length > 0 && { evidence }),
    ...createSubject(compiled, cursor),
  };
}

/** A rule that walks a list mostly finds what is missing: then only the entry tells its findings from each other. */
function createSubject({ rule: { file } }: CompiledRule, { item }: Cursor): Pick<Finding, 'subject'> {
  return 'each' in file.given ? { subject: writeValue(item.properties[file.given.as] ?? null) ?? '' } : {};
}

/** The fix, where there is a place for it: a finding that could not stand where it should is not mended elsewhere. */
function createFix({ fix }: CompiledRule, span: Span | null, cursor: Cursor): Pick<Finding, 'fix' | 'suggestions'> {
  if (fix === null || cursor.home !== cursor.reader) return {};
  const at = fix.place === null ? span : findPlace(fix.place, cursor);
  const edit = at && createEdit({ edit: fix.edit, span: at, text: fix.text(cursor) }, cursor.reader.document);
  return edit ? offerEdit(edit, fix) : {};
}

function offerEdit(edit: Edit, { suggest }: CompiledFix): Pick<Finding, 'fix' | 'suggestions'> {
  return suggest === null ? { fix: edit } : { suggestions: [{ desc: suggest, fix: edit }] };
}
