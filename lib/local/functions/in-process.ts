import { pathToFileURL } from 'node:url';
import { InvocationError, TemplateError } from '../errors.ts';
import type { FunctionModel } from '../template/model.ts';
import { type Context, contextOf, type FunctionHost, unknownFunction, withTimeout } from './host.ts';

type Handler = (event: unknown, context: Context) => unknown;

/**
 * The environments of all functions as one: they share `process.env`.
 * @throws TemplateError where two functions want different values of one variable.
 */
export const mergedEnvironment = (
  functions: readonly FunctionModel[],
  environmentOf: (functionName: string) => Readonly<Record<string, string>>,
): Record<string, string> => {
  const merged: Record<string, string> = {};
  const owner: Record<string, string> = {};
  for (const { name } of functions) {
    for (const [variable, value] of Object.entries(environmentOf(name))) {
      const before = merged[variable];
      if (before !== undefined && before !== value) {
        throw new TemplateError(
          `${variable} is "${before}" for ${owner[variable]} and "${value}" for ${name}: in one process it can have one value only (use bundles, or two names)`,
        );
      }
      merged[variable] = value;
      owner[variable] ??= name;
    }
  }
  return merged;
};

/**
 * Handlers imported from `folder` (`<handler>.ts`, export `handler`) and called in this process: quick to start, easy to debug.
 * A handler that times out is given up, not stopped: JavaScript can not be interrupted from outside.
 */
export const inProcessHost = (functions: readonly FunctionModel[], folder: string): FunctionHost => {
  const loaded = new Map<string, Promise<Handler>>();
  const load = (handler: string): Promise<Handler> => {
    const known = loaded.get(handler);
    if (known !== undefined) return known;
    const loading = (async () => {
      const module = (await import(pathToFileURL(`${folder}/${handler}.ts`).href)) as { handler?: unknown };
      if (typeof module.handler !== 'function')
        throw new Error(`${folder}/${handler}.ts exports no function "handler"`);
      return module.handler as Handler;
    })();
    loaded.set(handler, loading);
    return loading;
  };
  return {
    async invoke(functionName, event) {
      const model = functions.find((candidate) => candidate.name === functionName);
      if (model === undefined) throw unknownFunction(functionName);
      // As on AWS, a handler gets a copy of its own and gives one back.
      const run = async () => {
        const handler = await load(model.handler);
        const result = await handler(structuredClone(event), contextOf(model));
        return result === undefined ? null : (JSON.parse(JSON.stringify(result)) as unknown);
      };
      try {
        return await withTimeout(run(), model);
      } catch (error) {
        if (error instanceof InvocationError) throw error;
        const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        throw new InvocationError('error', `${model.handler}: ${message}`, error);
      }
    },
    async stop() {},
  };
};
