interface RecordSource<Entry> {
  /** Costs less than all ids. */
  has(id: string): boolean;
  /** All ids, in order. */
  ids(): readonly string[];
  /** Made once for each id. */
  create(id: string): Entry;
}

/** A record of which each entry is made when it is first looked at, and the ids are listed when somebody asks for all. Else like any other object. */
export function createLateRecord<Entry extends object>({ has, ids, create }: RecordSource<Entry>): Readonly<Record<string, Entry>> {
  const made = new Map<string, Entry>();
  const find = (id: string | symbol): Entry | undefined => {
    if (typeof id === 'symbol' || !has(id)) return undefined;
    const entry = made.get(id) ?? create(id);
    made.set(id, entry);
    return entry;
  };
  return new Proxy<Record<string, Entry>>(
    {},
    {
      get: (_, id) => find(id),
      has: (_, id) => typeof id === 'string' && has(id),
      ownKeys: () => [...ids()],
      getOwnPropertyDescriptor: (_, id) => {
        const value = find(id);
        return value && { value, enumerable: true, configurable: true, writable: false };
      },
    },
  );
}
