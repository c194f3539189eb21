import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request whose body has arrived whole: no longer tied to its client, who may hang up. */
export interface FrontRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
export interface FrontResponse {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | string;
}
export interface Front {
  readonly origin: string;
  close(): Promise<void>;
}

/** A search snapshot is one object: room for the largest that one snapshot is meant for (DESIGN.md), in memory once. */
const MAX_BODY_BYTES = 1024 * 1024 * 1024;
/** SDK clients keep connections open; longer than their own idle time, so that we never close under a request. */
const KEEP_ALIVE_MS = 60_000;

/**
 * An HTTP server on loopback only. The emulators' own servers are not used: dynalite's lets an aborting client kill the
 * process, fauxqs's listens on all interfaces. A client that aborts gets nothing; the work it asked for is done or not begun.
 */
export const startFront = async (
  handle: (request: FrontRequest) => Promise<FrontResponse>,
  port = 0,
): Promise<Front> => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('error', () => chunks.splice(0));
    response.on('error', () => {});
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_BODY_BYTES) request.destroy();
      else chunks.push(chunk);
    });
    request.on('end', async () => {
      const { method = 'GET', url = '/', headers } = request;
      const answer = await handle({ method, url, headers, body: Buffer.concat(chunks) }).catch(
        (error: unknown): FrontResponse => ({
          status: 500,
          headers: { 'content-type': 'text/plain' },
          body: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
      );
      if (response.destroyed) return;
      const length = method === 'HEAD' ? {} : { 'content-length': Buffer.byteLength(answer.body) };
      response.writeHead(answer.status, { ...answer.headers, ...length });
      response.end(method === 'HEAD' ? undefined : answer.body);
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
