import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { httpGet } from '../../../lambda/fetch/http.ts';
import type { HttpResult } from '../../../lambda/fetch/result.ts';
import { siteLikeIom } from '../../../lambda/sources/site.ts';
import type { Source } from '../../../lambda/sources/source.ts';

/** A small site on loopback, closed when the test ends. */
export const loopback = async (t: TestContext, listener: RequestListener): Promise<Source> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(
    () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  const { port } = server.address() as AddressInfo;
  return siteLikeIom({
    name: 'local',
    origin: `http://127.0.0.1:${port}`,
    crawlDelaySeconds: 0,
    allowPrivateAddresses: true,
  });
};

export const USER_AGENT = 'PressArchiveBot/0 (+mailto:test@example.org)';

/** A request with small limits, as the tests need them. */
export const getPath = (
  source: Source,
  path: string,
  more: Partial<Parameters<typeof httpGet>[0]> = {},
): Promise<HttpResult> =>
  httpGet({
    url: `${source.origin}${path}`,
    source,
    userAgent: USER_AGENT,
    maxBytes: 1_000_000,
    timeoutMs: 2_000,
    ...more,
  });

/** Stops the test unless the result has this outcome; hands it on with its type. */
export const expectOutcome = <O extends HttpResult['outcome']>(
  result: HttpResult,
  outcome: O,
): Extract<HttpResult, { outcome: O }> => {
  if (result.outcome !== outcome)
    throw new Error(`expected ${outcome}, got ${JSON.stringify({ ...result, body: undefined })}`);
  return result as Extract<HttpResult, { outcome: O }>;
};
