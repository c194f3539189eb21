import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { sendStatus } from './answer.ts';
import type { Rendered } from './collection.ts';

/**
 * What can go wrong with a path.
 * - `reset`: the connection breaks. `500`, `403`: these statuses. `429`: with `Retry-After: 1`.
 * - `block-page`: a challenge page with status 200. `empty`: status 200 and no byte. `pdf`: a PDF file.
 * - `slow`: half the page, and the rest after `slowMs`. `huge`: a page of 50 MB.
 * - `undated`: the page without its date. `broken-utf8`: bytes in the text that are not UTF-8.
 */
export const FAULTS = [
  'reset',
  '500',
  '429',
  '403',
  'block-page',
  'slow',
  'empty',
  'pdf',
  'huge',
  'undated',
  'broken-utf8',
] as const;
export type Fault = (typeof FAULTS)[number];

/** The two faults that are another rendering of the page; the others are answers of their own. */
export type AnswerFault = Exclude<Fault, 'undated' | 'broken-utf8'>;

const HTML = { 'Content-Type': 'text/html; charset=UTF-8' };
const HUGE_BYTES = 50 * 1024 * 1024;

const BLOCK_PAGE = `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head>
<body><noscript>Enable JavaScript and cookies to continue</noscript>
<script>window._cf_chl_opt = { cType: 'managed' };</script></body></html>`;

export interface FaultOptions {
  /** The page as it would be; null where the path has none. */
  readonly page: Rendered | null;
  readonly slowMs: number;
  /** Ends every pause when the site closes. */
  readonly signal: AbortSignal;
}

/** Answers a request with the fault. */
export const sendFault = (
  fault: AnswerFault,
  request: IncomingMessage,
  response: ServerResponse,
  options: FaultOptions,
): void => {
  switch (fault) {
    case 'reset':
      request.socket.resetAndDestroy();
      return;
    case '500':
      sendStatus(request, response, 500, 'The website encountered an unexpected error');
      return;
    case '429':
      sendStatus(request, response, 429, 'Too many requests', { 'Retry-After': '1' });
      return;
    case '403':
      sendStatus(request, response, 403, '403 Forbidden');
      return;
    case 'block-page':
      response.writeHead(200, HTML).end(BLOCK_PAGE);
      return;
    case 'empty':
      response.writeHead(200, { ...HTML, 'Content-Length': 0 }).end();
      return;
    case 'pdf':
      response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF-1.4\n%sample\n%%EOF\n');
      return;
    case 'slow':
      void sendSlowly(response, options);
      return;
    case 'huge':
      void sendHuge(response);
      return;
  }
};

const sendSlowly = async (response: ServerResponse, { page, slowMs, signal }: FaultOptions): Promise<void> => {
  const body = page?.body ?? Buffer.from('<!DOCTYPE html><html><body>slow</body></html>');
  const half = Math.floor(body.length / 2);
  response.writeHead(200, { 'Content-Type': page?.type ?? HTML['Content-Type'], 'Content-Length': body.length });
  response.write(body.subarray(0, half));
  await pause(slowMs, undefined, { signal, ref: false }).catch(() => {});
  if (!response.destroyed) response.end(body.subarray(half));
};

const sendHuge = async (response: ServerResponse): Promise<void> => {
  const chunk = Buffer.from(`<p>${'A very long sample page. '.repeat(2500)}</p>\n`);
  response.writeHead(200, HTML);
  response.write('<!DOCTYPE html><html lang="en"><head><title>Sample: huge</title></head><body>\n');
  for (let sent = 0; sent < HUGE_BYTES && !response.destroyed; sent += chunk.length) {
    if (response.write(chunk)) continue;
    await drained(response);
  }
  if (!response.destroyed) response.end('</body></html>\n');
};

/** Resolves when more can be written, or never will be. */
const drained = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });

/** The page with bytes that are not UTF-8 at the start of its first paragraph: Latin-1 and a cut sequence. */
export const breakUtf8 = (body: Buffer): Buffer => {
  const mark = Buffer.from('<p>');
  // Menus have paragraphs too: the body's first one follows the body field.
  const field = Math.max(
    0,
    body.indexOf('field-type-text-with-summary'),
    body.indexOf('field--type-text-with-summary'),
  );
  const at = body.indexOf(mark, field) + mark.length;
  return Buffer.concat([
    body.subarray(0, at),
    Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0xff, 0xc3, 0x20]),
    body.subarray(at),
  ]);
};
