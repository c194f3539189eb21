import type { DatabaseSync } from 'node:sqlite';
import type { ReleaseId } from '../contract/release.ts';
import { wordsOf } from '../likeness/words.ts';
import { differencesOf } from './differences.ts';
import { copiedShare, isCandidate, NEAR_DAYS, type Shingled, shingledText } from './likeness.ts';
import { byRank, type Ranked } from './rank.ts';

/** What the snapshot says of a release, as far as copies need it. */
interface Row extends Ranked {
  readonly rowid: number;
  readonly language: string;
  readonly samples: number;
  readonly title: string;
  readonly copyOf: ReleaseId | null;
  readonly text: string;
}

const COLUMNS =
  'rowid, id, source, language, title, part_of AS partOf, published_at AS publishedAt, samples, copy_of AS copyOf, text';
const DAY_MILLISECONDS = 24 * 3600 * 1000;
const UNDATED = -1;

/** Days since 1970 of an ISO date; -1 where there is none. */
export const dayOf = (publishedAt: string | null): number =>
  publishedAt === null ? UNDATED : Math.floor(Date.parse(publishedAt.slice(0, 10)) / DAY_MILLISECONDS);

/** What a release is a copy of (null: it is news of its own), and what it was said to be. */
export interface CopyDecision {
  readonly id: ReleaseId;
  readonly copyOf: ReleaseId | null;
  readonly before: ReleaseId | null;
}

/**
 * Which releases of a snapshot repeat which. The links are a function of the set of releases: whatever order they came
 * in, and in whatever batches, the same end state.
 */
export const copyLinks = (db: DatabaseSync) => {
  const read = db.prepare(`SELECT ${COLUMNS} FROM releases WHERE id = ?`);
  const readByRowid = db.prepare(`SELECT ${COLUMNS} FROM releases WHERE rowid = ?`);
  const addSample = db.prepare('INSERT OR IGNORE INTO shingles (shingle, day, release) VALUES (?, ?, ?)');
  const dropSample = db.prepare('DELETE FROM shingles WHERE shingle = ? AND day = ? AND release = ?');
  const near = db.prepare('SELECT release FROM shingles WHERE shingle = ? AND (day BETWEEN ? AND ? OR day = ?)');
  const everyDay = db.prepare('SELECT release FROM shingles WHERE shingle = ?');
  const neighbours = db.prepare(
    'SELECT original AS id FROM repetitions WHERE copy = ? UNION SELECT copy FROM repetitions WHERE original = ?',
  );
  const dropLinks = db.prepare('DELETE FROM repetitions WHERE copy = ? OR original = ?');
  const addLink = db.prepare('INSERT INTO repetitions (copy, original, share, differences) VALUES (?, ?, ?, ?)');
  const originals = db.prepare("SELECT original AS id FROM repetitions WHERE copy = ? AND differences = '[]'");
  const setCopyOf = db.prepare('UPDATE releases SET copy_of = ? WHERE id = ?');

  const rowOf = (id: ReleaseId): Row | null => (read.get(id) as unknown as Row | undefined) ?? null;
  const idsOf = (rows: unknown[]): ReleaseId[] => (rows as { id: ReleaseId }[]).map(({ id }) => id);
  const linked = (id: ReleaseId): ReleaseId[] => idsOf(neighbours.all(id, id));

  /** Releases that share enough samples to be compared. */
  const candidatesOf = (row: Row, { samples }: Shingled): Row[] => {
    const day = dayOf(row.publishedAt);
    const common = new Map<number, number>();
    for (const shingle of samples) {
      const found =
        day === UNDATED ? everyDay.all(shingle) : near.all(shingle, day - NEAR_DAYS, day + NEAR_DAYS, UNDATED);
      for (const { release } of found as { release: number }[]) common.set(release, (common.get(release) ?? 0) + 1);
    }
    common.delete(row.rowid);
    return [...common].flatMap(([rowid, count]) => {
      const other = readByRowid.get(rowid) as unknown as Row | undefined;
      if (other === undefined || other.language !== row.language) return [];
      return isCandidate(count, samples.length, other.samples) ? [other] : [];
    });
  };

  const compare = (row: Row, shingled: Shingled): void => {
    for (const other of candidatesOf(row, shingled)) {
      const otherShingled = shingledText(other.text);
      if (otherShingled === null) continue;
      const isOriginal = byRank(row, other) < 0;
      const [copy, original] = isOriginal ? [other, row] : [row, other];
      const withinSite = copy.source === original.source;
      if (withinSite && wordsOf(copy.title).join(' ') !== wordsOf(original.title).join(' ')) continue;
      const [part, whole] = isOriginal ? [otherShingled, shingled] : [shingled, otherShingled];
      const share = copiedShare(part, whole, withinSite);
      if (share === null) continue;
      addLink.run(copy.id, original.id, share, JSON.stringify(differencesOf(copy.text, original.text)));
    }
  };

  /** All releases that hang together with these by repetitions. */
  const together = (ids: Iterable<ReleaseId>): Row[] => {
    const seen = new Set<ReleaseId>(ids);
    // A set is walked in the order of adding, also of what is added on the way.
    for (const id of seen) for (const other of linked(id)) seen.add(other);
    return [...seen].flatMap((id) => rowOf(id) ?? []);
  };

  return {
    /** Takes out what is known of a release, before its row is deleted. Gives back those that were linked with it. */
    forget(id: ReleaseId): { readonly linked: readonly ReleaseId[]; readonly copyOf: ReleaseId | null } {
      const row = rowOf(id);
      if (row === null) return { linked: [], copyOf: null };
      for (const shingle of shingledText(row.text)?.samples ?? []) {
        dropSample.run(shingle, dayOf(row.publishedAt), row.rowid);
      }
      const before = linked(id);
      dropLinks.run(id, id);
      return { linked: before, copyOf: row.copyOf };
    },

    /** Puts in what is to be known of a release whose row was just inserted, and compares it with all that are there. */
    add(id: ReleaseId): void {
      const row = rowOf(id);
      const shingled = row === null ? null : shingledText(row.text);
      if (row === null || shingled === null) return;
      compare(row, shingled);
      for (const shingle of shingled.samples) addSample.run(shingle, dayOf(row.publishedAt), row.rowid);
    },

    /**
     * Decides anew what is a copy of what, among these and all that hang together with them. A copy of a copy is one of
     * the original.
     * @returns the decision for each of them, and what its row said before
     */
    decide(ids: Iterable<ReleaseId>): readonly CopyDecision[] {
      const rows = together(ids).sort(byRank);
      const ranks = new Map(rows.map(({ id }, rank) => [id, rank]));
      const decided = new Map<ReleaseId, ReleaseId | null>();
      for (const { id, copyOf } of rows) {
        const [best] = idsOf(originals.all(id)).sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
        const root = best === undefined ? null : (decided.get(best) ?? best);
        decided.set(id, root);
        if (root !== copyOf) setCopyOf.run(root, id);
      }
      return rows.map(({ id, copyOf }) => ({ id, copyOf: decided.get(id) ?? null, before: copyOf }));
    },
  };
};
