import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

export const FAULTS = [
  'reset',
  '500',
  '503',
  '429',
  'block-page',
  'slow',
  'empty',
  'pdf',
  'huge',
  'truncated',
  'soft-404',
  'bad-utf8',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Longer than any client waits. */
const SLOW_MILLISECONDS = 120_000;
/** More than any press page has. */
const HUGE_BYTES = 60_000_000;

const BLOCK_PAGE = `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body><div class="main-wrapper"><h1>www.sample.example</h1><p>Checking your browser before access. Enable JavaScript and cookies to continue.</p></div><script>window._cf_chl_opt={cType:'managed'};</script></body></html>`;
const SOFT_404 = `<!DOCTYPE html><html lang="en"><head><title>Page not found | Sample</title></head><body><main><h1>Page not found</h1><p>The requested page could not be found. It may have been moved to another address, or it never was here at all.</p></main></body></html>`;

/**
 * Answers as a site does on a bad day. `bad-utf8` and `truncated` spoil the page itself.
 * @param page what the site would have answered, null where it has no such page
 */
export const answerFault = async (fault: Fault, response: ServerResponse, page: string | null): Promise<void> => {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  switch (fault) {
    case 'reset':
      response.destroy();
      return;
    case '500':
      response.writeHead(500, html).end('<h1>The website encountered an unexpected error.</h1>');
      return;
    case '503':
      response.writeHead(503, { ...html, 'retry-after': '2' }).end('<h1>Under maintenance</h1>');
      return;
    case '429':
      response.writeHead(429, { ...html, 'retry-after': '2' }).end('<h1>Too many requests</h1>');
      return;
    case 'block-page':
      response.writeHead(200, html).end(BLOCK_PAGE);
      return;
    case 'soft-404':
      response.writeHead(200, html).end(SOFT_404);
      return;
    case 'empty':
      response.writeHead(200, html).end();
      return;
    case 'pdf':
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
      return;
    case 'slow':
      response.writeHead(200, html);
      response.write('<!DOCTYPE html><html><head>');
      await wait(SLOW_MILLISECONDS, undefined, { ref: false });
      response.end();
      return;
    case 'huge':
      await huge(response);
      return;
    case 'truncated': {
      const body = Buffer.from((page ?? SOFT_404).slice(0, Math.floor((page ?? SOFT_404).length / 2)));
      response.writeHead(200, { ...html, connection: 'close' });
      response.end(body);
      return;
    }
    case 'bad-utf8': {
      const body = Buffer.from(page ?? SOFT_404);
      const at = body.indexOf('<p>');
      response
        .writeHead(200, html)
        .end(Buffer.concat([body.subarray(0, at + 3), Buffer.from([0xc3, 0x28, 0xff]), body.subarray(at + 3)]));
      return;
    }
  }
};

const huge = async (response: ServerResponse): Promise<void> => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  const chunk = Buffer.from('<p>A page without an end.</p>\n'.repeat(4000));
  for (let sent = 0; sent < HUGE_BYTES && !response.destroyed; sent += chunk.length) {
    if (!response.write(chunk))
      await Promise.race([
        new Promise((resolve) => response.once('drain', resolve)),
        new Promise((resolve) => response.once('close', resolve)),
      ]);
  }
  response.end();
};
