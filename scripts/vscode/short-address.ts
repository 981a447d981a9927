import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ShortAddress {
  readonly url: string;
  close(): void;
}

/** An address that can be read aloud and typed: it leads to a long one. Of this machine alone. */
export function leadTo(target: string): Promise<ShortAddress> {
  const server = createServer((_request, response) => {
    response.writeHead(302, { location: target }).end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      // Listening on a port of IP, its address is no text.
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
