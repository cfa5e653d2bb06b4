import { formatOf } from '../document/format.ts';
import { couldBeOf } from '../kinds/could-be-of.ts';
import { searchText } from '../kinds/search-text.ts';
import type { Settings } from '../ruleset/config/settings.ts';
import { rulesFor } from '../ruleset/rules-for.ts';
import type { Kind } from '../ruleset/ruleset.ts';

interface LookInput {
  readonly path: string;
  /** Null where only the path is known. */
  readonly text: string | null;
  readonly settings: Settings;
  readonly kinds: readonly Kind[];
}

/** Whether a rule or a kind may have something to say of a file, without parsing it. False is certain, true is not. */
export function looksAt({ path, text, settings, kinds }: LookInput): boolean {
  if (settings.kindOf(path) !== null) return true;
  const format = formatOf(path);
  const ofFormat = format === null ? [] : rulesFor(settings.ruleset.rules, format);
  if (ofFormat.some(rule => (settings.settingOf(rule.id, path)?.severity ?? 0) > 0)) return true;
  const searched = text === null ? null : searchText(text);
  return kinds.some(kind => couldBeOf(kind, path, searched));
}
