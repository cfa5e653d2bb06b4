import { normalizeText } from '../../facts/normalize-text.ts';
import type { Suppression } from '../../generated/config-file.ts';
import type { JsonPath, Report } from '../checks/mistake.ts';
import { checkGlob, compileGlob } from '../globs/glob.ts';
import { placeOf } from '../load/place.ts';
import { checkRuleId, ruleIds } from './check-rule-settings.ts';
import type { LoadedConfig } from './collect-configs.ts';
import type { ConfigNames } from './config-names.ts';
import type { ConfigSuppression, SuppressionOrigin } from './suppression.ts';

interface Context {
  readonly known: ConfigNames;
  readonly report: Report;
}

/** The `suppressions` of a config, checked: rules that are known and may be suppressed, globs that are globs. */
export function checkSuppressions(context: Context, { file, loaded }: LoadedConfig): ConfigSuppression[] {
  return (file.suppressions ?? []).map((suppression, index) => {
    const path = ['suppressions', index];
    checkRule(context, suppression.rule, [...path, 'rule']);
    for (const part of ['owner', 'reason'] as const) reportBlank(context, suppression[part], [...path, part]);
    for (const [place, glob] of suppression.files.entries()) reportGlob(context, glob, [...path, 'files', place]);
    return createSuppression(suppression, locateEntry(loaded, path));
  });
}

/** Whether a rule may be suppressed by a config. Of what has mistakes of its own nobody knows. */
export function mayBeSuppressed(known: ConfigNames, id: string): boolean {
  const rule = known.rules.get(id);
  if (rule !== undefined) return rule?.meta.suppressible !== 'never';
  return known.kinds.get(id.slice(0, id.lastIndexOf('/')))?.suppressible !== 'never';
}

function checkRule({ known, report }: Context, id: string, path: JsonPath): void {
  const unknown = checkRuleId(known, id);
  if (unknown) report({ path, message: unknown, unknown: { name: id, known: ruleIds(known) } });
  else if (!namedBy(known, id).some(rule => mayBeSuppressed(known, rule))) {
    const subject = id.endsWith('/*') ? `The rules of "${id}"` : `"${id}"`;
    report({ path, message: `${subject} cannot be suppressed: nobody may. Mend what is reported, and remove this entry.` });
  }
}

function namedBy(known: ConfigNames, id: string): string[] {
  return id.endsWith('/*') ? [...ruleIds(known)].filter(rule => !rule.endsWith('/*') && rule.startsWith(id.slice(0, -1))) : [id];
}

/** The schema asks for a character; this for one that can be seen. */
function reportBlank({ report }: Context, text: string, path: JsonPath): void {
  if (normalizeText(text) === '')
    report({ path, message: `This ${path.at(-1)} holds nothing that can be seen. Write it down, or remove this entry.` });
}

function reportGlob({ report }: Context, glob: string, path: JsonPath): void {
  const message = checkGlob(glob);
  if (message) report({ path, message });
}

function createSuppression(suppression: Suppression, origin: SuppressionOrigin): ConfigSuppression {
  const { rule, files } = suppression;
  const tests = files.map(compileGlob);
  const prefix = rule.endsWith('/*') ? rule.slice(0, -1) : null;
  return {
    ...suppression,
    isFor: path => tests.some(test => test(path)),
    names: id => (prefix === null ? id === rule : id.startsWith(prefix)),
    origin,
  };
}

function locateEntry(loaded: LoadedConfig['loaded'], path: JsonPath): SuppressionOrigin {
  const locate = (place: JsonPath): SuppressionOrigin['entry'] => loaded.lines.locationOf(placeOf(loaded, { path: place }));
  return { file: loaded.file, text: loaded.text, entry: locate(path), expires: locate([...path, 'expires']) };
}
