import { type EnvironmentOf, HANDLER_VARIABLES, type HandlerName, type Variable } from '../lambda/environment.ts';

/**
 * The environment of one function: exactly what its handler reads. A variable that the stack does not provide does
 * not compile; one that the handler does not read is not set.
 */
export const environmentFor = <H extends HandlerName>(
  handler: H,
  provided: EnvironmentOf<H>,
): Record<string, string> => {
  const names: readonly Variable[] = HANDLER_VARIABLES[handler];
  const values: Readonly<Partial<Record<Variable, string>>> = provided;
  return Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
};

/** Read by Node, not by us: stack traces name our own files and lines, not those of the minified bundle. */
export const NODE_VARIABLES = { NODE_OPTIONS: '--enable-source-maps' } as const;
