import { type ChildProcess, fork } from 'node:child_process';
import { InvocationError } from '../errors.ts';
import { type ContextSeed, withTimeout } from './host.ts';

/** To the child. */
export interface Invocation {
  readonly event: unknown;
  readonly seed: ContextSeed;
}
/** From the child. */
export type Outcome =
  | { readonly result: unknown }
  | { readonly error: { readonly name: string; readonly message: string; readonly stack?: string } };

const STANDARD_ERROR = 2;

/** One child process that runs one bundle, one event at a time, as a Lambda execution environment does. */
export class Sandbox {
  readonly #child: ChildProcess;
  #alive = true;

  /** @param file The bundle. @param exported The name of the handler in it. @param environment All that it sees. */
  constructor(file: string, exported: string, environment: Readonly<Record<string, string>>) {
    this.#child = fork(new URL('./bootstrap.ts', import.meta.url), [file, exported], {
      env: environment,
      execArgv: [],
      // Logs go to standard error: standard output belongs to the command that started us.
      stdio: ['ignore', STANDARD_ERROR, STANDARD_ERROR, 'ipc'],
    });
    this.#child.once('exit', () => {
      this.#alive = false;
    });
    this.#child.on('error', () => {});
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Runs one event. A time-out or a crash ends the process; `alive` says whether it can take another event. */
  async invoke(event: unknown, seed: ContextSeed): Promise<unknown> {
    const settled = new Promise<unknown>((resolve, reject) => {
      const end = (): void => {
        this.#child.off('message', onMessage);
        this.#child.off('exit', onExit);
      };
      const onMessage = (outcome: Outcome): void => {
        end();
        if ('result' in outcome) resolve(outcome.result);
        else
          reject(
            new InvocationError(
              'error',
              `${seed.name}: ${outcome.error.name}: ${outcome.error.message}`,
              outcome.error,
            ),
          );
      };
      const onExit = (code: number | null, signal: string | null): void => {
        end();
        reject(new InvocationError('error', `${seed.name}: Runtime exited: ${signal ?? `status ${code}`}`));
      };
      this.#child.on('message', onMessage);
      this.#child.once('exit', onExit);
      this.#child.send({ event, seed } satisfies Invocation, (error) => {
        if (error !== null) onExit(null, error.message);
      });
    });
    settled.catch(() => {});
    return withTimeout(settled, seed, () => this.kill());
  }

  kill(): void {
    this.#alive = false;
    this.#child.kill('SIGKILL');
  }
}
