import type { DatabaseSync } from 'node:sqlite';
import type { ReleaseId } from '../contract/release.ts';
import type { Difference } from '../copies/differences.ts';

/** Another release of the archive. */
export interface LinkedRelease {
  readonly id: ReleaseId;
  readonly source: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly publishedAt: string | null;
}

/** A release with nearly the same text and other numbers or names: a correction, say. */
export interface Variant extends LinkedRelease {
  /** Sentences that stand in both, each as the one that ranks lower and the one that ranks higher have it. */
  readonly differences: readonly Difference[];
}

/** How a release hangs together with others of the archive. The same whichever of them is asked. */
export interface ReleaseLinks {
  /** The release that this one repeats; null: it is news of its own. */
  readonly copyOf: LinkedRelease | null;
  /** Releases that repeat this one. */
  readonly copies: readonly LinkedRelease[];
  readonly variants: readonly Variant[];
  /** The same release in other languages, as its pages or theirs name each other. */
  readonly translations: readonly LinkedRelease[];
}

const COLUMNS = 'r.id, r.source, r.url, r.title, r.language, r.published_at AS publishedAt';
/** Releases that are followed from translation to translation: far more than there are languages. */
const MOST_TRANSLATIONS = 50;

/** Pages name each other both ways, one way, by way of a third, or have one number: all count. */
const TRANSLATIONS = `
WITH RECURSIVE kin (id) AS (
  VALUES (?)
  UNION
  SELECT other.id FROM kin JOIN releases own ON own.id = kin.id
    JOIN translations named ON named.release_id = own.id JOIN releases other ON other.url = named.url
    WHERE other.language <> own.language
  UNION
  SELECT other.id FROM kin JOIN releases own ON own.id = kin.id
    JOIN translations named ON named.url = own.url JOIN releases other ON other.id = named.release_id
    WHERE other.language <> own.language
  UNION
  SELECT other.id FROM kin JOIN releases own ON own.id = kin.id
    JOIN releases other ON other.source = own.source AND other.node = own.node
    WHERE other.language <> own.language
  LIMIT ${MOST_TRANSLATIONS}
)
SELECT ${COLUMNS} FROM kin JOIN releases r ON r.id = kin.id
WHERE r.language <> (SELECT language FROM releases WHERE id = ?) ORDER BY r.language, r.id`;

export const releaseLinks = (db: DatabaseSync, id: ReleaseId): ReleaseLinks => {
  const rows = <T extends LinkedRelease>(sql: string, ...values: string[]): T[] =>
    (db.prepare(sql).all(...values) as unknown as T[]).map((row) => ({ ...row }));
  const [copyOf] = rows(
    `SELECT ${COLUMNS} FROM releases r WHERE r.id = (SELECT copy_of FROM releases WHERE id = ?)`,
    id,
  );
  const variants = rows<LinkedRelease & { differences: string }>(
    `SELECT ${COLUMNS}, p.differences FROM repetitions p JOIN releases r ON r.id = iif(p.copy = ?, p.original, p.copy)
     WHERE (p.copy = ? OR p.original = ?) AND p.differences <> '[]' ORDER BY r.id`,
    id,
    id,
    id,
  );
  return {
    copyOf: copyOf ?? null,
    copies: rows(`SELECT ${COLUMNS} FROM releases r WHERE r.copy_of = ? ORDER BY r.source, r.id`, id),
    variants: variants.map(({ differences, ...release }) => ({
      ...release,
      differences: JSON.parse(differences) as Difference[],
    })),
    translations: rows(TRANSLATIONS, id, id),
  };
};
