/**
 * The key and index attributes of the tables, spelled once: the stacks create them, the repositories use them.
 * An index is sparse: an item that lacks one of its two attributes is not in it.
 */

export interface IndexShape {
  readonly name: string;
  readonly partition: string;
  readonly sort: string;
  /** Attributes that the index carries beside the keys. */
  readonly projection: 'ALL' | readonly string[];
}

export interface TableShape {
  readonly key: { readonly partition: string; readonly sort: string };
  /** Attribute with the second (since 1970) after which DynamoDB drops the item; items without it stay. */
  readonly expiry?: string;
  readonly indexes: Readonly<Record<string, IndexShape>>;
}

/** URLs (`URL#<url>` / `URL`) and hosts (`HOST#<host>` / `HOST`). */
export const FRONTIER = {
  key: { partition: 'pk', sort: 'sk' },
  indexes: {
    /** What is to be fetched, by source and lane, longest due first. An entry that is never to be fetched again is not in it. */
    due: { name: 'due', partition: 'dueLane', sort: 'dueAt', projection: 'ALL' },
    /** Where the URLs of a source stand: for `status` and for the daily sums. */
    bySource: {
      name: 'bySource',
      partition: 'source',
      sort: 'status',
      projection: ['reason', 'lastFetchedAt', 'releaseId', 'kind'],
    },
  },
} as const satisfies TableShape;

/** Notes for the drift watch: `READ#<source>` / `<fetchedAt>#<releaseId>`. Releases: `REL#<id>` / `LATEST`, `C#<fetchedAt>`, `F#<version>#<reading>#<kind>#<n>`. */
export const RELEASES = {
  key: { partition: 'pk', sort: 'sk' },
  expiry: 'expiresAt',
  indexes: {
    /** Releases in the order of their date. */
    byDate: { name: 'byDate', partition: 'datePartition', sort: 'dateSort', projection: 'ALL' },
    /** Figures by indicator and country, in the order of their date: a series is one query. */
    figures: { name: 'figures', partition: 'figurePartition', sort: 'figureSort', projection: 'ALL' },
    /** Quotations by speaker. */
    bySpeaker: { name: 'bySpeaker', partition: 'speakerPartition', sort: 'speakerSort', projection: 'ALL' },
    /** Releases in the order of their last change: "changed since". */
    changed: { name: 'changed', partition: 'changedPartition', sort: 'changedSort', projection: 'ALL' },
  },
} as const satisfies TableShape;
