/** A short name for a schema by what it says (two 32-bit FNV-1a hashes of its JSON), the same at build time and at run time. */
export function keyOfSchema(schema: object): string {
  const text = JSON.stringify(schema);
  return hash(text, 0x811c9dc5) + hash(text, 0x1b873593);
}

function hash(text: string, seed: number): string {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, '0');
}
