import { keepProven } from '../../operators/patterns/proven-patterns.ts';
import type { PackBody, PackNames, PackTexts } from './pack-texts.ts';

/** What has been read of the built-in packs, and the only way to the rest: each text is read once, when it is first asked for. */
export interface PackStore {
  /** Reads the pack. */
  body(pack: string): PackBody;
  /** The pack, if it has been read. */
  readBody(pack: string): PackBody | undefined;
  /** Reads the names of all packs. */
  names(): PackNames;
}

/** A store of which nothing has been read. */
export function createPackStore(texts: PackTexts): PackStore {
  const bodies = new Map<string, PackBody>();
  let names: PackNames | null = null;
  return {
    body: pack => bodies.get(pack) ?? keepBody(bodies, pack, texts),
    readBody: pack => bodies.get(pack),
    names: () => {
      names ??= texts.names();
      return names;
    },
  };
}

function keepBody(bodies: Map<string, PackBody>, pack: string, texts: PackTexts): PackBody {
  const body = texts.bodies[pack]?.();
  if (!body) throw new Error(`There is no text of the built-in pack "${pack}".`);
  bodies.set(pack, body);
  keepProven(body.patterns);
  return body;
}
