/** Imports a module of the user's. In a file of its own, since the part of packetlint that starts can only import its own parts. */
export function importModule(url: string): Promise<unknown> {
  return import(url);
}
