import { DatabaseSync } from 'node:sqlite';
import type { Fact } from '../contract/fact.ts';
import type { Instant, ReleaseId } from '../contract/release.ts';
import { decodeCursor, encodeCursor, type FactParameters, QueryError, type SearchParameters } from './parameters.ts';
import { type ReleaseLinks, releaseLinks } from './release-links.ts';
import { ftsQuery } from './words.ts';

export interface FoundRelease {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly type: string;
  readonly source: string;
  /** The release that this one repeats; null: it is news of its own. */
  readonly copyOf: string | null;
  /** The words found, between U+0002 and U+0003; null without a search. */
  readonly excerpt: string | null;
}

export interface FoundFact {
  readonly release: { id: string; url: string; title: string; publishedAt: string | null };
  /** The sentence around the evidence. */
  readonly sentence: string;
  readonly fact: Fact;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** For the next page; null on the last. */
  readonly cursor: string | null;
}

/** Marks around the words that a search found; no page holds them. */
export const MARK = { start: '\u0002', end: '\u0003' };
const EXCERPT_TOKENS = 24;

type Row = Record<string, string | number | null>;
type Condition = { readonly sql: string; readonly values: readonly (string | number)[] };

const conditionsOf = (p: {
  from?: string | undefined;
  to?: string | undefined;
  language?: string | undefined;
  source?: string | undefined;
  copies: boolean;
}): Condition[] => [
  ...(p.copies ? [] : [{ sql: 'r.copy_of IS NULL', values: [] }]),
  ...(p.from === undefined ? [] : [{ sql: 'r.published_at >= ?', values: [p.from] }]),
  // A date-time of the last day sorts after the day itself.
  ...(p.to === undefined ? [] : [{ sql: "r.published_at < ? || '~'", values: [p.to] }]),
  ...(p.language === undefined ? [] : [{ sql: 'r.language = ?', values: [p.language] }]),
  ...(p.source === undefined ? [] : [{ sql: 'r.source = ?', values: [p.source] }]),
];

/** Releases by date, newest first; undated ones last. The id decides between equals, so that paging is stable. */
const DATE_ORDER = "coalesce(r.published_at, '')";

/** What a release is found as: its version, and whether it is a copy. */
export const stateOf = (version: string, copyOf: string | null): string =>
  copyOf === null ? version : `${version} copy of ${copyOf}`;

/** Questions to one snapshot file. Opened read-only; close it after use. */
export const openSnapshot = (path: string) => {
  const db = new DatabaseSync(path, { readOnly: true });

  const page = <T>(
    rows: Row[],
    limit: number,
    place: (row: Row) => (string | number)[],
    read: (row: Row) => T,
  ): Page<T> => {
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return { items: shown.map(read), cursor: rows.length > limit && last ? encodeCursor(place(last)) : null };
  };

  return {
    search(p: SearchParameters): Page<FoundRelease> {
      const words = ftsQuery(p.q);
      if (p.q.trim() !== '' && words === null) throw new QueryError('q has no word to search for');
      const conditions = conditionsOf(p);
      if (words !== null) conditions.unshift({ sql: 'releases_fts MATCH ?', values: [words] });
      if (p.cursor !== undefined) {
        conditions.push({ sql: `(${DATE_ORDER}, r.id) < (?, ?)`, values: decodeCursor(p.cursor, 2) });
      }
      const excerpt = words === null ? 'NULL' : `snippet(releases_fts, 1, char(2), char(3), ' … ', ${EXCERPT_TOKENS})`;
      const from = words === null ? 'releases r' : 'releases_fts JOIN releases r ON r.rowid = releases_fts.rowid';
      const where = conditions.length > 0 ? `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}` : '';
      const rows = db
        .prepare(
          `SELECT r.id, r.url, r.title, r.published_at, r.language, r.type, r.source, r.copy_of, ${excerpt} AS excerpt
           FROM ${from} ${where} ORDER BY ${DATE_ORDER} DESC, r.id DESC LIMIT ?`,
        )
        .all(...conditions.flatMap(({ values }) => values), p.limit + 1) as Row[];
      return page(
        rows,
        p.limit,
        (row) => [row['published_at'] ?? '', String(row['id'])],
        (row) => ({
          id: String(row['id']),
          url: String(row['url']),
          title: String(row['title']),
          publishedAt: row['published_at'] as string | null,
          language: String(row['language']),
          type: String(row['type']),
          source: String(row['source']),
          copyOf: row['copy_of'] as string | null,
          excerpt: row['excerpt'] as string | null,
        }),
      );
    },

    facts(p: FactParameters): Page<FoundFact> {
      const conditions = conditionsOf(p);
      if (p.kind !== undefined) conditions.push({ sql: 'f.kind = ?', values: [p.kind] });
      if (p.indicator !== undefined) conditions.push({ sql: 'f.indicator = ?', values: [p.indicator] });
      if (p.country !== undefined) {
        conditions.push({
          sql: 'f.id IN (SELECT fact_id FROM fact_places WHERE country = ?)',
          values: [p.country],
        });
      }
      const words = ftsQuery(p.q ?? '');
      if (words !== null) {
        conditions.push({
          sql: 'r.rowid IN (SELECT rowid FROM releases_fts WHERE releases_fts MATCH ?)',
          values: [words],
        });
      }
      if (p.cursor !== undefined) {
        const [published, release, start, id] = decodeCursor(p.cursor, 4);
        conditions.push({
          sql: `(${DATE_ORDER} < ? OR (${DATE_ORDER} = ? AND (r.id < ? OR (r.id = ? AND (f.start, f.id) > (?, ?)))))`,
          values: [published ?? '', published ?? '', release ?? '', release ?? '', start ?? 0, id ?? ''],
        });
      }
      const where = conditions.length > 0 ? `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}` : '';
      const rows = db
        .prepare(
          `SELECT f.id, f.start, f.fact, f.sentence, r.id AS release_id, r.url, r.title, r.published_at
           FROM facts f JOIN releases r ON r.id = f.release_id ${where}
           ORDER BY ${DATE_ORDER} DESC, r.id DESC, f.start, f.id LIMIT ?`,
        )
        .all(...conditions.flatMap(({ values }) => values), p.limit + 1) as Row[];
      return page(
        rows,
        p.limit,
        (row) => [row['published_at'] ?? '', String(row['release_id']), Number(row['start']), String(row['id'])],
        (row) => ({
          release: {
            id: String(row['release_id']),
            url: String(row['url']),
            title: String(row['title']),
            publishedAt: row['published_at'] as string | null,
          },
          sentence: String(row['sentence']),
          fact: JSON.parse(String(row['fact'])) as Fact,
        }),
      );
    },

    /** Which publication this is, and when it was made. */
    publication() {
      const row = db.prepare('SELECT n, published_at FROM publication').get() as Row;
      return { snapshot: Number(row['n']), publishedAt: String(row['published_at']) as Instant };
    },

    /** What there is to be found: copies are counted apart, and their facts are not. */
    counts() {
      const count = (condition: string): number =>
        Number((db.prepare(`SELECT count(*) AS n FROM releases WHERE copy_of ${condition}`).get() as Row)['n']);
      const kinds = db
        .prepare(
          `SELECT f.kind, count(*) AS n FROM facts f JOIN releases r ON r.id = f.release_id
           WHERE r.copy_of IS NULL GROUP BY f.kind ORDER BY n DESC`,
        )
        .all() as Row[];
      return {
        releases: count('IS NULL'),
        copies: count('IS NOT NULL'),
        facts: Object.fromEntries(kinds.map((row) => [String(row['kind']), Number(row['n'])])),
      };
    },

    /** How a release hangs together with others. */
    links: (id: ReleaseId): ReleaseLinks => releaseLinks(db, id),

    /** Every release that can be found, as it stands there: for reconciling. */
    states(): ReadonlyMap<string, string> {
      const rows = db.prepare('SELECT id, version, copy_of FROM releases').all() as Row[];
      return new Map(
        rows.map((row) => [String(row['id']), stateOf(String(row['version']), row['copy_of'] as string | null)]),
      );
    },

    close: () => db.close(),
  };
};
export type SnapshotQueries = ReturnType<typeof openSnapshot>;
