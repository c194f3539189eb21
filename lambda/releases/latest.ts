import { RELEASES } from '../aws/tables.ts';
import type { ReleaseId } from '../contract/release.ts';
import type { Capture } from './capture.ts';
import { historyOf, latestContent } from './history.ts';
import { type Item, LATEST, partitionOf } from './items.ts';

const { byDate, changed } = RELEASES.indexes;

/**
 * The `LATEST` item of a release, without its revision: a function of its captures and of what it is a copy of.
 * @param captures at least one
 */
export const latestItem = (id: ReleaseId, captures: readonly Capture[], copyOf: ReleaseId | null): Item => {
  const history = historyOf(captures);
  const { since, shown } = latestContent(history);
  const { publishedAt } = shown;
  return {
    pk: partitionOf(id),
    sk: LATEST,
    releaseId: id,
    version: shown.version,
    reading: shown.reading,
    extractorVersion: shown.extractorVersion,
    template: shown.template,
    rawKey: shown.rawKey,
    fetchedAt: history.lastSeenAt,
    changedAt: since,
    firstSeenAt: history.firstSeenAt,
    versions: history.contents.length,
    captures: history.captures,
    source: shown.source,
    url: shown.url,
    language: shown.language,
    title: shown.title,
    type: shown.type,
    publishedAt,
    factCounts: shown.factCounts,
    copyOf,
    // A copy is no news: neither by date nor among what changed.
    ...(copyOf !== null
      ? {}
      : {
          [changed.partition]: since.slice(0, 7),
          [changed.sort]: `${since}#${id}`,
          ...(publishedAt === null
            ? {}
            : { [byDate.partition]: publishedAt.slice(0, 4), [byDate.sort]: `${publishedAt}#${id}` }),
        }),
  };
};
