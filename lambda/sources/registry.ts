import { hostsOf } from './canonical-url.ts';
import { iom } from './iom.ts';
import { parseSites, SourcesError, siteLikeIom } from './site.ts';
import type { Source } from './source.ts';

/** The sources that are built in. Adding one is one file and one line. */
export const SOURCES = { iom } satisfies Record<string, Source>;

/**
 * The sources that a deployment watches: those that `SOURCES` names, of the registry or of `SITES`. A site of `SITES`
 * is watched whether `SOURCES` names it or not.
 * @throws SourcesError where a name is unknown or doubled, two sources share a host, or `SITES` is malformed.
 */
export const enabledSources = (env: { readonly SOURCES: string; readonly SITES: string }): readonly Source[] => {
  const sites = parseSites(env.SITES).map(siteLikeIom);
  const registry: Readonly<Record<string, Source>> = SOURCES;
  const names = env.SOURCES.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const named = new Set(names);
  const fromRegistry = [...named].flatMap((name) => {
    if (sites.some((site) => site.name === name)) return [];
    const source = Object.hasOwn(registry, name) ? registry[name] : undefined;
    if (source === undefined) {
      const known = [...Object.keys(registry), ...sites.map((site) => site.name)].join(', ');
      throw new SourcesError(`SOURCES names "${name}", which is neither built in nor in SITES (known: ${known})`);
    }
    return [source];
  });
  const sources = [...fromRegistry, ...sites];
  refuseDoubles(
    sources.map((source) => source.name),
    'name',
  );
  refuseDoubles(sources.flatMap(hostsOf), 'host');
  return sources;
};

const refuseDoubles = (values: readonly string[], what: string): void => {
  const double = values.find((value, index) => values.indexOf(value) !== index);
  if (double !== undefined) throw new SourcesError(`two sources have the same ${what}: ${double}`);
};
