import { existsSync } from 'node:fs';
import { s3, sqs } from '../../lambda/aws/clients.ts';
import { sqsSender } from '../../lambda/aws/queue.ts';
import { s3ObjectStore } from '../../lambda/aws/s3-object-store.ts';
import { releaseIdOf } from '../../lambda/contract/identity.ts';
import { instantOf, systemClock } from '../../lambda/contract/time.ts';
import { readEnvironment } from '../../lambda/environment.ts';
import type { UrlStatus } from '../../lambda/frontier/entry.ts';
import { countUrls } from '../../lambda/query/archive.ts';
import { canonicalUrl } from '../../lambda/sources/canonical-url.ts';
import { NOT_WATCHED } from '../../lambda/sources/not-watched.ts';
import { enabledSources, SOURCES } from '../../lambda/sources/registry.ts';
import { scopeOf, sourceOf } from '../../lambda/sources/scope.ts';
import type { Source } from '../../lambda/sources/source.ts';
import { archiveFolder } from './data-folder.ts';
import { CommandError, EXIT, UsageError } from './errors.ts';
import { ingestFile } from './ingest-file.ts';
import { progressBar } from './progress.ts';
import { type Session, startSession } from './session.ts';
import { printSummary, succeeded, summaryJson } from './summary.ts';
import type { Terminal } from './terminal.ts';
import type { Watched } from './watched.ts';

export interface IngestOptions {
  readonly data: string;
  readonly json: boolean;
  /** Reads listings to their end. */
  readonly all: boolean;
  /** Asks again for every page, not only for what is new, due or failed. */
  readonly recheck: boolean;
  readonly watched: Watched;
}

/** What a person gave: addresses and files, told apart. */
const sortTargets = (targets: readonly string[], sources: readonly Source[]): { urls: string[]; files: string[] } => {
  const urls: string[] = [];
  const files: string[] = [];
  for (const target of targets) {
    if (!/^https?:/i.test(target)) files.push(target);
    else if (!URL.canParse(target)) throw new UsageError(`${target} is no address`);
    else if (sourceOf(target, sources) === null) {
      const known = sources.map(({ origin }) => origin).join(', ');
      throw new UsageError(`${target} is of no source that is watched (${known}); ${howToWatch(target)}`);
    } else urls.push(target);
  }
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new UsageError(`${missing}: there is no such file, and it is no http address`);
  return { urls, files };
};

/** What to do about an address of no source that is watched. */
const howToWatch = (address: string): string => {
  const host = new URL(address).hostname.replace(/^www\./, '');
  const reason = NOT_WATCHED[host];
  if (reason !== undefined) return `${host} is no press source: ${reason}`;
  const known = sourceOf(address, Object.values(SOURCES));
  return known === null ? '--site adds one of a known shape' : `--source ${known.name} watches it`;
};

/** Adds one page by its address and makes it due, also where it was fetched before. */
const addUrl = async (url: string, sources: readonly Source[], session: Session): Promise<void> => {
  const source = sourceOf(url, sources);
  if (source === null) return;
  const canonical = canonicalUrl(url, source);
  const scope = scopeOf(canonical, source);
  const now = instantOf(systemClock.now());
  const releaseId = releaseIdOf(canonical);
  const found = { url: canonical, releaseId, source: source.name, lane: 'live', hint: null, excluded: null } as const;
  const add = async (kind: object = {}): Promise<void> => {
    if ((await session.frontier.add({ ...found, ...kind }, now)) === 'added') return;
    // A number or an old name that turned out to be another page stands for that page.
    const { sameAs = canonical } = (await session.frontier.entry(canonical)) ?? {};
    await session.frontier.refresh(sameAs, now);
  };
  switch (scope.scope) {
    case 'press':
    case 'node':
      return add();
    case 'aggregator':
      return add({ kind: 'aggregator' });
    case 'item':
      throw new CommandError(`${url} is left out: it is one item of ${scope.partOf}; give the page that shows it`);
    case 'excluded':
      throw new CommandError(`${url} is left out: ${scope.reason}`);
    case 'outside':
      throw new CommandError(`${url} is left out: its address is not that of a press page`);
  }
};

/** Everything of the sources: discovers, then makes due what failed before, and with `recheck` what is stored. */
const addAll = async (sources: readonly Source[], { all, recheck }: IngestOptions, session: Session): Promise<void> => {
  await session.stack.invoke('discover', { exhaustive: all });
  const now = instantOf(systemClock.now());
  const again: readonly UrlStatus[] = recheck ? ['waiting', 'stored', 'gone', 'quarantined'] : ['waiting'];
  for (const { name } of sources) {
    for (const status of again) {
      for await (const { url } of session.frontier.list(name, status)) await session.frontier.refresh(url, now);
    }
  }
};

/** What each source's URLs came to: the sums that must agree. */
const sums = async (sources: readonly Source[], session: Session): Promise<Record<string, Record<string, number>>> =>
  Object.fromEntries(
    await Promise.all(sources.map(async ({ name }) => [name, await countUrls(session.frontier, name)] as const)),
  );

/** `press ingest [URL | FILE ...]`: one round of the pipeline, to its end. */
export const ingest = async (
  targets: readonly string[],
  options: IngestOptions,
  terminal: Terminal,
): Promise<number> => {
  const sources = enabledSources(options.watched);
  const { urls, files } = sortTargets(targets, sources);
  const bar = progressBar(terminal, options.json);
  const session = await startSession({
    folder: archiveFolder(options.data, false),
    ...options.watched,
    schedules: false,
    progress: bar.update,
  });
  const stop = () => void session.stop().then(() => process.exit(EXIT.interrupted));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const refused: string[] = [];
    const attempt = async (what: string, work: () => Promise<unknown>) => {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        refused.push(error.message.startsWith(what) ? error.message : `${what}: ${error.message}`);
      }
    };
    if (targets.length === 0) await addAll(sources, options, session);
    for (const url of urls) await attempt(url, () => addUrl(url, sources, session));
    const env = readEnvironment('fetch');
    for (const file of files) {
      await attempt(file, () =>
        ingestFile(file, {
          archive: s3ObjectStore(s3(), env.ARCHIVE_BUCKET),
          frontier: session.frontier,
          extractQueue: sqsSender(sqs(), env.EXTRACT_QUEUE_URL),
          sources,
        }),
      );
    }
    await session.drain();
    const round = session.takeRound();
    for (const message of refused) round.failed.set(message.split(': ', 1)[0] ?? message, message);
    bar.stop();
    const totals = await sums(sources, session);
    if (options.json) terminal.out(JSON.stringify({ ...summaryJson(round), urls: totals }));
    else {
      printSummary(round, terminal);
      for (const [name, counts] of Object.entries(totals)) {
        const parts = Object.entries(counts).map(([status, n]) => `${n} ${status}`);
        terminal.out(`${name}: ${Object.values(counts).reduce((a, b) => a + b, 0)} addresses = ${parts.join(' + ')}`);
      }
    }
    return succeeded(round) ? EXIT.ok : EXIT.failed;
  } finally {
    bar.stop();
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    await session.stop();
  }
};
