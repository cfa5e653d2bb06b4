/** The first minor version that works, of each major version that does not work from its beginning. As `engines` in package.json. */
const firstMinors: Readonly<Record<number, number>> = { 20: 19, 22: 13 };

/** Whether packetlint is made for this Node (`process.versions.node`, as `20.19.1`). */
export function isKnownNode(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || minor >= (firstMinors[major] ?? Number.POSITIVE_INFINITY);
}
