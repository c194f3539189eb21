/** The template says something that the local stack can not do: the infrastructure (or this folder) must change. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** The data folder can not be used: a person must free it, repair it or choose another. No retry helps by itself. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
  readonly folder: string;
  constructor(folder: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.folder = folder;
  }
}

/** Another process holds the data folder: attach to it (running.ts) or stop it. */
export class DataFolderInUseError extends DataFolderError {}

/** What is in the data folder does not fit the template: another version of the infrastructure wrote it. */
export class DataMismatchError extends Error {
  override readonly name = 'DataMismatchError';
}

/** A function failed, as Lambda reports it. `timeout`: it was stopped (bundles) or given up (in process). */
export class InvocationError extends Error {
  override readonly name = 'InvocationError';
  readonly outcome: 'error' | 'timeout';
  constructor(outcome: 'error' | 'timeout', message: string, cause?: unknown) {
    super(message, { cause });
    this.outcome = outcome;
  }
}

export const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return undefined;
};
