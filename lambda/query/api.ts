import { type Context, Hono } from 'hono';
import type { ReleaseId } from '../contract/release.ts';
import type { ArchiveQueries } from './archive.ts';
import { factParameters, noParameters, parseParameters, QueryError, searchParameters } from './parameters.ts';

/** Answers of the HTTP API, by path: shown at `/` and where a path is not known. */
const PATHS = {
  '/releases': 'Releases, newest first; q, from, to, language, source, copies, limit, cursor',
  '/releases/{id}': 'One release with its text and facts, its copies and translations',
  '/facts':
    'Facts with the sentences that prove them; kind, indicator, country, q, from, to, language, source, copies, limit, cursor',
  '/status': 'What the archive holds, and how fresh it is',
} as const;

/** Methods that ask; nothing is changed over HTTP. Hono answers HEAD by GET. */
const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** RFC 9457 problem details. */
const problem = (c: Context, status: 400 | 404 | 405 | 500, title: string, detail: string) =>
  c.json({ type: 'about:blank', title, status, detail, instance: new URL(c.req.url).pathname }, status, {
    'content-type': 'application/problem+json',
  });

/** One value for each parameter: a doubled one is refused, because it is not clear which is meant. */
const single = (c: Context): Record<string, string> => {
  const doubled = Object.entries(c.req.queries()).find(([, values]) => values.length > 1);
  if (doubled !== undefined) throw new QueryError(`${doubled[0]} is given ${doubled[1].length} times`);
  return c.req.query();
};

/** The HTTP API over the archive. */
export const createApi = (archive: ArchiveQueries, sources: readonly string[]): Hono => {
  const api = new Hono({ strict: false });
  api.get('/', (c) => c.json({ name: 'Press archive', paths: PATHS }));
  api.get('/releases', async (c) => c.json(await archive.search(parseParameters(searchParameters, single(c)))));
  api.get('/facts', async (c) => c.json(await archive.facts(parseParameters(factParameters, single(c)))));
  api.get('/status', async (c) => {
    parseParameters(noParameters, single(c));
    return c.json(await archive.status(sources));
  });
  api.get('/releases/:id', async (c) => {
    const id = c.req.param('id');
    const shown = await archive.show(id as ReleaseId);
    return shown === null ? problem(c, 404, 'No such release', `There is no release ${id}.`) : c.json(shown);
  });
  api.notFound((c) => {
    if (READS.has(c.req.method))
      return problem(c, 404, 'No such path', `Known paths: ${Object.keys(PATHS).join(', ')}.`);
    c.header('Allow', [...READS].join(', '));
    return problem(c, 405, 'Method not allowed', `The archive is only read here: ${c.req.method} is not answered.`);
  });
  api.onError((error, c) => {
    if (error instanceof QueryError) return problem(c, 400, 'Bad request', error.message);
    console.error(JSON.stringify({ level: 'error', message: 'query failed', detail: error.stack ?? error.message }));
    return problem(c, 500, 'Internal error', 'The archive could not answer. The error has been logged.');
  });
  return api;
};
