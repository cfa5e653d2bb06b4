/**
 * Makes entries that know some of their properties from the start, and have the others read when one of them is first looked at. They are properties of the
 * entry itself, so that a copy of it is whole. The accessors are shared: there may be thousands of entries.
 */
export function createLateEntries<Known extends object, Late extends object>(
  names: readonly (keyof Late & string)[],
  read: (entry: Known) => Late,
): (known: Known) => Known & Late {
  const accessors = Object.fromEntries(names.map(name => [name, createAccessor(name, read)]));
  // The accessors make it what the type says.
  return known => Object.defineProperties(known, accessors) as Known & Late;
}

function createAccessor<Known extends object, Late extends object>(
  name: keyof Late,
  read: (entry: Known) => Late,
): PropertyDescriptor & ThisType<Known> {
  return {
    get() {
      return read(this)[name];
    },
    enumerable: true,
    configurable: true,
  };
}
