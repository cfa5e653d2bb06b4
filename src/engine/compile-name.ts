import type { Value } from '../facts/value.ts';
import type { NameRef } from '../ruleset/names/name-ref.ts';
import { findName } from '../ruleset/names/resolve-name.ts';
import type { CompileContext } from './compile-context.ts';
import { type Cursor, MAKING, type Read } from './cursor.ts';
import { createPlaceReader } from './read-place.ts';
import { createPropertyReader } from './read-property.ts';

/** How a name is read at an item. Throws where it means nothing: rules are checked before, so that is a mistake of ours. */
export function compileName(name: string, { names, used }: CompileContext): Read {
  const resolved = findName(name, names);
  if (resolved === null) throw new Error(`There is no fact "${name}" here.`);
  used.add(resolved.ref.kind);
  const option = resolved.ref.kind === 'option' ? names.rule?.options[resolved.ref.name]?.default : undefined;
  return compileRef(resolved.ref, option ?? null);
}

function compileRef(ref: NameRef, fallback: Value): Read {
  switch (ref.kind) {
    case 'let':
      return cursor => readLet(cursor.root, ref.name);
    case 'entry': {
      const read = createPropertyReader({ kind: 'property', name: ref.name, part: 'value' });
      return cursor => read(cursor.root.item, cursor.home.document);
    }
    case 'property': {
      const read = createPropertyReader(ref);
      return cursor => read(cursor.item, cursor.home.document);
    }
    case 'neighbour': {
      const read = createPropertyReader(ref.property);
      const step = ref.direction === 'previous' ? -1 : 1;
      return cursor => {
        const neighbour = cursor.sequence[cursor.index + step];
        return neighbour === undefined ? null : read(neighbour, cursor.home.document);
      };
    }
    case 'ordinal':
      return ref.among === null ? cursor => cursor.index + 1 : createPlaceReader(createPropertyReader(ref.among));
    case 'list':
      return cursor => cursor.reader.list(ref.id);
    case 'option':
      return cursor => readOption(cursor, ref.name, fallback);
    case 'packOption':
      return cursor => cursor.reader.packOption(ref.pack, ref.name);
    case 'related':
      return cursor =>
        cursor.reader.related(ref.alias)?.value(ref.ref) ?? (isArrayRef(ref.ref) ? NOTHING : ref.ref.kind === 'count' ? 0 : null);
    case 'exists':
      return cursor => cursor.reader.related(ref.alias) !== null;
    default:
      return cursor => cursor.reader.value(ref);
  }
}

const NOTHING: readonly never[] = Object.freeze([]);

/** Of a document that is not there, what would be an array is an empty one. */
function isArrayRef({ kind }: NameRef): boolean {
  return kind === 'projection' || kind === 'fields' || kind === 'fieldNames' || kind === 'frontmatterKeys' || kind === 'dataKeys';
}

function readOption({ run }: Cursor, name: string, fallback: Value): Value {
  const options = run?.options;
  return options && Object.hasOwn(options, name) ? (options[name] ?? null) : fallback;
}

/** Made when first asked for, once for each item. */
function readLet(cursor: Cursor, name: string): Value {
  cursor.lets ??= new Map();
  const present = cursor.lets.get(name);
  if (present === MAKING) throw new Error(`The let value "${name}" is made of itself.`);
  if (present !== undefined) return present;
  const read = cursor.run?.lets.get(name);
  if (read === undefined) throw new Error(`There is no let value "${name}".`);
  cursor.lets.set(name, MAKING);
  const value = read(cursor);
  cursor.lets.set(name, value);
  return value;
}
