import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Rendered } from './collection.ts';

/** Whether a request asks for what changed only. */
export const isConditional = ({ headers }: IncomingMessage): boolean =>
  headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;

/** RFC 9110 section 13.2.2: `If-Modified-Since` counts only where there is no `If-None-Match`. */
const isUnchanged = ({ headers }: IncomingMessage, { etag, modified }: Rendered): boolean => {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && modified.getTime() <= since;
};

/** Answers GET and HEAD: 200, or 304 where the client has it. */
export const sendRendered = (request: IncomingMessage, response: ServerResponse, page: Rendered): void => {
  response.setHeader('ETag', page.etag);
  response.setHeader('Last-Modified', page.modified.toUTCString());
  response.setHeader('Cache-Control', 'max-age=300, public');
  if (isUnchanged(request, page)) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': page.type, 'Content-Length': page.body.length });
  response.end(request.method === 'HEAD' ? undefined : page.body);
};

/** A short page for a status; not to be kept. */
export const sendStatus = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  title: string,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const body = Buffer.from(
    `<!DOCTYPE html>\n<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
  );
  response.writeHead(status, { 'Content-Type': 'text/html; charset=UTF-8', 'Content-Length': body.length, ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
};
