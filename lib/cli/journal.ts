import type { FactKind } from '../../lambda/contract/fact.ts';
import type { WayResult } from '../../lambda/discover/found.ts';

/** What a round of the pipeline did, counted from what the handlers log. */
export interface Round {
  found: number;
  added: number;
  excluded: number;
  fetched: number;
  unchanged: number;
  stored: number;
  changed: number;
  /** Releases that were read again by another extractor. */
  reread: number;
  indexed: number;
  readonly facts: Partial<Record<FactKind, number>>;
  /** URL to the reason why it could not be had. */
  readonly failed: Map<string, string>;
  /** Ways into a source that answered wrongly or not at all. */
  readonly wrongWays: string[];
  /** Ways that nobody ever saw answer, and that do not. */
  readonly silentWays: string[];
  /** Sources of which no way in gave what it should, and what each way gave instead. */
  readonly silentSources: Map<string, readonly string[]>;
  /** Sources that are read by weaker layers than before, and in which fields. */
  readonly drifts: Map<string, string>;
  /** Errors of ours: messages that came back or ended in a dead-letter queue. */
  readonly errors: string[];
}

export const newRound = (): Round => ({
  found: 0,
  added: 0,
  excluded: 0,
  fetched: 0,
  unchanged: 0,
  stored: 0,
  changed: 0,
  reread: 0,
  indexed: 0,
  facts: {},
  failed: new Map(),
  wrongWays: [],
  silentWays: [],
  silentSources: new Map(),
  drifts: new Map(),
  errors: [],
});

/** One line of a handler's log, as far as it is counted. */
interface LogLine {
  readonly level?: string;
  readonly message?: string;
  readonly stage?: string;
  readonly outcome?: string;
  readonly url?: string;
  readonly reason?: string;
  readonly detail?: string;
  readonly error?: string;
  readonly found?: number;
  readonly added?: number;
  readonly excluded?: number;
  readonly releases?: number;
  readonly factCounts?: Partial<Record<FactKind, number>>;
  readonly wrong?: readonly string[];
  readonly notes?: readonly string[];
  readonly source?: string;
  readonly ways?: readonly WayResult[];
  readonly fell?: readonly { readonly field: string; readonly layer: string }[];
  /** Whether an address led to a page that discovery had not found. */
  readonly alsoFound?: boolean;
}

/** Adds one log line to a round. */
export const count = (round: Round, line: LogLine): void => {
  if (line.level === 'error') round.errors.push(`${line.message ?? ''}: ${line.error ?? ''} ${firstLine(line.detail)}`);
  switch (line.stage) {
    case 'discover':
      // Every address of the source, the excluded ones too: found = stored + unchanged + excluded + failed.
      round.found += (line.found ?? 0) + (line.excluded ?? 0);
      round.added += line.added ?? 0;
      round.excluded += line.excluded ?? 0;
      round.wrongWays.push(...(line.wrong ?? []));
      round.silentWays.push(...(line.notes ?? []));
      countWays(round, line);
      return;
    case 'fetch':
      countFetch(round, line);
      return;
    case 'extract':
      countExtract(round, line);
      return;
    case 'drift':
      if (line.fell !== undefined) round.drifts.set(line.source ?? '', describeFall(line.fell));
      return;
    case 'index':
      round.indexed += line.releases ?? 0;
      return;
    default:
      return;
  }
};

/** A source is silent where every way that was asked failed: one that works is enough to harvest it. */
const countWays = (round: Round, { source = '', ways = [] }: LogLine): void => {
  const asked = ways.filter(({ outcome }) => outcome !== 'postponed' && outcome !== 'skipped');
  if (asked.length === 0) return;
  const failed = asked.filter(({ outcome }) => outcome === 'failed' || outcome === 'wrong');
  if (failed.length < asked.length) round.silentSources.delete(source);
  else {
    round.silentSources.set(
      source,
      failed.map(({ way, url, outcome, detail }) => `${way} ${url}: ${outcome}: ${detail}`),
    );
  }
};

const describeFall = (fell: NonNullable<LogLine['fell']>): string =>
  fell.map(({ field, layer }) => `${field} by ${layer}`).join(', ');

const firstLine = (text = ''): string => text.split('\n', 1)[0] ?? '';

const countFetch = (round: Round, line: LogLine): void => {
  const url = line.url ?? '';
  switch (line.outcome) {
    case 'archived':
      round.fetched++;
      round.failed.delete(url);
      return;
    case 'unchanged':
      round.fetched++;
      round.unchanged++;
      round.failed.delete(url);
      return;
    case 'gone':
    case 'quarantined':
    case 'failing':
    case 'postponed':
      round.fetched++;
      round.failed.set(url, line.reason ?? line.outcome);
      return;
    case 'excluded':
      round.fetched++;
      round.excluded++;
      countAlsoFound(round, line);
      return;
    default:
      return;
  }
};

/** One address of the frontier more: without it, found would be less than what the addresses came to. */
const countAlsoFound = (round: Round, { alsoFound = false }: LogLine): void => {
  if (!alsoFound) return;
  round.found++;
  round.added++;
};

const countExtract = (round: Round, line: LogLine): void => {
  switch (line.outcome) {
    case 'stored':
      round.stored++;
      break;
    case 'changed':
      round.changed++;
      break;
    case 'unchanged':
      round.unchanged++;
      return;
    case 'read_again':
      round.reread++;
      return;
    case 'handed_over':
    case 'excluded':
      round.excluded++;
      countAlsoFound(round, line);
      return;
    case 'rejected':
      round.failed.set(line.url ?? '', `${line.reason ?? 'rejected'}: ${line.detail ?? ''}`);
      return;
    default:
      return;
  }
  for (const [kind, n] of Object.entries(line.factCounts ?? {})) {
    const known = kind as FactKind;
    round.facts[known] = (round.facts[known] ?? 0) + n;
  }
};

/** A parsed log line, or null where the text is none of ours. */
export const parseLogLine = (text: string): LogLine | null => {
  if (!text.startsWith('{')) return null;
  try {
    return JSON.parse(text) as LogLine;
  } catch {
    return null;
  }
};
