/**
 * Stands in the bundles for Node's `net`, which the protocol's library asks for to offer sockets and pipes: nothing that ships
 * can open a connection. The server is spoken to over stdio or the channel of its parent.
 */
export function createConnection(): never {
  throw new Error('笔杆子不联网，也不监听端口：请用 --stdio 或 --node-ipc 启动。');
}

export const createServer = createConnection;
