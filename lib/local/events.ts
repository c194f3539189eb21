import type { Emulators } from './emulators.ts';
import type { StackModel } from './template/model.ts';

export type Trigger = 'queue' | 'schedule' | 'http' | 'direct';

/** What a caller of startStack is told as it happens. */
export type StackEvent =
  | {
      readonly type: 'invocation';
      readonly functionName: string;
      readonly handler: string;
      readonly trigger: Trigger;
      readonly outcome: 'ok' | 'error' | 'timeout';
      readonly milliseconds: number;
      readonly error: Error | null;
      readonly result: unknown;
    }
  /** Messages that come back after the visibility time-out, or go to the dead-letter queue. */
  | { readonly type: 'returned'; readonly queue: string; readonly messageIds: readonly string[] }
  /** The stores died, or the poller met an error that is not the handler's. */
  | { readonly type: 'fault'; readonly where: string; readonly error: Error };

export type Invoke = (functionName: string, event: unknown, trigger: Trigger) => Promise<unknown>;

export interface Parts {
  readonly model: StackModel;
  readonly emulators: Emulators;
  readonly invoke: Invoke;
  readonly emit: (event: StackEvent) => void;
}
