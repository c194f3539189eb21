import { hostsOf } from './canonical-url.ts';
import { iom } from './iom.ts';
import { OFFICES } from './offices.ts';
import { parseSites, SourcesError, siteLikeIom } from './site.ts';
import type { Source } from './source.ts';

/** The sources that are built in. Headquarters alone is watched unless the operator names others. */
export const SOURCES = { iom, ...OFFICES } satisfies Record<string, Source>;

/** In `SOURCES`: every built-in source. */
export const ALL_SOURCES = 'all';

/** A built-in source by its name. */
export const builtIn = (name: string): Source | undefined => {
  const registry: Readonly<Record<string, Source>> = SOURCES;
  return Object.hasOwn(registry, name) ? registry[name] : undefined;
};

/**
 * The sources that a deployment watches: those that `SOURCES` names, of the registry or of `SITES`; `all` is every one
 * of the registry. A site of `SITES` is watched whether `SOURCES` names it or not.
 * @throws SourcesError where a name is unknown or doubled, two sources share a host, or `SITES` is malformed.
 */
export const enabledSources = (env: { readonly SOURCES: string; readonly SITES: string }): readonly Source[] => {
  const sites = parseSites(env.SITES).map(siteLikeIom);
  const names = env.SOURCES.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap((name) => (name === ALL_SOURCES ? Object.keys(SOURCES) : [name]));
  const fromRegistry = [...new Set(names)].flatMap((name) => {
    if (sites.some((site) => site.name === name)) return [];
    const source = builtIn(name);
    if (source === undefined) {
      const known = [...Object.keys(SOURCES), ...sites.map((site) => site.name)].join(', ');
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
