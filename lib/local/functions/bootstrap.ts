/**
 * The start of a child process: loads one bundle and runs its handler for each message of the parent. Stands in for
 * Lambda's runtime; without the Runtime API's HTTP the way there and back takes a fraction of a millisecond.
 */
import { pathToFileURL } from 'node:url';
import { contextOf } from './host.ts';
import type { Invocation, Outcome } from './sandbox.ts';

const [, , file = '', exported = 'handler'] = process.argv;
// The parent is gone: so are its stores.
process.on('disconnect', () => process.exit());
// Ctrl-C reaches the whole process group; the parent lets running handlers finish and then ends us.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

type Handler = (event: unknown, context: unknown) => unknown;
const loading = import(pathToFileURL(file).href).then((module: Record<string, unknown>) => {
  const handler = module[exported] ?? (module['default'] as Record<string, unknown> | undefined)?.[exported];
  if (typeof handler !== 'function') throw new Error(`${file} exports no function "${exported}"`);
  return handler as Handler;
});
loading.catch(() => {});

process.on('message', async ({ event, seed }: Invocation) => {
  let outcome: Outcome;
  try {
    const handler = await loading;
    outcome = { result: (await handler(event, contextOf(seed))) ?? null };
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    outcome = { error: { name, message, ...(stack === undefined ? {} : { stack }) } };
  }
  process.send?.(outcome);
});
