import { dynamodb } from '../../lambda/aws/clients.ts';
import { waysOf } from '../../lambda/discover/discover.ts';
import { dynamodbHarvests } from '../../lambda/discover/dynamodb-harvests.ts';
import type { Harvest, WayMemory } from '../../lambda/discover/harvest.ts';
import { enabledSources, SOURCES } from '../../lambda/sources/registry.ts';
import type { Source } from '../../lambda/sources/source.ts';
import { EXIT, UsageError } from './errors.ts';
import { openArchiveIfAny } from './open-archive.ts';
import { bold, dim, safe, type Terminal, table } from './terminal.ts';
import type { Watched } from './watched.ts';

export interface SourcesOptions {
  readonly data: string;
  readonly json: boolean;
  /** What `--source` and `--site` say; null where neither is given: then what the archive was last filled from holds. */
  readonly watched: Watched;
  readonly isChosen: boolean;
}

/** A source, whether it is watched, and what is remembered of it. */
interface Listed {
  readonly source: Source;
  readonly enabled: boolean;
  readonly harvest: Harvest | null;
  readonly ways: ReadonlyMap<string, WayMemory>;
}

/** Every source that there is: the built-in ones, and the sites that are given or that the archive is filled from. */
export const knownSources = (watched: Pick<Watched, 'SOURCES' | 'SITES'>): readonly Source[] => {
  const enabled = enabledSources(watched);
  const names = new Set(enabled.map(({ name }) => name));
  return [...enabled, ...Object.values(SOURCES).filter(({ name }) => !names.has(name))];
};

/** @throws UsageError listing the known names */
export const namedSource = (name: string, known: readonly Source[]): Source => {
  const source = known.find((one) => one.name === name);
  if (source === undefined) {
    throw new UsageError(`there is no source "${name}" (known: ${known.map((one) => one.name).join(', ')})`);
  }
  return source;
};

/** `press sources [NAME]`: what can be watched, what is, and how the last harvests went. */
export const listSources = async (
  name: string | undefined,
  options: SourcesOptions,
  terminal: Terminal,
): Promise<number> => {
  const archive = await openArchiveIfAny(options.data);
  try {
    const watched = archive !== null && !options.isChosen ? archive.env : options.watched;
    const enabled = new Set(enabledSources(watched).map((source) => source.name));
    const known = knownSources(watched);
    const harvests = archive === null ? null : dynamodbHarvests(dynamodb(), archive.env.FRONTIER_TABLE);
    const shown = name === undefined ? known : [namedSource(name, known)];
    const listed = await Promise.all(
      shown.map(
        async (source): Promise<Listed> => ({
          source,
          enabled: enabled.has(source.name),
          harvest: (await harvests?.last(source.name)) ?? null,
          ways:
            (await harvests?.ways(
              source.name,
              waysOf(source).map(({ url }) => url),
            )) ?? new Map(),
        }),
      ),
    );
    if (options.json) terminal.out(JSON.stringify(listed.map(forPrograms)));
    else if (name === undefined) printTable(listed, terminal);
    else for (const one of listed) printOne(one, terminal);
    return EXIT.ok;
  } finally {
    await archive?.close();
  }
};

const forPrograms = ({ source, enabled, harvest, ways }: Listed): object => ({
  name: source.name,
  title: source.title,
  origin: source.origin,
  certainty: source.certainty,
  languages: source.languages,
  timeZone: source.timeZone,
  dateOrder: source.dateOrder,
  crawlDelaySeconds: source.crawlDelaySeconds,
  enabled,
  harvest,
  ways: waysOf(source).map(({ way, url, certainty }) => ({ way, url, certainty, last: ways.get(url) ?? null })),
});

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const waysIn = ({ feeds, listings, sitemaps }: Source): string =>
  [
    ...(feeds.length > 0 ? [plural(feeds.length, 'feed')] : []),
    ...(listings.length > 0 ? [plural(listings.length, 'listing')] : []),
    ...(sitemaps.length > 0 ? [plural(sitemaps.length, 'sitemap')] : []),
  ].join(', ');
const lastHarvest = (harvest: Harvest | null): string =>
  harvest === null
    ? 'never'
    : `${minute(harvest.at)}: ${harvest.found} found, ${harvest.fresh} new, ${plural(harvest.alarms.length, 'alarm')}`;
const minute = (instant: string): string => instant.slice(0, 16).replace('T', ' ');

const printTable = (listed: readonly Listed[], terminal: Terminal): void => {
  const rows = listed.map(({ source, enabled, harvest }) => [
    source.name,
    new URL(source.origin).host,
    enabled ? 'yes' : 'no',
    source.certainty,
    waysIn(source),
    lastHarvest(harvest),
  ]);
  const heads = ['name', 'host', 'watched', 'known', 'ways in', 'last harvest (UTC)'];
  terminal.out(table(heads, rows, [22, 30, 9, 10, 32, Math.max(30, terminal.width - 104)]));
  terminal.out(dim('press sources NAME shows each way in; press sources probe NAME tries them now.', terminal));
};

const printOne = ({ source, enabled, harvest, ways }: Listed, terminal: Terminal): void => {
  const { out } = terminal;
  out(bold(`${source.name}  ${source.title}`, terminal));
  const about = [
    source.origin,
    enabled ? 'watched' : 'not watched',
    `pages ${source.certainty}`,
    source.languages.join(', '),
    source.timeZone,
    `${source.crawlDelaySeconds} s between requests`,
  ];
  out(dim(about.join(' · '), terminal));
  out(`Last harvest: ${lastHarvest(harvest)}`);
  for (const alarm of harvest?.alarms ?? []) out(`  ${safe(alarm)}`);
  for (const { way, url, certainty } of waysOf(source)) {
    const last = ways.get(url);
    out(`${way} ${url}  (${certainty})`);
    out(dim(`  ${last === undefined ? 'never asked' : safe(wayLine(last))}`, terminal));
  }
};

const wayLine = ({ at, outcome, found, detail, lastReadAt }: WayMemory): string => {
  const worked = outcome === 'read' || lastReadAt === null ? '' : `; gave press pages last on ${minute(lastReadAt)}`;
  return `${minute(at)}: ${outcome}, ${found} press pages: ${detail}${worked}`;
};
