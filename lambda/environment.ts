/**
 * Every environment variable that the handlers read, and which handler reads which. The stacks set exactly these:
 * a variable that is missing, or set and never read, does not compile.
 */
export const VARIABLES = {
  FRONTIER_TABLE: 'Name of the frontier table',
  RELEASES_TABLE: 'Name of the releases table',
  ARCHIVE_BUCKET: 'Name of the archive bucket (raw pages)',
  DERIVED_BUCKET: 'Name of the derived bucket (releases, search snapshot)',
  FETCH_QUEUE_URL: 'URL of the fetch queue (FIFO, grouped by host)',
  EXTRACT_QUEUE_URL: 'URL of the extract queue',
  INDEX_QUEUE_URL: 'URL of the index queue',
  REEXTRACT_QUEUE_URL: 'URL of the queue of pages to read again',
  SOURCES: 'Names of the sources to watch, separated by commas; "all" is every built-in one',
  SITES:
    'JSON list of further sites of a known shape: [{"name","origin","shape","crawlDelaySeconds","allowPrivateAddresses"}]',
  FACT_READER: 'Reader of facts: "grammar", or "bedrock:" and the id or ARN of a model',
  READER_CODE: 'Hash of the code of the page reader: part of the version that readings are stored under',
  FACTS_CODE: 'Hash of the code of the reader of facts: part of the same version',
  CONTACT: 'Address that the User-Agent names, so that a webmaster can write to us',
} as const;

export type Variable = keyof typeof VARIABLES;

/** What each handler reads. */
export const HANDLER_VARIABLES = {
  discover: ['FRONTIER_TABLE', 'SOURCES', 'SITES', 'CONTACT'],
  plan: ['FRONTIER_TABLE', 'FETCH_QUEUE_URL', 'SOURCES', 'SITES'],
  fetch: ['FRONTIER_TABLE', 'ARCHIVE_BUCKET', 'EXTRACT_QUEUE_URL', 'SOURCES', 'SITES', 'CONTACT'],
  extract: [
    'FRONTIER_TABLE',
    'RELEASES_TABLE',
    'ARCHIVE_BUCKET',
    'DERIVED_BUCKET',
    'INDEX_QUEUE_URL',
    'SOURCES',
    'SITES',
    'FACT_READER',
    'READER_CODE',
    'FACTS_CODE',
  ],
  index: ['DERIVED_BUCKET', 'RELEASES_TABLE'],
  query: ['FRONTIER_TABLE', 'RELEASES_TABLE', 'DERIVED_BUCKET', 'SOURCES', 'SITES'],
  reextract: ['ARCHIVE_BUCKET', 'REEXTRACT_QUEUE_URL', 'SOURCES', 'SITES'],
  drift: ['FRONTIER_TABLE', 'RELEASES_TABLE', 'SOURCES', 'SITES'],
  reconcile: ['FRONTIER_TABLE', 'RELEASES_TABLE', 'DERIVED_BUCKET', 'SOURCES', 'SITES'],
} as const satisfies Record<string, readonly Variable[]>;

export type HandlerName = keyof typeof HANDLER_VARIABLES;
export type EnvironmentOf<H extends HandlerName> = Readonly<Record<(typeof HANDLER_VARIABLES)[H][number], string>>;

/** A variable that the stack should have set is missing: no retry helps, the deployment is wrong. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/**
 * The environment of one handler, checked.
 * @throws EnvironmentError naming every missing variable.
 */
export const readEnvironment = <H extends HandlerName>(
  handler: H,
  env: Readonly<Record<string, string | undefined>> = process.env,
): EnvironmentOf<H> => {
  const names: readonly Variable[] = HANDLER_VARIABLES[handler];
  const missing = names.filter((name) => env[name] === undefined);
  if (missing.length > 0) {
    const lines = missing.map((name) => `${name} (${VARIABLES[name]})`);
    throw new EnvironmentError(`${handler}: environment variables are not set: ${lines.join('; ')}`);
  }
  return Object.fromEntries(names.map((name) => [name, env[name]])) as EnvironmentOf<H>;
};
