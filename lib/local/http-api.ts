import { randomUUID } from 'node:crypto';
import { InvocationError } from './errors.ts';
import type { Invoke } from './events.ts';
import { type Front, type FrontRequest, type FrontResponse, startFront } from './front.ts';
import { matchRoute, type RouteMatch } from './http-api/routes.ts';
import type { ApiModel } from './template/model.ts';
import { ACCOUNT } from './template/names.ts';

/** API Gateway's answers where no handler gives one. */
const problem = (status: number, message: string): FrontResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message }),
});

const TEXT = /^(text\/|application\/(json|javascript|xml|x-www-form-urlencoded|[\w.+-]*\+(json|xml)))/;

/** The request as API Gateway's payload format 2.0. */
export const apiEvent = ({ method, url, headers, body }: FrontRequest, { route, parameters }: RouteMatch): unknown => {
  const [path = '/', query = ''] = url.split('?', 2);
  const queryParameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = queryParameters[name];
    queryParameters[name] = before === undefined ? value : `${before},${value}`;
  }
  const { cookie, ...others } = headers;
  const now = new Date();
  const isText = TEXT.test(headers['content-type'] ?? 'text/plain');
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath: decodeURI(path),
    rawQueryString: query,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    headers: Object.fromEntries(
      Object.entries(others).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : (value ?? '')]),
    ),
    ...(query === '' ? {} : { queryStringParameters: queryParameters }),
    ...(Object.keys(parameters).length === 0 ? {} : { pathParameters: parameters }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method,
        path: decodeURI(path),
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.routeKey,
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length === 0 ? {} : { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
};

interface ApiResult {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/** What a handler gave back as an HTTP answer. Anything without a statusCode is a body of JSON, as on AWS. */
export const apiResponse = (result: unknown): FrontResponse => {
  if (typeof result !== 'object' || result === null || !('statusCode' in result)) {
    const body = typeof result === 'string' ? result : JSON.stringify(result ?? null);
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  const { statusCode = 200, headers = {}, cookies = [], body = '', isBase64Encoded = false } = result as ApiResult;
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  return {
    status: statusCode,
    headers: {
      'content-type': 'text/plain;charset=UTF-8',
      ...sent,
      ...(cookies.length === 0 ? {} : { 'set-cookie': [...cookies] }),
    },
    body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
  };
};

/** Serves the API's routes on a loopback port (0: any free one). */
export const startHttpApi = (api: ApiModel, invoke: Invoke, port: number): Promise<Front> =>
  startFront(async (request) => {
    const match = matchRoute(api.routes, request.method, request.url);
    if (match === null) return problem(404, 'Not Found');
    try {
      return apiResponse(await invoke(match.route.functionName, apiEvent(request, match), 'http'));
    } catch (error) {
      const timedOut = error instanceof InvocationError && error.outcome === 'timeout';
      return timedOut ? problem(503, 'Service Unavailable') : problem(500, 'Internal Server Error');
    }
  }, port);
