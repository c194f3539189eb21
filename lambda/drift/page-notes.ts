import { type DynamoDBDocumentClient, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { RELEASES } from '../aws/tables.ts';
import type { Instant } from '../contract/release.ts';
import type { Clock } from '../contract/time.ts';
import type { PageNote } from './page-note.ts';

/** Remembers how pages were read, for as long as the drift watch looks back. */
export interface PageNotes {
  /** Notes a page; the same page again replaces what was noted of it, so order and repetition do not matter. */
  note(note: PageNote): Promise<void>;
  /** Pages of a source that were fetched until then, newest first. */
  newestFirst(source: string, until: Instant): AsyncIterable<PageNote>;
}

/** The 30 days before the newest pages, and as long again for sites that publish little. */
export const KEPT_DAYS = 60;
const DAY_MILLISECONDS = 24 * 3600 * 1000;

const partitionOf = (source: string): string => `READ#${source}`;
const expiryOf = (fetchedAt: Instant): number => Date.parse(fetchedAt) + KEPT_DAYS * DAY_MILLISECONDS;

/** Notes in the releases table, one item a page; DynamoDB drops them when they expire. */
export const dynamodbPageNotes = (client: DynamoDBDocumentClient, table: string, clock: Clock): PageNotes => ({
  async note(note) {
    const expires = expiryOf(note.fetchedAt);
    // An old page that is read again says nothing of how the site is now.
    if (expires < clock.now().getTime()) return;
    const Item = {
      pk: partitionOf(note.source),
      sk: `${note.fetchedAt}#${note.releaseId}`,
      ...note,
      [RELEASES.expiry]: Math.ceil(expires / 1000),
    };
    await client.send(new PutCommand({ TableName: table, Item }));
  },
  async *newestFirst(source, until) {
    const oldest = new Date(clock.now().getTime() - KEPT_DAYS * DAY_MILLISECONDS).toISOString();
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :oldest AND :until',
        // DynamoDB drops what expired within days, not at once. `~` sorts after every id.
        ExpressionAttributeValues: { ':pk': partitionOf(source), ':oldest': oldest, ':until': `${until}~` },
        ScanIndexForward: false,
      },
    );
    for await (const page of pages) yield* (page.Items ?? []) as PageNote[];
  },
});
