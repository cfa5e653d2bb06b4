import { foldName } from '../../facts/normalize-text.ts';
import type { Section } from '../../generated/kind-file.ts';
import type { FileContext } from './file-context.ts';
import { findReference, referencesFrom } from './known.ts';
import type { JsonPath } from './mistake.ts';

interface NamedPart {
  readonly aliases?: readonly string[];
  readonly aliasLists?: readonly string[];
}

/** Reports columns or fields that go by one name, and alias lists that are none. */
export function checkAliases(parts: Readonly<Record<string, NamedPart>>, path: JsonPath, context: FileContext): void {
  const owners = new Map<string, string>();
  for (const [name, part] of Object.entries(parts)) {
    [name, ...(part.aliases ?? [])].forEach((text, index) => {
      const other = owners.get(foldName(text));
      const at = index === 0 ? ([...path, name] as const) : ([...path, name, 'aliases', index - 1] as const);
      if (other !== undefined)
        context.report({ path: at, on: index === 0 ? 'key' : 'value', message: `"${text}" names "${other}" already.` });
      owners.set(foldName(text), name);
    });
  }
  checkLists({ parts, path, keyOf: (_, text) => foldName(text), owners }, context);
}

/** Reports sections of one level that go by one name, and alias lists that are none. */
export function checkHeadings(sections: Readonly<Record<string, Section>>, path: JsonPath, context: FileContext): void {
  const keyOf = (id: string, text: string): string => `${sections[id]?.level ?? ''} ${foldName(text)}`;
  const owners = new Map<string, string>();
  for (const [id, section] of Object.entries(sections)) {
    [section.heading, ...(section.aliases ?? [])].forEach((text, index) => {
      const at = [...path, id, ...(index === 0 ? ['heading'] : ['aliases', index - 1])];
      if (owners.has(keyOf(id, text))) context.report({ path: at, message: `"${text}" names two sections, or one twice.` });
      owners.set(keyOf(id, text), id);
    });
  }
  checkLists({ parts: sections, path, keyOf, owners }, context);
}

interface ListedNames {
  readonly parts: Readonly<Record<string, NamedPart>>;
  readonly path: JsonPath;
  readonly keyOf: (id: string, text: string) => string;
  /** Which part goes by a name. */
  readonly owners: Map<string, string>;
}

/** A list may repeat the names that its own part has already, but not those of another. */
function checkLists({ parts, path, keyOf, owners }: ListedNames, context: FileContext): void {
  for (const [id, { aliasLists = [] }] of Object.entries(parts)) {
    aliasLists.forEach((list, index) => {
      const at = [...path, id, 'aliasLists', index];
      for (const text of namesOfList(list, at, context)) {
        const other = owners.get(keyOf(id, text));
        if (other !== undefined && other !== id) context.report({ path: at, message: `"${text}" in this list names "${other}" already.` });
        owners.set(keyOf(id, text), id);
      }
    });
  }
}

function namesOfList(list: string, path: JsonPath, { report, known, pack }: FileContext): readonly string[] {
  const id = findReference(known.lists, list, pack);
  if (id !== null) return (known.lists.get(id) ?? []).map(String);
  report({ path, message: `There is no list "${list}".`, unknown: { name: list, known: referencesFrom(known.lists, pack) } });
  return [];
}
