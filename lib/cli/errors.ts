/** Exit codes of the command line. */
export const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** A mistake of the person at the keyboard: the message says what was wrong and what to do. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something that was asked for could not be done: the message says what, where and what to do. Exit code 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
