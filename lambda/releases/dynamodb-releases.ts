import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  paginateScan,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { batchPut } from '../aws/batch-write.ts';
import { RELEASES } from '../aws/tables.ts';
import type { Fact } from '../contract/fact.ts';
import type { ReleaseDocument, ReleaseId } from '../contract/release.ts';
import { type Capture, type History, historyOf } from './history.ts';
import {
  CAPTURE_PREFIX,
  captureSort,
  countFacts,
  FACT_PREFIX,
  factItems,
  factPrefix,
  INDEX_ATTRIBUTES,
  type Item,
  indexAttributes,
  LATEST,
  partitionOf,
  versionSort,
} from './items.ts';
import type { LatestRelease, Releases, StoreOutcome } from './releases.ts';

/**
 * The releases table as {@link Releases}. No transaction: facts first, then the version, then the capture, and
 * `LATEST` last by a conditional write. Each step may be repeated; a reader sees only what `LATEST` points at.
 */
export const dynamodbReleases = (client: DynamoDBDocumentClient, table: string): Releases => {
  const below = async (id: ReleaseId, prefix: string): Promise<Item[]> => {
    const items: Item[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': partitionOf(id), ':prefix': prefix },
      },
    );
    for await (const page of pages) items.push(...((page.Items ?? []) as Item[]));
    return items;
  };

  const capturesOf = async (id: ReleaseId): Promise<Capture[]> =>
    (await below(id, CAPTURE_PREFIX)).map((item) => item as unknown as Capture);

  /** Moves LATEST; lost if a writer that knew more was first, which is as good. */
  const moveLatest = async (item: Item): Promise<void> => {
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: item,
          // A newer capture wins; of two writers with the same newest capture, the one that knew more captures; of
          // two that knew the same, either (a new extractor replaces the old one's pointer).
          ConditionExpression:
            'attribute_not_exists(pk) OR fetchedAt < :fetchedAt OR (fetchedAt = :fetchedAt AND captures <= :captures)',
          ExpressionAttributeValues: { ':fetchedAt': item['fetchedAt'], ':captures': item['captures'] },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };

  /**
   * Puts the facts that LATEST points at into the indexes, and takes all others out: whatever was written in between
   * by whomever, the last to come leaves them right.
   */
  const alignIndexes = async (id: ReleaseId): Promise<void> => {
    const latest = await latestOf(id);
    if (latest === null) return;
    const shown = factPrefix(latest.version, latest.extractorVersion);
    const wrong: Item[] = [];
    for (const item of await below(id, FACT_PREFIX)) {
      const fact = item as unknown as Fact;
      const wanted = item.sk.startsWith(shown) ? indexAttributes(fact, latest.publishedAt) : {};
      if (INDEX_ATTRIBUTES.every((name) => item[name] === wanted[name])) continue;
      const bare = Object.entries(item).filter(([name]) => !INDEX_ATTRIBUTES.includes(name));
      wrong.push({ ...Object.fromEntries(bare), ...wanted } as Item);
    }
    await batchPut(client, table, wrong);
  };

  const latestOf = async (id: ReleaseId): Promise<LatestRelease | null> => {
    const answer = await client.send(
      new GetCommand({ TableName: table, Key: { pk: partitionOf(id), sk: LATEST }, ConsistentRead: true }),
    );
    return (answer.Item as LatestRelease | undefined) ?? null;
  };

  /** A capture that came in late changes what LATEST says of the past, not what it shows. */
  const moveHistory = async (id: ReleaseId, history: History): Promise<void> => {
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: { pk: partitionOf(id), sk: LATEST },
          UpdateExpression: `SET ${Object.keys(historyAttributes(id, history))
            .map((name) => `#${name} = :${name}`)
            .join(', ')}`,
          ConditionExpression: '#fetchedAt = :fetchedAt AND #captures <= :captures',
          ExpressionAttributeNames: {
            ...Object.fromEntries(Object.keys(historyAttributes(id, history)).map((name) => [`#${name}`, name])),
            '#fetchedAt': 'fetchedAt',
          },
          ExpressionAttributeValues: {
            ...Object.fromEntries(Object.entries(historyAttributes(id, history)).map(([name, v]) => [`:${name}`, v])),
            ':fetchedAt': history.latest.fetchedAt,
          },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };

  const store = async (document: ReleaseDocument): Promise<StoreOutcome> => {
    const { release, version, extractorVersion, fetchedAt, rawKey } = document;
    const shown = await latestOf(release.id);
    const expectNewest = shown === null || shown.fetchedAt <= fetchedAt;
    await batchPut(client, table, [...factItems(document, expectNewest), versionItem(document)]);

    const capture: Capture = { fetchedAt, version, extractorVersion, rawKey };
    const captureItem = { pk: partitionOf(release.id), sk: captureSort(fetchedAt), ...capture };
    await client.send(new PutCommand({ TableName: table, Item: captureItem }));

    // Read after the own capture is written: of two writers at once, at least one sees both.
    const history = historyOf(await capturesOf(release.id));
    // Of an older page too: whoever wrote the newer capture may not have come to LATEST yet, and goes past this one.
    await moveLatest(latestItem(document, history));
    if (history.latest.fetchedAt !== fetchedAt) await moveHistory(release.id, history);
    if (shown !== null || history.captures > 1) await alignIndexes(release.id);

    const latest = await latestOf(release.id);
    if (latest === null) throw new Error(`${release.id}: LATEST is missing after it was written`);
    if (history.captures === 1) return { outcome: 'stored', latest };
    return { outcome: history.before(fetchedAt)?.version === version ? 'unchanged' : 'changed', latest };
  };

  return {
    store,
    latest: latestOf,
    async *all() {
      const pages = paginateScan(
        { client },
        { TableName: table, FilterExpression: 'sk = :latest', ExpressionAttributeValues: { ':latest': LATEST } },
      );
      for await (const page of pages) yield* (page.Items ?? []) as unknown as LatestRelease[];
    },
  };
};

const versionItem = ({ release, version, extractorVersion, fetchedAt }: ReleaseDocument): Item => ({
  pk: partitionOf(release.id),
  sk: versionSort(version),
  version,
  extractorVersion,
  fetchedAt,
  title: release.title,
  publishedAt: release.publishedAt,
});

const { byDate, changed } = RELEASES.indexes;

const historyAttributes = (id: ReleaseId, history: History): Record<string, unknown> => ({
  changedAt: history.changedAt,
  firstSeenAt: history.firstSeenAt,
  versions: history.versions.length,
  captures: history.captures,
  [changed.partition]: history.changedAt.slice(0, 7),
  [changed.sort]: `${history.changedAt}#${id}`,
});

const latestItem = (document: ReleaseDocument, history: History): Item => {
  const { release, version, extractorVersion, fetchedAt, facts } = document;
  return {
    pk: partitionOf(release.id),
    sk: LATEST,
    releaseId: release.id,
    version,
    extractorVersion,
    fetchedAt,
    source: release.source,
    url: release.canonicalUrl,
    language: release.language,
    title: release.title,
    type: release.type,
    publishedAt: release.publishedAt,
    factCounts: countFacts(facts),
    ...(release.publishedAt === null
      ? {}
      : {
          [byDate.partition]: release.publishedAt.slice(0, 4),
          [byDate.sort]: `${release.publishedAt}#${release.id}`,
        }),
    ...historyAttributes(release.id, history),
  };
};
