import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';

export interface Registry {
  readonly url: string;
  close(): void;
}

/** A registry of npm's that has one package in one version: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md. */
export async function startRegistry(name: string, version: string, tarball: string): Promise<Registry> {
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host}`;
    if (request.url === `/${name}`) {
      const dist = { tarball: `${url}/${basename(tarball)}` };
      const versions = { [version]: { name, version, dist, bin: { [name]: 'dist/bin.js' } } };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }));
    } else if (request.url === `/${basename(tarball)}`) response.end(readFileSync(tarball));
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
