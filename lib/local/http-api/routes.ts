import type { RouteModel } from '../template/model.ts';

export interface RouteMatch {
  readonly route: RouteModel;
  readonly parameters: Readonly<Record<string, string>>;
}

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** Path parameters, or null where the pattern does not fit. */
const fit = (pattern: readonly string[], path: readonly string[]): Record<string, string> | null => {
  const parameters: Record<string, string> = {};
  for (const [at, part] of pattern.entries()) {
    const greedy = /^\{(.+)\+\}$/.exec(part)?.[1];
    if (greedy !== undefined) {
      if (path.length <= at) return null;
      parameters[greedy] = path.slice(at).map(decode).join('/');
      return parameters;
    }
    const given = path[at];
    if (given === undefined) return null;
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name !== undefined) parameters[name] = decode(given);
    else if (part !== given) return null;
  }
  return pattern.length === path.length ? parameters : null;
};

/** Most specific first: literal segments before parameters before greedy ones, a method before ANY, `$default` last. */
const rank = (routeKey: string): string => {
  if (routeKey === '$default') return '~';
  const [method, path = '/'] = routeKey.split(' ', 2);
  const segments = segmentsOf(path).map((s) => (s.endsWith('+}') ? '2' : s.startsWith('{') ? '1' : '0'));
  return `${segments.join('')}9${method === 'ANY' ? '1' : '0'}`;
};

/** The route that API Gateway would take for a request, or null. */
export const matchRoute = (routes: readonly RouteModel[], method: string, url: string): RouteMatch | null => {
  const path = segmentsOf(url.split('?', 1)[0] ?? '/');
  for (const route of [...routes].sort((a, b) => (rank(a.routeKey) < rank(b.routeKey) ? -1 : 1))) {
    if (route.routeKey === '$default') return { route, parameters: {} };
    const [routeMethod, pattern = '/'] = route.routeKey.split(' ', 2);
    if (routeMethod !== 'ANY' && routeMethod !== method) continue;
    const parameters = fit(segmentsOf(pattern), path);
    if (parameters !== null) return { route, parameters };
  }
  return null;
};
