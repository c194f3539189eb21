import { randomUUID } from 'node:crypto';
import { InvocationError } from '../errors.ts';
import type { FunctionModel } from '../template/model.ts';

/** Runs the handlers: in process or as bundles in child processes, with the same events and time-outs. */
export interface FunctionHost {
  /** Invokes by function name. @throws InvocationError as Lambda would report it. */
  invoke(functionName: string, event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** What a handler may ask of its context. */
export interface Context {
  readonly functionName: string;
  readonly functionVersion: string;
  readonly invokedFunctionArn: string;
  readonly memoryLimitInMB: string;
  readonly awsRequestId: string;
  readonly logGroupName: string;
  readonly logStreamName: string;
  readonly callbackWaitsForEmptyEventLoop: boolean;
  getRemainingTimeInMillis(): number;
}

/** The part of a function that a context is made of; travels to child processes. */
export type ContextSeed = Pick<FunctionModel, 'name' | 'arn' | 'timeoutSeconds'>;

export const contextOf = (seed: ContextSeed): Context => {
  const deadline = Date.now() + seed.timeoutSeconds * 1000;
  return {
    functionName: seed.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: seed.arn,
    memoryLimitInMB: '1024',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${seed.name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
};

/** Settles as the promise does, or with a time-out error after `seconds`; `onTimeout` may stop the work. */
export const withTimeout = async <T>(
  work: Promise<T>,
  { name, timeoutSeconds }: ContextSeed,
  onTimeout: () => void = () => {},
): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onTimeout();
      reject(new InvocationError('timeout', `${name}: Task timed out after ${timeoutSeconds.toFixed(2)} seconds`));
    }, timeoutSeconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

export const unknownFunction = (name: string): InvocationError =>
  new InvocationError('error', `there is no function ${name}`);
