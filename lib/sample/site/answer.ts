import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the site has at a path. */
export interface Resource {
  readonly type: string;
  readonly body: string | Buffer;
  readonly modified: Date;
  /** 200 where not said. */
  readonly status?: number;
}

const isUnchanged = (request: IncomingMessage, etag: string, modified: Date): boolean => {
  const match = request.headers['if-none-match'];
  if (match !== undefined)
    return match === '*' || match.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
};

/** Sends a resource with ETag and Last-Modified, 304 where the client has it (RFC 9110), without a body for HEAD. */
export const answer = (request: IncomingMessage, response: ServerResponse, resource: Resource): void => {
  const { type, body, modified, status = 200 } = resource;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  const headers = { etag, 'last-modified': modified.toUTCString(), 'cache-control': 'max-age=900, public' };
  if (status === 200 && isUnchanged(request, etag, modified)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, {
    'content-type': type,
    'content-length': bytes.length,
    ...(status === 200 ? headers : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
};
